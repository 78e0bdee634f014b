import { useEffect, useState } from 'preact/hooks';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { type BackupDates, isReminderDue, keepDates, readDates } from './backup-dates.ts';
import { backupHref } from './use-fragment.ts';

/** The reminder of a backup, where it is due. */
export function Reminder({ specs }: { readonly specs: number }) {
  const [dates, setDates] = useState<BackupDates | null>(null);
  useEffect(() => {
    readDates().then(setDates);
  }, []);
  const now = new Date().toISOString();
  if (dates === null || !isReminderDue(dates, specs, now)) return null;
  return (
    <BackupReminder
      lastMade={dates.made}
      href={backupHref}
      onPutOff={() => {
        const later = { ...dates, putOff: now };
        setDates(later);
        keepDates(later);
      }}
    />
  );
}
