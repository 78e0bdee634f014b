import { type NumberTextError, parseNumberText, plainCharacters } from './number-text.ts';

/** What is wrong with a typed quantity. */
export type QuantityError = NumberTextError | 'zero' | 'not-whole' | 'too-large';

/** What is wrong with a typed percentage. */
export type PercentError = NumberTextError | 'above-100' | 'too-many-decimals';

/** What is wrong with a typed exchange rate. */
export type RateError = NumberTextError | 'zero' | 'too-large' | 'too-many-decimals';

type Parsed<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** More pieces than any order has; beyond it a digit too many was typed. */
const mostPieces = 1_000_000_000_000;

/** A whole number of pieces, at least 1. */
export function parseQuantity(text: string, locale?: string): Parsed<number, QuantityError> {
  const number = parseNumberText(text, locale);
  if (!number.ok) return number;
  if (number.value.includes('.')) return { ok: false, error: 'not-whole' };
  const value = Number(number.value);
  if (value > mostPieces) return { ok: false, error: 'too-large' };
  return value === 0 ? { ok: false, error: 'zero' } : { ok: true, value };
}

/** A percentage from 0 to 100 with at most four decimals, as a plain decimal string: "30 %" → "30". */
export function parsePercent(text: string, locale?: string): Parsed<string, PercentError> {
  const bare = plainCharacters(text)
    .trim()
    .replace(/\s*[%\u066A]$/, '');
  const number = parseNumberText(bare, locale);
  if (!number.ok) return number;
  const [whole = '', fraction = ''] = number.value.split('.');
  if (fraction.length > 4) return { ok: false, error: 'too-many-decimals' };
  const above = whole.length > 3 || Number(number.value) > 100;
  return above ? { ok: false, error: 'above-100' } : { ok: true, value: number.value };
}

/** Units of the buyer's currency for one of the order's, as a plain decimal string with at most eight decimals. */
export function parseRate(text: string, locale?: string): Parsed<string, RateError> {
  const number = parseNumberText(text, locale);
  if (!number.ok) return number;
  const [whole = '', fraction = ''] = number.value.split('.');
  if (fraction.length > 8) return { ok: false, error: 'too-many-decimals' };
  if (whole.length > 9) return { ok: false, error: 'too-large' };
  return /^[0.]*$/.test(number.value) ? { ok: false, error: 'zero' } : number;
}
