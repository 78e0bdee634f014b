import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import styles from './Backup.module.css';

/** Says that the last backup is old, or that there is none. */
export function BackupReminder(props: {
  /** ISO 8601 instant; null: none yet. */
  readonly lastMade: string | null;
  readonly href: string;
  readonly onPutOff: () => void;
}) {
  return (
    <Callout kind="info">
      {props.lastMade === null
        ? i18n.t('backup.reminder.never')
        : i18n.t('backup.reminder.old', { date: formatDate(props.lastMade) })}
      <div class={styles.row}>
        <a href={props.href}>{i18n.t('backup.reminder.open')}</a>
        <Button look="link" onPress={props.onPutOff}>
          {i18n.t('backup.reminder.later')}
        </Button>
      </div>
    </Callout>
  );
}
