import type { FeeRule, MethodName, Promotion } from './fee-rule.ts';
import type { Money } from './money.ts';

/** Least, likely and most of an amount that is not known exactly. */
export type MoneySpan = { readonly low: Money; readonly likely: Money; readonly high: Money };

/** Why a fee is not known. The words for each stand in `lib/i18n`. */
export type UnknownReason =
  /** No source gives it. */
  | 'fee-not-stated'
  /** It depends on the amount, by a table that no source gives. */
  | 'table-not-found'
  /** Above the last step of a table that is known in part. */
  | 'beyond-known-steps'
  /** The day is before the first day the rule is known to have been in force. */
  | 'not-known-for-date'
  /** Offered in some countries only, and the buyer's is not given. */
  | 'country-needed'
  /** The payment is in a currency that no source names for the method. */
  | 'currency-not-confirmed'
  /** The rule's amounts are in another currency, and no rate is assumed. */
  | 'fee-in-other-currency'
  /** With the least it may come to, the payment is within the cap; with the most it is above. */
  | 'perhaps-above-cap'
  /** The cap is in another currency than the payment. */
  | 'cap-in-other-currency'
  /** What banks on the way take is known in another currency than the payment. */
  | 'deduction-in-other-currency';

/** Why a method can't be used. The words for each stand in `lib/i18n`. */
export type UnavailableReason =
  | 'country'
  | 'currency'
  | 'above-cap'
  | 'closed-to-new-users'
  | 'ended'
  /** No payment, however large, makes the amount arrive. */
  | 'out-of-reach';

/**
 * What one payment, or all payments of an order, cost by one method. `fee` is
 * what the buyer pays beside the payment, `youPay` both together. An unknown is
 * never nothing: it has no figure. `bounds` is what one source
 * says of one payment by the only rule that may hold.
 */
export type FeeEstimate =
  | { readonly kind: 'exact'; readonly fee: Money; readonly youPay: Money }
  | ({ readonly kind: 'range'; readonly youPay: MoneySpan } & MoneySpan)
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly bounds?: { readonly low: Money; readonly high: Money };
    }
  | {
      readonly kind: 'unavailable';
      readonly reason: UnavailableReason;
      /** The cap, where the reason is `above-cap`. */
      readonly cap?: Money;
    };

/** What arrives at the supplier of a payment; unknown where the fee is. */
export type Received =
  | { readonly kind: 'exact'; readonly amount: Money }
  | ({ readonly kind: 'range' } & MoneySpan)
  | { readonly kind: 'unknown' };

/**
 * How sure it is that the rule belongs to the day: it surely held; its dates are
 * not all known; the day lies between two rules, either may hold; or it was typed.
 */
export type Dating = 'certain' | 'assumed' | 'between-rules' | 'typed';

/** One method's answer for one payment. */
export type MethodEstimate = {
  readonly method: MethodName;
  readonly estimate: FeeEstimate;
  readonly receives: Received;
  /** The rules the estimate rests on; where there is none, those that speak of the method at all. */
  readonly rules: readonly FeeRule[];
  readonly dating: Dating;
  /** What may take something off the fee; the estimate's low is with all of them. */
  readonly promotions: readonly Promotion[];
};

/** Who pays a wire's charges: the sender all (OUR), each bank's customer its own (SHA), the supplier all (BEN). */
export type WireCharges = 'OUR' | 'SHA' | 'BEN';

/** What banks do unless told otherwise, and what the published wire fees are about. */
export const usualWireCharges: WireCharges = 'SHA';
