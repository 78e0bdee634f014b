import { useState } from 'preact/hooks';
import type { SpecDraft } from '../../components/spec/form-state.ts';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { SaveNote, type SaveNoteState } from '../../components/spec/SaveNote.tsx';
import { SpecForm } from '../../components/spec/SpecForm.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { draftRules } from '../../lib/rules/draft.ts';
import type { SaveState } from '../../lib/storage/autosave.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { exportSpecs } from './export-specs.ts';
import { typedKey } from './open-spec.ts';
import { useSpecEditor } from './use-spec-editor.ts';

/** One spec in its form. */
export function EditPage(props: {
  readonly id: string;
  /** Called with what was deleted, for it to be brought back. */
  readonly onDelete: (draft: { spec: SpecDraft['spec']; typed: Record<string, string> }) => void;
}) {
  const { state, editor } = useSpecEditor(props.id);
  const [refused, setRefused] = useState<StoreFailure | null>(null);
  if (state.kind === 'loading') return null;
  if (state.kind !== 'open')
    return <NotHere failure={state.kind === 'missing' ? null : state.failure} />;
  const { draft, save } = state;

  async function remove() {
    editor.current?.discard();
    const removed = await remoteStores.specs.remove(props.id);
    if (!removed.ok) {
      setRefused(removed.failure);
      return;
    }
    props.onDelete({ spec: draft.spec, typed: { ...draft.typed } });
    remoteStores.entries.put(typedKey(props.id), null);
    location.hash = '';
  }

  return (
    <>
      <PageHead
        title={draft.spec.title.trim() || i18n.t('specs.untitled')}
        back={{ href: '#', label: i18n.t('specs.all') }}
        note={<SaveNote state={noteOf(save)} onTryAgain={() => editor.current?.flush()} />}
        actions={
          <>
            <Button onPress={() => exportSpecs([draft.spec])}>{i18n.t('specs.export')}</Button>
            <Button onPress={remove}>{i18n.t('specs.delete')}</Button>
          </>
        }
      />
      {refused && <Callout kind="problem">{failureWords(refused)}</Callout>}
      <SpecForm
        draft={draft}
        rules={draftRules}
        onChange={(changed) => editor.current?.change(changed)}
        newId={() => crypto.randomUUID()}
      />
    </>
  );
}

function noteOf(save: SaveState): SaveNoteState {
  return save.kind === 'failed' ? { kind: 'failed', reason: failureWords(save.failure) } : save;
}

function NotHere({ failure }: { readonly failure: StoreFailure | null }) {
  return (
    <>
      <PageHead
        title={i18n.t('specs.title')}
        back={{ href: '#', label: i18n.t('specs.all') }}
        actions={null}
      />
      <Callout kind={failure ? 'problem' : 'info'}>
        {failure
          ? i18n.t('specs.unreadable', { reason: failureWords(failure) })
          : i18n.t('specs.missing')}
      </Callout>
    </>
  );
}
