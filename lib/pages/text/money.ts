import type { Money } from '../../trade/money.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { currencyOf } from './currency.ts';
import { markOf, numberPattern, parseDecimal } from './decimal.ts';
import { isPriceOf } from './unit.ts';

/** The lower and upper end of a price, equal where the page gives one price. */
export type MoneyRange = { readonly low: Money; readonly high: Money };

const numbersIn = new RegExp(numberPattern, 'gu');

/** Currencies without a smaller unit: a mark before three digits groups thousands, whichever it is. */
const undivided = 'VND KRW JPY CLP PYG UGX RWF XOF XAF XPF VUV ISK';

function amountIn(text: string, mark: PageNumbers['mark'], currency: string): string | null {
  const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(text);
  return grouped && undivided.includes(currency)
    ? text.replace(/\D/g, '')
    : parseDecimal(text, mark);
}

/** Labels that say nothing else of the amount. Others do ("Was:", "Deposit:"): they stay, and no currency is read. */
const label =
  /^(?:(?:(?:fob|reference|unit|sample) )?price|samples?|shipping(?: (?:total|fee|cost))?|total) ?:/i;

/** White space, dashes and labels as pages vary them, made one; the unit after a slash apart. */
function tidy(text: string): { readonly price: string; readonly unit: string | null } {
  const plain = text
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—−~]/g, '-')
    .trim()
    .replace(label, '');
  const [, price = plain, unit = null] = plain.match(/^(.*?\d.*?)\/([^\d]*)$/) ?? [];
  return { price: price.trim(), unit };
}

/** The unit that a shown price names behind a slash, as it stands ("/ Square Meter"); null: none. */
export function unitOfPrice(text: string): string | null {
  return tidy(text).unit;
}

function currencyIn(rest: string, shown: string | null): string | null {
  const signs = rest
    .split('-')
    .map((sign) => sign.trim())
    .filter((sign) => sign !== '');
  const [first, second] = signs;
  if (first === undefined) return shown;
  const code = currencyOf(first, shown);
  if (code === null || second === undefined) return code;
  return currencyOf(second, code) === code ? code : null;
}

/**
 * A price or a price range as shown ("US $0.50-$3.00 / Meter", "4,80 $ - 5,80 $").
 * Null: no digits. A fault: an ambiguous number, an unknown or missing
 * currency, an open end ("170,000+"), words that may change its meaning, a
 * price of another unit than the one that is counted, and `zero`: pages fill in
 * "US$0.00" where the price is on request or not there yet.
 */
export function parseMoneyRange(text: string, numbers: PageNumbers): Parsed<MoneyRange> {
  const { price: tidied, unit } = tidy(text);
  const found = tidied.match(numbersIn) ?? [];
  const [first, second] = found;
  if (first === undefined) return null;
  if (unit !== null && !isPriceOf(unit, numbers.unit)) return fault('unit');
  if (found.length > 2) return fault('amounts');
  const rest = tidied.replace(numbersIn, '\n');
  if (second !== undefined && !/^[^\n]*\n[^\n-]*-[^\n-]*\n[^\n-]*$/.test(rest))
    return fault('amounts');
  if (second === undefined && rest.includes('-')) return fault('amounts');
  const currency = currencyIn(
    second === undefined ? rest.replace('\n', '') : rest.replaceAll('\n', ''),
    numbers.currency,
  );
  if (currency === null) return fault('currency');
  const low = amountIn(first, numbers.mark, currency);
  const high = amountIn(second ?? first, numbers.mark, currency);
  if (low === null || high === null) return fault('number');
  if (Number(low) > Number(high)) return fault('amounts');
  if (Number(low) === 0) return fault('zero');
  return { value: { low: { amount: low, currency }, high: { amount: high, currency } } };
}

/** One amount of money as shown; a range is a fault. See {@link parseMoneyRange}. */
export function parseMoney(text: string, numbers: PageNumbers): Parsed<Money> {
  const range = parseMoneyRange(text, numbers);
  if (range === null || 'fault' in range) return range;
  const { low, high } = range.value;
  return low.amount === high.amount ? { value: low } : fault('amounts');
}

/** The decimal mark that a price text proves, or null where it proves none. */
export function markInPrice(text: string): '.' | ',' | null {
  for (const number of tidy(text).price.match(numbersIn) ?? []) {
    const mark = markOf(number.replace(/[\s'’]/g, ''));
    if (mark !== null) return mark;
  }
  return null;
}

/**
 * A Trade Assurance limit: always US dollars, comma thousands, with or without
 * the sign ("16,000", "US $84,000"). Null where no positive amount stands there
 * (the empty template "US $", "0", "-1"); anything else is a fault.
 */
export function parseLimit(text: string): Parsed<Money> {
  const amount = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:US ?\$|USD|\$)/, '')
    .trim();
  if (/^(?:-?[01](?:\.0+)?)?$/.test(amount) && amount !== '1') return null;
  if (!/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$|^[1-9]\d{0,11}(?:\.\d{1,2})?$/.test(amount)) {
    return fault('number');
  }
  return { value: { amount: amount.replaceAll(',', ''), currency: 'USD' } };
}
