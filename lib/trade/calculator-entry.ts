import * as z from 'zod/mini';
import { type AmountError, parseAmount } from './amount-text.ts';
import { type PercentError, parsePercent, parseRate, type RateError } from './count-text.ts';
import { usualWireCharges } from './fee-estimate.ts';
import type { Money } from './money.ts';

const typed = z.string().check(z.maxLength(200));

/**
 * What the buyer typed into the fee calculator, exactly as typed. Reading it is
 * the business of {@link readCalculatorEntry}.
 */
export const calculatorEntrySchema = z.object({
  amount: typed,
  /** ISO 4217 code of the payment. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Percent of the amount; empty: paid at once. */
  deposit: typed,
  /** ISO 8601 day of the order; empty: today. */
  orderDate: typed,
  /** The amount is what the supplier must receive, not what is paid. */
  receive: z.boolean(),
  wireCharges: z.enum(['OUR', 'SHA', 'BEN']),
  /** Units of the buyer's own currency for one of the payment's; empty: no exchange line. */
  rate: typed,
  /** Percent that the buyer's bank adds to the rate. */
  margin: typed,
});
export type CalculatorEntry = z.infer<typeof calculatorEntrySchema>;

/** Nothing typed yet. */
export const emptyCalculatorEntry: CalculatorEntry = {
  amount: '',
  currency: 'USD',
  deposit: '',
  orderDate: '',
  receive: false,
  wireCharges: usualWireCharges,
  rate: '',
  margin: '',
};

type Read<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** The entry in figures, each with what is wrong with its text. An empty optional one is null. */
export type CalculatorFigures = {
  readonly amount: Read<Money, AmountError | 'zero'>;
  readonly deposit: Read<string | null, PercentError>;
  readonly orderDate: Read<string, 'not-a-day'>;
  readonly rate: Read<string | null, RateError>;
  readonly margin: Read<string, PercentError>;
};

/** Reads what was typed. `today` is an ISO 8601 day; `locale` the language the buyer types in. */
export function readCalculatorEntry(
  entry: CalculatorEntry,
  { today, locale }: { readonly today: string; readonly locale?: string },
): CalculatorFigures {
  const amount = parseAmount(entry.amount, { currency: entry.currency, locale });
  const nothing = amount.ok && /^[0.]*$/.test(amount.value.amount);
  return {
    amount: nothing ? { ok: false, error: 'zero' } : amount,
    deposit: optional(entry.deposit, null, (text) => parsePercent(text, locale)),
    orderDate: optional(entry.orderDate, today, readDay),
    rate: optional(entry.rate, null, (text) => parseRate(text, locale)),
    margin: optional(entry.margin, '0', (text) => parsePercent(text, locale)),
  };
}

function optional<T, Empty, E>(
  text: string,
  empty: Empty,
  read: (text: string) => Read<T, E>,
): Read<T | Empty, E> {
  return text.trim() === '' ? { ok: true, value: empty } : read(text);
}

function readDay(text: string): Read<string, 'not-a-day'> {
  const day = z.iso.date().safeParse(text);
  return day.success ? { ok: true, value: day.data } : { ok: false, error: 'not-a-day' };
}
