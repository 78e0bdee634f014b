import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { type Count, countsIn, isUnit } from './counts.ts';
import { isOneName, isSameUnit, singular } from './unit.ts';

/** A span of quantities; `to` null: no upper end. */
export type Span = { readonly from: number; readonly to: number | null };

const bound =
  /^ ?(?:max|min|up|plus|more|less|above|below|over|under|m[aá]s|mais|menos|mehr|meno|più|moins|или|lebih|meer)\b|[以未内満满超]|이[상하]/i;

/** "100 - 499 pieces", "100 pieces - 499 pieces"; both ends of one unit. */
function between(first: Count, second: Count): Span | null {
  const dash = first.behind.match(/^( ?\p{L}?[^-]*)-\s*$/u)?.[1];
  if (dash === undefined || !isUnit(dash) || !isUnit(second.behind)) return null;
  if (dash.includes('+') || second.behind.includes('+')) return null;
  const [unit, other] = [singular(dash), singular(second.behind)];
  if (unit !== '' && other !== '' && !isSameUnit(unit, other)) return null;
  // "1 - 5K" may begin at a thousand.
  if (second.zeros > 0 && first.zeros === 0) return null;
  const [from, to] = [Number(first.amount), Number(second.amount)];
  return to >= from ? { from, to } : null;
}

/** ">= 5001 pairs", "> 200", "500+", "1 piece". */
function boundBy(sign: string, { amount, behind }: Count): Span | null {
  const from = Number(amount);
  if (!isUnit(behind)) return null;
  if (/^(?:> ?=|≥)$/.test(sign)) return { from, to: null };
  if (sign === '>') return { from: from + 1, to: null };
  if (sign !== '') return null;
  if (/^ ?\+/.test(behind)) return { from, to: null };
  // More words than a unit may bound the number.
  return isOneName(behind) ? { from, to: from } : null;
}

/**
 * A span of quantities as a price ladder or lead-time table shows it: "300 -
 * 1000 pairs", "1K - 5K pieces", ">= 5001 pairs", "> 200", "500+". A single
 * number is a span of one ("1 piece"). Null: no digits. A fault: what else
 * bounds it ("under 100", "100 or more"), two units, fractions.
 */
export function parseSpan(text: string, numbers: PageNumbers): Parsed<Span> {
  const found = countsIn(text.trim().replace(/[‐‑‒–—−~]/g, '-'), numbers);
  if (found === null) return fault('span');
  const [first, second, third] = found.counts;
  if (first === undefined) return null;
  if (found.counts.some(({ amount }) => amount === null)) return fault('number');
  const wrong = found.counts.some(({ whole, behind }) => !whole || bound.test(behind));
  if (third !== undefined || wrong) return fault('span');
  const sign = found.before.trim();
  const span = second ? (sign === '' ? between(first, second) : null) : boundBy(sign, first);
  return span ? { value: span } : fault('span');
}
