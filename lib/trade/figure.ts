import type { Source } from './reading.ts';

/** Where a figure comes from, so that the panel can say it beside the figure. */
export type Basis =
  /** Read on the page, in this field of the listing. */
  | { readonly by: 'page'; readonly field: string; readonly source: Source }
  /** Typed by the buyer into the form, or kept with the supplier (then with its date and origin). */
  | { readonly by: 'typed'; readonly from?: string; readonly at?: string }
  /** Worked out from other figures; the code names the sum. */
  | { readonly by: 'computed'; readonly how: Computation };

/** The sums behind computed figures. Each is rounded as its name's docstring in `order-figures.ts` says. */
export type Computation =
  | 'quantity-times-unit-price'
  | 'goods-plus-shipping-plus-other'
  | 'percent-of-total'
  /** The percentage is the usual one, which nobody typed. */
  | 'usual-percent-of-total'
  | 'total-minus-deposit';

/** A figure of the order: known with its basis, missing and why, or typed in a way that can't be read. */
export type Figure<T, Missing extends string = string, Wrong extends string = string> =
  | { readonly state: 'known'; readonly value: T; readonly basis: Basis }
  | { readonly state: 'missing'; readonly why: Missing }
  | { readonly state: 'wrong'; readonly error: Wrong; readonly raw: string };

/** The value of a known figure, else null. */
export function figureValue<T>(figure: Figure<T>): T | null {
  return figure.state === 'known' ? figure.value : null;
}
