import { useState } from 'preact/hooks';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { useAnswer } from '../../components/ui/use-live.ts';
import { isReminderDue, putOff, readDates } from './backup-dates.ts';
import { backupHref } from './use-fragment.ts';

/** The reminder of a backup, where it is due. */
export function Reminder({ specs }: { readonly specs: number }) {
  const dates = useAnswer(readDates);
  const [isPutOff, setPutOff] = useState(false);
  const now = new Date().toISOString();
  if (isPutOff || !dates?.ok || !isReminderDue(dates.value, specs, now)) return null;
  return (
    <BackupReminder
      lastMade={dates.value.made}
      href={backupHref}
      onPutOff={() => {
        setPutOff(true);
        putOff(now);
      }}
    />
  );
}
