import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { FeeFormula, FeeRule } from '../../lib/trade/fee-rule.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { PayingContext } from '../../lib/trade/payment-fee.ts';
import type { RulePack } from '../../lib/trade/rule-pack.ts';

export const usd = (amount: string): Money => ({ amount, currency: 'USD' });

/** The day on which the tests pay, unless they say another. */
export const today = '2026-11-23';

export function paying(changes: Partial<PayingContext> = {}): PayingContext {
  return { country: null, orderDate: today, wireCharges: 'SHA', ownRates: [], ...changes };
}

/** A built-in rule by its id. */
export function builtIn(id: string): FeeRule {
  const rule = builtInFees.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** A rule in force everywhere and always, but for what `changes` says. */
export function ruleOf(formula: FeeFormula, changes: Partial<FeeRule> = {}): FeeRule {
  return {
    ...builtIn('card-3'),
    id: 'test',
    formula,
    validity: { from: { earliest: '2000-01-01', latest: '2000-01-01' }, to: null },
    ...changes,
  };
}

/** `percent` plus `fixed`, rounded half up as other processors do. */
export function percentOfPayment(
  percent: string,
  fixed = '0',
  rounding: 'up' | 'half-up' = 'half-up',
): FeeFormula {
  return { kind: 'percent', percent, fixed, least: null, most: null, rounding };
}

export function packOf(...rules: FeeRule[]): RulePack {
  return { ...builtInFees, rules, promotions: [], quotes: [] };
}
