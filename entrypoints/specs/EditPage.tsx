import { PageHead } from '../../components/spec/PageHead.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { unreadableWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { OpenSpec } from './OpenSpec.tsx';
import { listHref } from './use-fragment.ts';
import { useSpecEditor } from './use-spec-editor.ts';

/** One spec in its form, or why it is not there. */
export function EditPage(props: {
  readonly id: string;
  /** Called with the ids of what was deleted, for it to be brought back. */
  readonly onDeleted: (ids: readonly string[]) => void;
}) {
  const { state, editor } = useSpecEditor(props.id);
  if (state.kind === 'loading') return null;
  if (state.kind === 'open') {
    return <OpenSpec state={state} editor={editor} onDeleted={props.onDeleted} />;
  }
  return <NotHere failure={state.kind === 'missing' ? null : state.failure} />;
}

/** In place of a spec that can't be shown. */
export function NotHere({ failure }: { readonly failure: StoreFailure | null }) {
  return (
    <>
      <PageHead
        title={i18n.t('specs.title')}
        back={{ href: listHref, label: i18n.t('specs.all') }}
        actions={null}
      />
      <Callout kind={failure ? 'problem' : 'info'}>
        {failure ? unreadableWords(failure) : i18n.t('specs.missing')}
      </Callout>
    </>
  );
}
