import { Temporal } from 'temporal-polyfill';
import type { BuyerTier } from './buyer-settings.ts';
import { readDay } from './calendar-day.ts';
import type { RuleSource } from './rule-source.ts';

/** What sets a clock running. */
export type ClockStart =
  | 'payment'
  | 'ship-date'
  | 'promised-delivery'
  | 'dispatch'
  | 'arrival'
  | 'delivery'
  | 'receipt-confirmed'
  | 'closing-notice'
  | 'return-approved'
  | 'dispute-opened'
  | 'offline-dispute-opened'
  | 'escalated'
  | 'evidence-asked'
  | 'refund-agreed'
  | 'completion'
  | 'inspector-proposed';

/** What happens, or must have happened, when a clock has run. */
export type ClockName =
  | 'quick-refund'
  | 'dispatch-guarantee'
  | 'guaranteed-delivery-claim'
  | 'extend-receipt'
  | 'automatic-receipt'
  | 'automatic-completion'
  | 'open-dispute'
  | 'offline-dispute'
  | 'easy-return'
  | 'send-return'
  | 'escalate'
  | 'automatic-escalation'
  | 'platform-steps-in'
  | 'evidence'
  | 'refund'
  | 'feedback'
  | 'complain-unprotected'
  | 'book-inspection'
  | 'object-to-inspection';

/**
 * One source's answer on one clock. `amount` is null where no source gives it.
 * A clock with `before` runs backwards, from its start to the day by which
 * something must be done. Working days are Monday to Friday: China's public
 * holidays, and the weekends worked in their place, are set anew every year.
 */
export type Clock = RuleSource & {
  readonly clock: ClockName;
  readonly starts: ClockStart;
  readonly amount: number | null;
  readonly unit: 'hours' | 'days' | 'working-days';
  readonly before?: true;
  /** Said of buyers of these tiers alone; left out: of all. */
  readonly tiers?: readonly BuyerTier[];
};

/** The zone in which Alibaba reckons ship dates. */
const beijing = 'Asia/Shanghai';

/** What the sources say of a clock, in days from `starts`. A clock none of them knows is a bug. */
function answersTo(clocks: readonly Clock[], name: ClockName, starts: ClockStart) {
  const answers = clocks.flatMap(({ id, clock, starts: from, amount }) =>
    clock === name && from === starts && amount !== null ? [{ id, amount }] : [],
  );
  if (answers.length === 0) throw new Error(`no clock "${name}" from ${starts}`);
  return answers;
}

const amountOf = ({ amount }: { amount: number }) => amount;

/** The last day to open a dispute, and what each source makes of it. */
export type DisputeWindow = {
  /** ISO 8601 day; the earliest of `bounds`. */
  readonly lastDay: string;
  readonly bounds: readonly { readonly id: string; readonly lastDay: string }[];
};

/**
 * The dispute window of an order whose receipt was confirmed, by the buyer or
 * automatically, on the day `confirmedOn` (ISO 8601, Beijing). Where sources
 * differ, by the buyer's level for one, the earliest day is the last. Null
 * where `confirmedOn` is no day.
 */
export function disputeWindow(clocks: readonly Clock[], confirmedOn: string): DisputeWindow | null {
  const confirmed = readDay(confirmedOn);
  if (confirmed === null) return null;
  const after = (amount: number) => confirmed.add({ days: amount }).toString();
  const answers = answersTo(clocks, 'open-dispute', 'receipt-confirmed');
  return {
    lastDay: after(Math.min(...answers.map(amountOf))),
    bounds: answers.map(({ id, amount }) => ({ id, lastDay: after(amount) })),
  };
}

/** When a buyer may bring Alibaba into a dispute, and by when to have acted. ISO 8601 days. */
export type EscalationWindow = { readonly from: string; readonly actBy: string };

/**
 * The days of a dispute opened on the day `openedOn` (ISO 8601, Beijing). No
 * source says whether the day of opening is day 1. So `from`, the first day on
 * which the buyer may escalate, counts it as day 0, and `actBy`, the last day
 * before Alibaba steps in by itself, counts it as day 1: neither is a promise
 * too many, whichever is meant. Null where `openedOn` is no day.
 */
export function escalationWindow(
  clocks: readonly Clock[],
  openedOn: string,
): EscalationWindow | null {
  const opened = readDay(openedOn);
  if (opened === null) return null;
  const escalate = answersTo(clocks, 'escalate', 'dispute-opened').map(amountOf);
  const automatic = answersTo(clocks, 'automatic-escalation', 'dispute-opened').map(amountOf);
  const day = (number: number) => opened.add({ days: number }).toString();
  return { from: day(Math.max(...escalate)), actBy: day(Math.min(...automatic) - 2) };
}

/** Monday to Friday. */
const isWorkingDay = (day: Temporal.PlainDate) => day.dayOfWeek <= 5;

function workingDaysBefore(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let left = count;
  let at = day;
  while (left > 0) {
    at = at.subtract({ days: 1 });
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/**
 * The last day to book an inspection for goods that ship on the Beijing day
 * `shipDate`. ISO 8601 days; null where `shipDate` is none. Holidays are not
 * counted (see {@link Clock}): with one in between, the true day is earlier.
 */
export function bookInspectionBy(clocks: readonly Clock[], shipDate: string): string | null {
  const ships = readDay(shipDate);
  if (ships === null) return null;
  const ahead = answersTo(clocks, 'book-inspection', 'ship-date').map(amountOf);
  return workingDaysBefore(ships, Math.max(...ahead)).toString();
}

/** The day it is in Beijing at an ISO 8601 instant ("2026-08-31T17:00:00Z" → "2026-09-01"). */
export function beijingDay(instant: string): string | null {
  try {
    const at = Temporal.Instant.from(instant);
    return at.toZonedDateTimeISO(beijing).toPlainDate().toString();
  } catch {
    return null;
  }
}

/** The ISO 8601 instant at which the ISO 8601 day `day` is over in Beijing. Null where it is no day. */
export function endOfBeijingDay(day: string): string | null {
  const date = readDay(day);
  return date?.add({ days: 1 }).toZonedDateTime(beijing).toInstant().toString() ?? null;
}
