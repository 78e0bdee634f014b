import { formatBytes, formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './Backup.module.css';
import { Progress } from './Progress.tsx';

/** How far a backup is. `size` in bytes; `leftOut`: what could not be read; `unstored`: specs of which something typed is not stored; `reason`: the end of a sentence. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly percent: number }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly size: number;
      readonly leftOut: number;
      readonly unstored: number;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** When the last backup was made, an ISO 8601 instant; null: none yet. */
export type LastMade = string | null | 'unknown';

/** When the last backup was made, and the way to make another. */
export function SaveBackup(props: {
  readonly lastMade: LastMade;
  readonly state: Saving;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}) {
  const { lastMade, state } = props;
  return (
    <section class={styles.part} aria-labelledby="backup-save">
      <h2 id="backup-save">{i18n.t('backup.save.title')}</h2>
      <p>{i18n.t('backup.save.hint')}</p>
      {lastMade !== 'unknown' && (
        <p class={styles.quiet}>
          {lastMade === null
            ? i18n.t('backup.save.never')
            : i18n.t('backup.save.last', { date: formatDate(lastMade) })}
        </p>
      )}
      {state.kind === 'writing' ? (
        <Progress
          label={i18n.t('backup.save.writing')}
          percent={state.percent}
          onCancel={props.onCancel}
        />
      ) : (
        <Button look="strong" onPress={props.onStart}>
          {i18n.t('backup.save.start')}
        </Button>
      )}
      <Status>
        {state.kind === 'saved' &&
          i18n.t('backup.save.done', { name: state.name, size: formatBytes(state.size) })}
        {state.kind === 'cancelled' && i18n.t('backup.save.cancelled')}
      </Status>
      <div role="alert">
        {state.kind === 'saved' && state.leftOut > 0 && (
          <Callout kind="warn">{i18n.t('backup.save.leftOut', state.leftOut)}</Callout>
        )}
        {state.kind === 'saved' && state.unstored > 0 && (
          <Callout kind="warn">{i18n.t('backup.save.unstored', state.unstored)}</Callout>
        )}
        {state.kind === 'failed' && (
          <Callout kind="problem">{i18n.t('backup.save.failed', { reason: state.reason })}</Callout>
        )}
      </div>
    </section>
  );
}
