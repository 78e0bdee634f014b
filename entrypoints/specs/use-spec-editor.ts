import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SpecEditorState } from './editor-state.ts';
import type { SpecEditor } from './open-spec.ts';
import { specSession } from './spec-sessions.ts';

/** The spec with this id in an editor, for as long as it is shown. */
export function useSpecEditor(id: string): {
  readonly state: SpecEditorState;
  readonly editor: SpecEditor;
} {
  const session = useMemo(() => specSession(id), [id]);
  const [state, setState] = useState<SpecEditorState>({ kind: 'loading' });
  useEffect(() => session.watch(setState), [session]);
  return { state, editor: session.editor };
}
