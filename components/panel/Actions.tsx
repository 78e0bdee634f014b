import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './Actions.module.css';

/** What became of the last press of "Draft order spec". */
export type Draft =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  /** `template`: the name of the one that filled in what is usual; null: none did. */
  | { readonly kind: 'saved'; readonly specId: string; readonly template: string | null };

export type ActionsProps = {
  readonly draft: Draft;
  readonly onDraft: () => void;
  /** Opens the drafted spec in a tab. */
  readonly onOpenSpec: (specId: string) => void;
  /** Null where the page names no supplier, so none can be saved. */
  readonly saved: boolean | null;
  readonly onSave: (saved: boolean) => void;
};

/** What to do with what the panel shows, and what became of it. */
export function Actions(props: ActionsProps) {
  const { draft, saved } = props;
  return (
    <>
      <Status>
        {draft.kind === 'saved' && (
          <>
            {i18n.t('panel.actions.drafted')}{' '}
            <Button look="link" onPress={() => props.onOpenSpec(draft.specId)}>
              {i18n.t('panel.actions.open')}
            </Button>
            {draft.template !== null && (
              <span class={styles.template}>
                {i18n.t('panel.actions.template', { name: draft.template })}
              </span>
            )}
          </>
        )}
      </Status>
      <div class={styles.buttons}>
        <Button look="strong" disabled={draft.kind === 'saving'} onPress={props.onDraft}>
          {i18n.t('panel.actions.draft')}
        </Button>
        {saved !== null && (
          <Button icon={saved ? 'check' : undefined} onPress={() => props.onSave(!saved)}>
            {i18n.t(saved ? 'panel.actions.saved' : 'panel.actions.save')}
          </Button>
        )}
      </div>
    </>
  );
}
