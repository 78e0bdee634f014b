import { expect, test } from 'vitest';
import { isReminderDue } from '../../../entrypoints/specs/backup-dates.ts';

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
