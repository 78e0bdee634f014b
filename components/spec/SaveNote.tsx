import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './SaveNote.module.css';

/** What became of what was typed last. A failure names its reason. */
export type SaveNoteState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Quiet while all is well: "Saved" is only shown, a failure is also announced. */
export function SaveNote(props: {
  readonly state: SaveNoteState;
  readonly onTryAgain: () => void;
}) {
  const { state } = props;
  return (
    <div class={styles.note}>
      {state.kind === 'saved' && (
        <span>
          <Icon name="check" /> {i18n.t('specs.save.saved')}
        </span>
      )}
      {state.kind === 'saving' && <span>{i18n.t('specs.save.saving')}</span>}
      <div role="alert" class={styles.alert}>
        {state.kind === 'failed' && (
          <>
            <Icon name="problem" /> {i18n.t('specs.save.failed', { reason: state.reason })}{' '}
            <Button look="link" onPress={props.onTryAgain}>
              {i18n.t('specs.save.again')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
