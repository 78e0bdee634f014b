import type { MoneySpan } from './fee-estimate.ts';
import { add, compare, greatest, isZero, least, type Money, subtract, zero } from './money.ts';

/** The span of one amount that is known exactly. */
export function spanOf(money: Money): MoneySpan {
  return { low: money, likely: money, high: money };
}

/** Least with least, likely with likely, most with most. */
export function addSpans(a: MoneySpan, b: MoneySpan): MoneySpan {
  // Most amounts are exact: one sum instead of three keeps the fee table fast.
  if (a.low === a.high && b.low === b.high) return spanOf(add(a.low, b.low));
  return { low: add(a.low, b.low), likely: add(a.likely, b.likely), high: add(a.high, b.high) };
}

/** What is left of `whole` after `part`: least where the part is most. Never less than nothing. */
export function lessSpan(whole: Money, part: MoneySpan): MoneySpan {
  if (isZero(part.high)) return spanOf(whole);
  const left = (taken: Money) => greatest(subtract(whole, taken), zero(whole.currency));
  if (part.low === part.high) return spanOf(left(part.low));
  return { low: left(part.high), likely: left(part.likely), high: left(part.low) };
}

/** The span that holds all of them; likely is what the last one says. */
export function hullOf(spans: readonly [MoneySpan, ...MoneySpan[]]): MoneySpan {
  return spans.reduce((hull, span) => ({
    low: least(hull.low, span.low),
    likely: span.likely,
    high: greatest(hull.high, span.high),
  }));
}

/** Whether the span is a single amount: mostly one object three times, which spares the comparison. */
export function isExact({ low, high }: MoneySpan): boolean {
  return low === high || compare(low, high) === 0;
}
