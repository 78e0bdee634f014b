import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { BuyerSettings, UsedSettings } from '../../lib/trade/buyer-settings.ts';
import type { CalculatorEntry, CalculatorFigures } from '../../lib/trade/calculator-entry.ts';
import { type Exchanged, exchange } from '../../lib/trade/exchange.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { PayingContext } from '../../lib/trade/payment-fee.ts';
import { type PaymentPlan, planPayments } from '../../lib/trade/payment-plan.ts';
import type { RulePack } from '../../lib/trade/rule-pack.ts';

/** What the calculator answers to a complete entry. */
export type CalculatorAnswer = {
  readonly amount: Money;
  readonly receive: boolean;
  readonly plan: PaymentPlan;
  /** What the plan was reckoned with, for the chart. */
  readonly context: PayingContext;
  readonly pack: RulePack;
  /** The built-in rules stand in for the buyer's own. */
  readonly packRefused: boolean;
};

/** The answer; null while a part of the entry can't be read. */
export function answerOf(
  entry: CalculatorEntry,
  figures: CalculatorFigures,
  settings: UsedSettings,
): CalculatorAnswer | null {
  const { amount, deposit, orderDate } = figures;
  if (!amount.ok || !deposit.ok || !orderDate.ok) return null;
  const total = amount.value;
  const context = {
    country: settings.country,
    orderDate: orderDate.value,
    wireCharges: entry.wireCharges,
    ownRates: settings.ownRates,
  };
  const pack = settings.pack ?? builtInFees;
  const plan = planPayments({
    total,
    deposit: deposit.value,
    receive: entry.receive,
    context,
    pack,
  });
  const { packRefused } = settings;
  return { amount: total, receive: entry.receive, plan, context, pack, packRefused };
}

/** The amount in the buyer's own currency; null where it is the same one, or no rate was typed. */
export function exchangeOf(
  figures: CalculatorFigures,
  { currency }: Pick<BuyerSettings, 'currency'>,
): Exchanged | null {
  const { amount, rate, margin } = figures;
  if (!amount.ok || !rate.ok || rate.value === null || !margin.ok) return null;
  if (currency === amount.value.currency) return null;
  return exchange(amount.value, { currency, rate: rate.value, marginPercent: margin.value });
}
