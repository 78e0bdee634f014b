import type { MoneySpan, UnknownReason } from './fee-estimate.ts';
import type { FeeFormula } from './fee-rule.ts';
import { add, compare, greatest, least, type Money, percentOf, written } from './money.ts';

/** The fee by a formula: one amount, a span, or not known. */
export type FormulaFee =
  | { readonly kind: 'exact'; readonly fee: Money }
  | ({ readonly kind: 'range' } & MoneySpan)
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly bounds?: { readonly low: Money; readonly high: Money };
    };

type Percent = Extract<FeeFormula, { kind: 'percent' }>;
type Steps = Extract<FeeFormula, { kind: 'steps' }>;

/** Whether the formula names amounts, so that it holds in the rule's currency only. */
export function namesAmounts(formula: FeeFormula): boolean {
  if (formula.kind === 'unknown') return false;
  if (formula.kind !== 'percent') return true;
  return Number(formula.fixed) !== 0 || formula.least !== null || formula.most !== null;
}

function percentFee(formula: Percent, payment: Money): Money {
  const { currency } = payment;
  const share = percentOf(payment, formula.percent, formula.rounding);
  const withFixed = /^[0.]+$/.test(formula.fixed)
    ? share
    : add(share, written(formula.fixed, currency));
  const atLeast =
    formula.least === null ? withFixed : greatest(withFixed, written(formula.least, currency));
  return formula.most === null ? atLeast : least(atLeast, written(formula.most, currency));
}

function stepFee({ steps, bounds }: Steps, payment: Money): FormulaFee {
  const { currency } = payment;
  const money = (amount: string) => written(amount, currency);
  const step = steps.find(({ upTo }) => compare(payment, money(upTo)) <= 0);
  if (step !== undefined) return { kind: 'exact', fee: money(step.fee) };
  const reason = 'beyond-known-steps';
  return bounds === null
    ? { kind: 'unknown', reason }
    : {
        kind: 'unknown',
        reason,
        bounds: { low: money(bounds.low), high: money(bounds.high) },
      };
}

/**
 * The fee on one payment of more than nothing. A percentage is rounded as the
 * formula names it, to the smallest unit of the currency. Amounts of the formula
 * are in `figuresIn`; a payment in another currency then has no known fee.
 */
export function feeByFormula(formula: FeeFormula, figuresIn: string, payment: Money): FormulaFee {
  const { currency } = payment;
  if (currency !== figuresIn && namesAmounts(formula))
    return { kind: 'unknown', reason: 'fee-in-other-currency' };
  const money = (amount: string) => written(amount, currency);
  switch (formula.kind) {
    case 'percent':
      return { kind: 'exact', fee: percentFee(formula, payment) };
    case 'fixed':
      return { kind: 'exact', fee: money(formula.fee) };
    case 'steps':
      return stepFee(formula, payment);
    case 'range':
      return {
        kind: 'range',
        low: money(formula.low),
        likely: money(formula.likely),
        high: money(formula.high),
      };
    case 'unknown':
      return {
        kind: 'unknown',
        reason: formula.why === 'table-not-found' ? 'table-not-found' : 'fee-not-stated',
      };
  }
}
