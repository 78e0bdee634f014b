import * as z from 'zod/mini';
import { backupDatesKey } from '../../lib/storage/backup-source.ts';
import { daysPassed } from '../../lib/storage/due.ts';
import { asStored } from '../../lib/storage/rows.ts';
import { checkShape } from '../../lib/storage/spec-rows.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { specStores } from './stores.ts';

const instant = z.nullable(z.iso.datetime());
const datesSchema = z.object({ made: instant, putOff: instant });

/** When a backup was last made here, and when the buyer last put the reminder off: ISO 8601 instants. */
export type BackupDates = z.infer<typeof datesSchema>;

const none: BackupDates = { made: null, putOff: null };

/** The dates as they are kept; both null where nothing was kept yet. That they can't be read is no "never". */
export async function readDates(): Promise<Stored<BackupDates>> {
  const stored = await specStores.entries.get(backupDatesKey);
  if (!stored.ok) return stored;
  if (stored.value === null) return { ok: true, value: none };
  return asStored(checkShape(datesSchema, stored.value));
}

const keep = (dates: BackupDates): Promise<Stored<void>> =>
  specStores.entries.put(backupDatesKey, dates);

/** Keeps that a backup was made at an instant. */
export const keepMade = (at: string): Promise<Stored<void>> => keep({ made: at, putOff: null });

/** Keeps that the reminder was put off at an instant; when a backup was made stays, also one of a moment ago. */
export async function putOff(at: string): Promise<Stored<void>> {
  const now = await readDates();
  return now.ok ? keep({ ...now.value, putOff: at }) : now;
}

/** Fewer are written again in an hour. */
const worthABackup = 5;
const reminderDays = 30;

/** Whether the buyer is to be reminded of a backup `now`, with so many specs here. */
export function isReminderDue({ made, putOff }: BackupDates, specs: number, now: string): boolean {
  if (specs < (made === null ? worthABackup : 1)) return false;
  return [made, putOff].every((at) => at === null || daysPassed(at, now, reminderDays));
}
