import * as z from 'zod/mini';

/** An ISO 8601 day: "2018-06-04". */
const day = z.iso.date();
const someDay = z.object({ earliest: z.nullable(day), latest: z.nullable(day) });

/**
 * From when to when a rule holds, both days included. Sources seldom give the
 * day a rule began or ended, so each end is a span: it began no earlier than
 * `from.earliest` and was in force by `from.latest`; it was still in force on
 * `to.earliest` and no longer after `to.latest`. Null: no source says. `to` is
 * null for a rule that is in force now.
 */
export const validitySchema = z.object({ from: someDay, to: z.nullable(someDay) });
export type Validity = z.infer<typeof validitySchema>;

/** Whether a rule surely, perhaps or surely not held on a day. */
export type Holding = 'yes' | 'perhaps' | 'no';

/** The ISO 8601 day `days` after `day`, or before it where they are negative. */
export function daysAfter(day: string, days: number): string {
  const other = new Date(`${day}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + days);
  return other.toISOString().slice(0, 10);
}

/**
 * The validity of what was known to have ended on `checkedOn`, the day on which
 * its sources were looked at: it was over by then, whether or not one says when.
 */
export function overBy({ from, to }: Validity, checkedOn: string): Validity {
  const latest = to?.latest ?? daysAfter(checkedOn, -1);
  return { from, to: { earliest: to?.earliest ?? null, latest } };
}

/** Whether the rule held on `day` (ISO 8601). */
export function holdsOn({ from, to }: Validity, day: string): Holding {
  if (from.earliest !== null && day < from.earliest) return 'no';
  if (to !== null && to.latest !== null && day > to.latest) return 'no';
  const begun = from.latest !== null && from.latest <= day;
  const lasting = to === null || (to.earliest !== null && day <= to.earliest);
  return begun && lasting ? 'yes' : 'perhaps';
}

/** Whether the rule was over before `day`. */
export function endedBefore({ to }: Validity, day: string): boolean {
  return to !== null && to.latest !== null && day > to.latest;
}

/** Whether `day` is before the rule is known to have been in force, but not before it can have begun. */
export function perhapsNotBegun({ from }: Validity, day: string): boolean {
  return from.latest !== null && day < from.latest;
}
