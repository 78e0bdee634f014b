import { isKnownCurrency, minorUnitDigits } from './currency.ts';
import { isCountable, type Money } from './money.ts';
import { type NumberTextError, parseNumberText, plainCharacters } from './number-text.ts';

/** What is wrong with a typed amount. The words for each stand in `lib/i18n`. */
export type AmountError =
  | NumberTextError
  /** More decimals than the currency has ("1.005" dollars). */
  | 'too-many-decimals'
  /** 2^53 smallest units and more. */
  | 'too-large'
  | 'unknown-currency'
  /** Another currency's sign stands beside the number. */
  | 'other-currency';

/** The amount that was meant, or what is wrong with the text. */
export type ParsedAmount<C extends string = string> =
  | { readonly ok: true; readonly value: Money<C> }
  | { readonly ok: false; readonly error: AmountError };

/** What an amount is read as. */
export type AmountOptions<C extends string = string> = {
  readonly currency: C;
  /** BCP 47 tag of the language the buyer types in; decides what one point or comma means. */
  readonly locale?: string | undefined;
  /** Decimals accepted, if not as many as the currency has: a unit price may have more. */
  readonly decimals?: number;
};

/** Decimals a unit price may have: suppliers quote down to hundredths of a cent. */
export const unitPriceDecimals = 6;

function signsOf(currency: string, locale: string | undefined): Set<string> {
  const signs = new Set([currency.toLowerCase()]);
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const)
    for (const tag of [locale, 'en', 'en-001']) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
      const sign = format.formatToParts(0).find((part) => part.type === 'currency');
      if (sign) signs.add(plainCharacters(sign.value).trim().toLowerCase());
    }
  return signs;
}

/** The text without a currency sign at either end; null where the sign is another currency's. */
function withoutSign(text: string, currency: string, locale: string | undefined): string | null {
  const plain = plainCharacters(text).trim();
  const [, before = '', number = '', after = ''] =
    /^((?:\p{L}|\p{Sc})[\p{L}\p{Sc}.]*)?\s*(.*?)\s*((?:\p{L}|\p{Sc})[\p{L}\p{Sc}.]*)?$/su.exec(
      plain,
    ) ?? [];
  if (/\d\s*e$/i.test(number + after)) return plain;
  const signs = [before, after].filter((sign) => sign !== '');
  if (signs.length === 0) return plain;
  const own = signsOf(currency, locale);
  return signs.every((sign) => own.has(sign.toLowerCase())) && number !== '' ? number : null;
}

/**
 * An amount of `currency` as a buyer types it: "1,957.89", "US$ 500", "٤٦٢".
 * The value is what was meant to the last digit, or a code says what is wrong;
 * see `number-text.ts` for how points and commas are told apart. Zero is an amount.
 */
export function parseAmount<C extends string>(
  text: string,
  options: AmountOptions<C>,
): ParsedAmount<C> {
  const { currency, locale } = options;
  if (!isKnownCurrency(currency)) return { ok: false, error: 'unknown-currency' };
  const bare = withoutSign(text, currency, locale);
  if (bare === null)
    return { ok: false, error: /\d/.test(text) ? 'other-currency' : 'not-a-number' };
  const number = parseNumberText(bare, locale);
  if (!number.ok) return number;
  const [whole = '', fraction = ''] = number.value.split('.');
  const digits = minorUnitDigits(currency);
  if (fraction.length > (options.decimals ?? digits))
    return { ok: false, error: 'too-many-decimals' };
  if (whole.length > 15) return { ok: false, error: 'too-large' };
  const value = {
    amount: `${whole}${digits === 0 && fraction === '' ? '' : `.${fraction.padEnd(digits, '0')}`}`,
    currency,
  };
  return isCountable(value) ? { ok: true, value } : { ok: false, error: 'too-large' };
}
