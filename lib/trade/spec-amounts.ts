import { type AmountEntry, isUnread, knownAmount } from './amount-entry.ts';
import {
  type AmountError,
  type ParsedAmount,
  parseAmount,
  unitPriceDecimals,
} from './amount-text.ts';
import { knownLocale } from './number-text.ts';
import { longestNumber, typedNumber } from './number-writing.ts';
import type { OrderSpec } from './order-spec.ts';
import { amountAt, withAmount } from './spec-access.ts';
import type { MoneyPath } from './spec-sections.ts';

/** The amounts for which one currency is chosen. */
const prices: readonly MoneyPath[] = [
  'price.unitPrice',
  'price.shipping',
  'price.tooling',
  'price.other',
  'internal.targetPrice',
];

const usual = 'USD';

/** The currency chosen for the prices of an order: that of the first of them. */
export function priceCurrency(spec: OrderSpec): string {
  const first = prices.map((path) => amountAt(spec, path)).find((entry) => entry !== null);
  return first?.currency ?? usual;
}

/** The currency in which an amount stands, or is going to be typed. Limits are in US dollars. */
export function currencyOf(spec: OrderSpec, path: MoneyPath): string {
  const own = amountAt(spec, path)?.currency;
  return own ?? (prices.includes(path) ? priceCurrency(spec) : usual);
}

/** The text of an amount as it is typed in a language (BCP 47; empty: none known). */
export function amountText(spec: OrderSpec, path: MoneyPath, locale: string): string {
  return entryText(amountAt(spec, path), locale);
}

/** `spec` with what was typed as the amount at `path`, in the language. */
export function typeAmount(
  spec: OrderSpec,
  path: MoneyPath,
  text: string,
  locale: string,
): OrderSpec {
  const currency = currencyOf(spec, path);
  const next = withAmount(spec, path, readEntry(text, path, currency, locale));
  const isKept = !prices.includes(path) || priceCurrency(next) === priceCurrency(spec);
  // An emptied box may have been the last to hold the currency.
  return isKept ? next : withAmount(next, path, { unread: '', currency });
}

/**
 * `spec` with the currency chosen for its prices. The figures stay as they are;
 * one that is no amount in the new currency, as 12.50 is none in yen, is unread.
 * `locale` is the language such a one is then written in.
 */
export function typeCurrency(spec: OrderSpec, currency: string, locale: string): OrderSpec {
  const inCurrency = (entry: Exclude<AmountEntry, null>, path: MoneyPath): AmountEntry => {
    // In the spec's own language: what the buyer speaks today may make another amount of it.
    if ('unread' in entry) return readEntry(entry.unread, path, currency, spec.locale);
    const parsed = parsedAt(entry.amount, path, currency, 'en');
    return parsed.ok ? parsed.value : { unread: entryText(entry, locale), currency };
  };
  const next = prices.reduce((sofar, path) => {
    const entry = amountAt(spec, path);
    return entry === null ? sofar : withAmount(sofar, path, inCurrency(entry, path));
  }, spec);
  if (priceCurrency(next) === currency) return next;
  return withAmount(next, 'price.unitPrice', { unread: '', currency });
}

/**
 * What is wrong with the text at `path`, in the language of the spec; null where
 * nothing is, or nothing stands there.
 */
export function amountFault(spec: OrderSpec, path: MoneyPath): AmountError | null {
  const entry = amountAt(spec, path);
  if (!isUnread(entry)) return null;
  const parsed = parsedAt(entry.unread, path, entry.currency, spec.locale);
  // It was typed where another language was known: what it says now may be another amount.
  return parsed.ok ? 'not-a-number' : parsed.error;
}

/** What an amount's text says, in a currency and language; text that is no amount is kept as it is. */
export function readEntry(
  text: string,
  path: MoneyPath,
  currency: string,
  locale: string,
): AmountEntry {
  if (text.trim() === '') return null;
  const parsed = parsedAt(text, path, currency, locale);
  return parsed.ok ? parsed.value : { unread: text, currency };
}

function entryText(entry: AmountEntry, locale: string): string {
  const known = knownAmount(entry);
  if (known !== null) return typedNumber(known.amount, locale);
  return entry !== null && 'unread' in entry ? entry.unread : '';
}

function parsedAt(text: string, path: MoneyPath, currency: string, locale: string): ParsedAmount {
  if (text.length > longestNumber) return { ok: false, error: 'not-a-number' };
  const perUnit = path === 'price.unitPrice' || path === 'internal.targetPrice';
  const decimals = perUnit ? { decimals: unitPriceDecimals } : {};
  return parseAmount(text, { currency, locale: knownLocale(locale), ...decimals });
}
