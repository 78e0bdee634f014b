import * as z from 'zod/mini';
import { type AmountError, parseAmount } from './amount-text.ts';
import { type PercentError, parsePercent, parseRate, type RateError } from './count-text.ts';
import { usualWireCharges } from './fee-estimate.ts';
import { compare, type Money, moneySchema, percentOf } from './money.ts';

const typed = z.string().check(z.maxLength(200));

/**
 * What the buyer typed into the fee calculator, exactly as typed. Reading it is
 * the business of {@link readCalculatorEntry}.
 */
export const calculatorEntrySchema = z.object({
  amount: typed,
  /** ISO 4217 code of the payment. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Empty: paid at once. */
  deposit: typed,
  /** Percent of the amount, or money. Entries of before there was a choice are in percent. */
  depositIn: z._default(z.enum(['percent', 'money']), 'percent'),
  /** ISO 8601 day of the order; empty: today. */
  orderDate: typed,
  /** The amount is what the supplier must receive, not what is paid. */
  receive: z.boolean(),
  wireCharges: z.enum(['OUR', 'SHA', 'BEN']),
  /** Units of the buyer's own currency for one of the payment's; empty: no exchange line. */
  rate: typed,
  /** Of which currency into which the rate is: "USD/CAD". A rate of other currencies is not this one's. */
  ratePair: z._default(typed, ''),
  /** Percent that the buyer's bank adds to the rate. */
  margin: typed,
});
export type CalculatorEntry = z.infer<typeof calculatorEntrySchema>;

/** The entry as it is kept: alone, or with the order that it began with. */
export const keptCalculatorSchema = z.object({
  entry: calculatorEntrySchema,
  /** The order as it was when it was typed; null: no order. */
  order: z.nullable(
    z.object({
      total: moneySchema,
      ...z.pick(calculatorEntrySchema, { deposit: true, depositIn: true }).shape,
    }),
  ),
});
export type KeptCalculator = z.infer<typeof keptCalculatorSchema>;

/** Nothing typed yet. */
export const emptyCalculatorEntry: CalculatorEntry = {
  amount: '',
  currency: 'USD',
  deposit: '',
  depositIn: 'percent',
  orderDate: '',
  receive: false,
  wireCharges: usualWireCharges,
  rate: '',
  ratePair: '',
  margin: '',
};

/** The pair of currencies that the entry's rate is needed for. */
export const ratePairOf = ({ currency }: Pick<CalculatorEntry, 'currency'>, home: string): string =>
  `${currency}/${home}`;

/** The entry with its rate only where that was typed for its currencies. */
export function withRateOfPair(entry: CalculatorEntry, home: string): CalculatorEntry {
  return entry.ratePair === ratePairOf(entry, home) ? entry : { ...entry, rate: '' };
}

type Read<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** The entry in figures, each with what is wrong with its text. An empty optional one is null. */
export type CalculatorFigures = {
  readonly amount: Read<Money, AmountError | 'zero'>;
  /** Rounded half up to the smallest unit. Null too while there is no amount to take a share of. */
  readonly deposit: Read<Money | null, PercentError | AmountError | 'above-total'>;
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
    deposit: optional(entry.deposit, null, (text) => readDeposit(text, entry, amount, locale)),
    orderDate: optional(entry.orderDate, today, readDay),
    rate: optional(entry.rate, null, (text) => parseRate(text, locale)),
    margin: optional(entry.margin, '0', (text) => parsePercent(text, locale)),
  };
}

function readDeposit(
  text: string,
  { depositIn, currency }: CalculatorEntry,
  amount: Read<Money, AmountError>,
  locale: string | undefined,
): CalculatorFigures['deposit'] {
  if (depositIn === 'money') {
    const money = parseAmount(text, { currency, locale });
    const above = money.ok && amount.ok && compare(money.value, amount.value) > 0;
    return above ? { ok: false, error: 'above-total' } : money;
  }
  const percent = parsePercent(text, locale);
  if (!percent.ok) return percent;
  const share = amount.ok ? percentOf(amount.value, percent.value, 'half-up') : null;
  return { ok: true, value: share };
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
