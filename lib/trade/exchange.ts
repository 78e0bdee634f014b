import { add, type Money, percentOf, scaleBy } from './money.ts';

/** The buyer's own rate: units of `currency` for one of the order's, and the margin on it in percent. */
export type ExchangeRate = {
  readonly currency: string;
  /** Plain decimals, as `parseRate` and `parsePercent` give them. */
  readonly rate: string;
  readonly marginPercent: string;
};

/** An amount in the buyer's own currency: at the rate, what the margin adds, and both together. */
export type Exchanged = { readonly atRate: Money; readonly margin: Money; readonly total: Money };

/** Turns an amount into the buyer's currency. Each part is rounded half up to the cent; the total is their sum. */
export function exchange(money: Money, { currency, rate, marginPercent }: ExchangeRate): Exchanged {
  const atRate = scaleBy({ amount: money.amount, currency }, rate, 'half-up');
  const margin = percentOf(atRate, marginPercent, 'half-up');
  return { atRate, margin, total: add(atRate, margin) };
}
