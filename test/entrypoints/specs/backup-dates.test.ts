import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import {
  isReminderDue,
  keepMade,
  putOff,
  readDates,
} from '../../../entrypoints/specs/backup-dates.ts';
import { specStores } from '../../../entrypoints/specs/stores.ts';
import type { Stored } from '../../../lib/storage/stores.ts';

const now = '2026-11-28T12:00:00.000Z';
const lately = '2026-10-29T12:00:01.000Z';
const longAgo = '2026-10-29T12:00:00.000Z';

test.each([
  ['no backup, few specs', null, null, 4, false],
  ['no backup, five specs', null, null, 5, true],
  ['no backup, put off lately', null, lately, 5, false],
  ['no backup, put off 30 days ago', null, longAgo, 5, true],
  ['a backup of late', lately, null, 100, false],
  ['a backup 30 days ago', longAgo, null, 1, true],
  ['an old backup of what is gone', longAgo, null, 0, false],
  ['an old backup, put off since', longAgo, lately, 100, false],
] as const)('%s', (_case, made, putOff, specs, due) => {
  expect(isReminderDue({ made, putOff }, specs, now)).toBe(due);
});

describe('the dates that are kept', () => {
  const { entries } = specStores;
  const full: Stored<never> = { ok: false, failure: { kind: 'full' } };

  test('a backup made since the reminder was shown keeps its date when that is put off', async () => {
    expect(await readDates()).toEqual({ ok: true, value: { made: null, putOff: null } });
    await keepMade(lately);
    await putOff(now);
    expect(await readDates()).toEqual({ ok: true, value: { made: lately, putOff: now } });
  });

  test('that they can’t be read is not "never", and nothing is written over them', async () => {
    await keepMade(lately);
    const failing = vi
      .spyOn(entries, 'get')
      .mockResolvedValueOnce(full)
      .mockResolvedValueOnce(full);
    expect(await readDates()).toEqual(full);
    expect(await putOff(now)).toEqual(full);
    failing.mockRestore();
    expect(await readDates()).toEqual({ ok: true, value: { made: lately, putOff: null } });
    await entries.put('backup-dates', { made: 'last week' });
    expect(await putOff(now)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
    expect(await entries.get('backup-dates')).toEqual({ ok: true, value: { made: 'last week' } });
  });
});
