import * as z from 'zod/mini';
import { backupDatesKey } from '../../lib/storage/backup-source.ts';
import { daysPassed } from '../../lib/storage/due.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { specStores } from './stores.ts';

const instant = z.nullable(z.iso.datetime());
const datesSchema = z.object({ made: instant, putOff: instant });

/** When a backup was last made here, and when the buyer last put the reminder off: ISO 8601 instants. */
export type BackupDates = z.infer<typeof datesSchema>;

const none: BackupDates = { made: null, putOff: null };

/** The dates as they are kept; both null where none was made, or they can't be read. */
export async function readDates(): Promise<BackupDates> {
  const stored = await specStores.entries.get(backupDatesKey);
  return (stored.ok && datesSchema.safeParse(stored.value).data) || none;
}

/** Keeps them from now on. */
export const keepDates = (dates: BackupDates): Promise<Stored<void>> =>
  specStores.entries.put(backupDatesKey, dates);

/** Fewer are written again in an hour. */
const worthABackup = 5;
const reminderDays = 30;

/** Whether the buyer is to be reminded of a backup `now`, with so many specs here. */
export function isReminderDue({ made, putOff }: BackupDates, specs: number, now: string): boolean {
  if (specs < (made === null ? worthABackup : 1)) return false;
  return [made, putOff].every((at) => at === null || daysPassed(at, now, reminderDays));
}
