import type { Money } from '../trade/money.ts';

/**
 * Numbers, money and dates as the reader's language writes them. `locale` is a
 * BCP 47 tag; left out, `Intl` takes the language of the browser's own menus.
 * Amounts are decimal strings and are never turned into floats on the way.
 */

/** The language `Intl` falls back on: the one the buyer reads and types numbers in. */
export function uiLocale(): string {
  return new Intl.NumberFormat().resolvedOptions().locale;
}

type Numeric = `${number}`;

function isNumeric(text: string): text is Numeric {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function numeric(text: string): Numeric {
  if (!isNumeric(text)) throw new RangeError(`not a plain decimal: ${text}`);
  return text;
}

/** Fraction digits that are never cut off: a unit price may be "0.0185". */
const everyDigit = 8;

/**
 * The sign of a currency as English writes it outside every country: "US$",
 * "CA$", "CN¥". A bare "$" or "¥" would be read as the reader's own.
 */
function unambiguousSign(currency: string, sign: string): string {
  if (/\p{L}/u.test(sign)) return sign;
  const parts = new Intl.NumberFormat('en-001', { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

function moneyFormat(currency: string, locale: string | undefined, zeros: boolean) {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: everyDigit,
    trailingZeroDisplay: zeros ? 'auto' : 'stripIfInteger',
  });
}

function spell(parts: readonly { type: string; value: string }[], currency: string): string {
  return parts
    .map((part) => (part.type === 'currency' ? unambiguousSign(currency, part.value) : part.value))
    .join('');
}

/**
 * "US$15,448.50", "US$84,000", "US$0.0185": every digit the amount has, whole
 * amounts without cents unless `zeros` asks for them, as in a column of figures.
 */
export function formatMoney(money: Money, options: { zeros?: boolean; locale?: string } = {}) {
  const format = moneyFormat(money.currency, options.locale, options.zeros ?? false);
  return spell(format.formatToParts(numeric(money.amount)), money.currency);
}

/** {@link formatMoney} without the currency, for a box that names it beside: "3.00". */
export function formatAmount(money: Money, locale?: string): string {
  return moneyFormat(money.currency, locale, true)
    .formatToParts(numeric(money.amount))
    .filter(({ type }) => type !== 'currency' && type !== 'literal')
    .map(({ value }) => value)
    .join('');
}

/** "US$20 – US$80". Two currencies, or one amount twice, are written as two or as one. */
export function formatMoneyRange(
  low: Money,
  high: Money,
  options: { zeros?: boolean; locale?: string } = {},
): string {
  const [from, to] = [formatMoney(low, options), formatMoney(high, options)];
  return from === to ? from : `${from}\u00a0– ${to}`;
}

/** A count or measure with every digit it has: 5000 → "5,000". */
export function formatNumber(value: number | string, locale?: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: everyDigit });
  return format.format(typeof value === 'number' ? value : numeric(value));
}

/** Percent as a decimal string in hundredths: "2.99" → "2.99%". */
export function formatPercent(percent: number | string, locale?: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: everyDigit,
  });
  return format.format(typeof percent === 'number' ? percent : numeric(percent));
}

/**
 * An ISO 8601 day ("2018-06-04", the same day everywhere), month ("2018-06"),
 * year, or instant (the day it is where the reader is). Text that is none of
 * these is given back as it is.
 */
export function formatDate(iso: string, locale?: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.+)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const style: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'short' } : { dateStyle: 'medium' };
  const date = new Date(time === undefined ? `${year}-${month}-${day ?? '01'}` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = time === undefined ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { ...style, ...zone }).format(date);
}

/** An ISO 8601 instant as day and time where the reader is; text that is none is given back. */
export function formatInstant(iso: string, locale?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The name of a country by its ISO 3166-1 alpha-2 code: "CN" → "China". */
export function formatCountry(code: string, locale?: string): string {
  const names = new Intl.DisplayNames(locale ? [locale] : undefined, {
    type: 'region',
    fallback: 'code',
  });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** "3 and 5", "a, b and c". */
export function formatList(items: readonly string[], locale?: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** An amount for the axis of a chart, cut to what fits: "US$10K". */
export function formatShort({ amount, currency }: Money, locale?: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 0,
  });
  return spell(format.formatToParts(numeric(amount)), currency);
}

/** A file's size: "320 kB", "4.2 MB". */
export function formatBytes(bytes: number, locale?: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
