import type { Quantity } from '../../trade/listing.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { countsIn, isUnit } from './counts.ts';
import { namesMoney } from './currency.ts';
import { singular } from './unit.ts';

/** Minimum, in the languages Alibaba.com is shown in; another label ("Sold:", "In stock:") names none. */
const minimum =
  /(?:\bmin(?:\b|im|dest|sta)|\bmoq|mín|мин|最[小低少]|起[订訂批]|최[소저]|tối thiểu|\ben az|أدنى|ขั้นต่ำ|न्यूनतम|מינ)/iu;

/** What may stand before a minimum: nothing, a label that says so, "at least". */
const label = new RegExp(`^(?:[^<>~≈≤#+-]*${minimum.source}[^<>~≈≤#+-]*)? *(?:>=|≥)? *$`, 'iu');

/** A maximum, wherever it stands. */
const maximum =
  /\b(?:max|maks|(?:up to|less|under|below)\b)|máx|макс|最多|最大|최대|以[下内]|이하/iu;

/** Makes of a minimum none, or one that is not sure. */
const unsure = /\b(?:no|not|non|without|about|around|approx\p{L}*|circa|ca)(?!\p{L})/iu;

/**
 * A minimum order as shown: "Min. order: 10,000 pieces", "1.0 Sets", "10K
 * pieces", "50 Pieces (Min Order)". Null: no digits, or 0. A fault: several or
 * ambiguous numbers, "1½", "-5", "< 10", "10%", "USD 500", "500 max", an unknown multiplier.
 */
export function parseQuantity(text: string, numbers: PageNumbers): Parsed<Quantity> {
  const found = countsIn(text, numbers);
  if (found === null) return fault('number');
  const [count, more] = found.counts;
  if (count === undefined) return null;
  const { amount, behind } = count;
  const isLabel = label.test(found.before) && !unsure.test(found.before);
  const isMinimum = isLabel && !maximum.test(text) && !namesMoney(text);
  if (amount === null || more || !isMinimum || !isUnit(behind)) return fault('number');
  return amount > 0 ? { value: { amount, unit: singular(behind) } } : null;
}

/** Years on the platform: "6 yrs", "1YRS", "7 yrs on Alibaba.com", "2". Null: none, or 0. */
export function parseYears(text: string): Parsed<number> {
  const numbers = text.match(/\d+/g) ?? [];
  const [first] = numbers;
  if (first === undefined || Number(first) === 0) return null;
  if (numbers.length > 1 || Number(first) > 60 || /[<>.,≤]/.test(text.replace('Alibaba.com', ''))) {
    return fault('years');
  }
  return { value: Number(first) };
}
