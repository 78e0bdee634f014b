import * as z from 'zod/mini';
import { type AmountError, parseAmount } from './amount-text.ts';
import { type PercentError, parsePercent } from './count-text.ts';
import { methodNames } from './fee-rule.ts';
import { isKeptAmount, type OwnRate } from './own-rate.ts';

/** A rate as it is being typed: percent and fixed amount as texts, one of them may be empty. */
export const ownRateTextSchema = z.object({
  method: z.enum(methodNames),
  percent: z.string(),
  fixed: z.string(),
  currency: z.string(),
});
export type OwnRateText = z.infer<typeof ownRateTextSchema>;

type Read<E> =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: E };

/** Both parts as plain decimals, or what is wrong with each; the rate, once it is one. */
export type ReadOwnRate = {
  readonly percent: Read<PercentError>;
  readonly fixed: Read<AmountError>;
  /** Null while a part is wrong, or both are empty. */
  readonly rate: Omit<OwnRate, 'typedAt'> | null;
};

/**
 * Reads a typed rate. What is read fits `ownRateSchema`; a part left empty counts
 * as nothing. `locale` is the language the buyer types in.
 */
export function readOwnRate(text: OwnRateText, locale: string): ReadOwnRate {
  const { method, currency } = text;
  const percent = parsePercent(orNothing(text.percent), locale);
  const fixed = readFixed(orNothing(text.fixed), currency, locale);
  const empty = `${text.percent}${text.fixed}`.trim() === '';
  const rate =
    percent.ok && fixed.ok && !empty
      ? { method, percent: percent.value, fixed: fixed.value, currency }
      : null;
  return { percent, fixed, rate };
}

const orNothing = (text: string) => (text.trim() === '' ? '0' : text);

function readFixed(text: string, currency: string, locale: string): Read<AmountError> {
  const money = parseAmount(text, { currency, locale });
  if (!money.ok) return money;
  const { amount } = money.value;
  return isKeptAmount(amount) ? { ok: true, value: amount } : { ok: false, error: 'too-large' };
}
