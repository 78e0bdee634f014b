import { useEffect, useRef, useState } from 'preact/hooks';
import { onBroadcast } from '../../lib/messaging/client.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { openSpec, type SpecEditor, type SpecEditorState } from './open-spec.ts';

/** The spec with this id in an editor, for as long as it is shown. */
export function useSpecEditor(id: string) {
  const [state, setState] = useState<SpecEditorState>({ kind: 'loading' });
  const editor = useRef<SpecEditor | null>(null);

  useEffect(() => {
    const opened = openSpec(remoteStores, id, () => new Date().toISOString(), setState);
    editor.current = opened;
    opened.reload();
    const stopHearing = onBroadcast('specsChanged', () => void opened.reload());
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pagehide', opened.flush, { signal });
    document.addEventListener('visibilitychange', opened.flush, { signal });
    return () => {
      opened.flush();
      stopHearing();
      leaving.abort();
    };
  }, [id]);

  return { state, editor };
}
