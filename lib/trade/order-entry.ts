import * as z from 'zod/mini';
import { type AmountError, parseAmount, unitPriceDecimals } from './amount-text.ts';
import {
  type PercentError,
  parsePercent,
  parseQuantity,
  type QuantityError,
} from './count-text.ts';
import type { Figure } from './figure.ts';
import type { Listing } from './listing.ts';
import type { Money } from './money.ts';
import { type OrderFigures, type OrderInputs, orderFigures } from './order-figures.ts';

const typed = z.string().check(z.maxLength(200));

/**
 * What the buyer typed about one order, kept exactly as typed: half-finished
 * and wrong text too, so that nothing typed is lost. Reading it as numbers is
 * the business of {@link readOrderEntry}.
 */
export const orderEntrySchema = z.object({
  quantity: typed,
  /** Empty: the price ladder of the page decides. */
  unitPrice: typed,
  shipping: typed,
  other: typed,
  deposit: typed,
  depositIn: z.enum(['percent', 'money']),
});
export type OrderEntry = z.infer<typeof orderEntrySchema>;

/** Nothing typed yet; a deposit of 30 % is what most suppliers ask. */
export const emptyOrderEntry: OrderEntry = {
  quantity: '',
  unitPrice: '',
  shipping: '',
  other: '',
  deposit: '30',
  depositIn: 'percent',
};

/** Whether the deposit is the one that the form begins with, as it is where nobody typed one. */
export const hasUsualDeposit = ({ deposit, depositIn }: OrderEntry): boolean =>
  deposit === emptyOrderEntry.deposit && depositIn === emptyOrderEntry.depositIn;

type Parsed<T, E extends string> = { ok: true; value: T } | { ok: false; error: E };

function typedFigure<T, E extends string>(
  raw: string,
  parsed: Parsed<T, E>,
): Figure<T, 'not-typed', E> {
  if (parsed.ok) return { state: 'known', value: parsed.value, basis: { by: 'typed' } };
  if (parsed.error === 'empty') return { state: 'missing', why: 'not-typed' };
  return { state: 'wrong', error: parsed.error, raw };
}

function readInputs(entry: OrderEntry, locale: string | undefined): OrderInputs {
  const amount = (raw: string, decimals?: number): Figure<Money, 'not-typed', AmountError> =>
    typedFigure(
      raw,
      parseAmount(raw, {
        currency: 'USD',
        locale,
        ...(decimals === undefined ? {} : { decimals }),
      }),
    );
  const deposit: OrderInputs['deposit'] =
    entry.depositIn === 'percent'
      ? {
          in: 'percent',
          percent: typedFigure<string, PercentError>(
            entry.deposit,
            parsePercent(entry.deposit, locale),
          ),
          usual: hasUsualDeposit(entry),
        }
      : { in: 'money', money: amount(entry.deposit) };
  return {
    quantity: typedFigure<number, QuantityError>(
      entry.quantity,
      parseQuantity(entry.quantity, locale),
    ),
    unitPrice: amount(entry.unitPrice, unitPriceDecimals),
    shipping: amount(entry.shipping),
    other: amount(entry.other),
    deposit,
  };
}

/**
 * The order in figures: what was typed, completed by what the listing publishes,
 * each figure with its basis, or with what is missing or wrong in its field.
 * All sums are in US dollars, the currency of the Trade Assurance limit.
 * `listing` is null where no page is at hand. `locale` is the language the buyer types in.
 */
export function readOrderEntry(
  entry: OrderEntry,
  listing: Listing | null,
  options: { readonly locale?: string | undefined } = {},
): OrderFigures {
  return orderFigures(readInputs(entry, options.locale), listing);
}
