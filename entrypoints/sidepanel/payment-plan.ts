import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { BuyerSettings } from '../../lib/trade/buyer-settings.ts';
import { usualWireCharges } from '../../lib/trade/fee-estimate.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import { localDay } from '../../lib/trade/local-day.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import { type PaymentPlan, planPayments } from '../../lib/trade/payment-plan.ts';

/**
 * What paying the order costs by each method, ordered on `now`'s day where the
 * buyer is, by the rules and own rates of `settings`. Null without a total.
 */
export function planOf(
  figures: OrderFigures,
  now: Date,
  settings: BuyerSettings,
): PaymentPlan | null {
  const total = figureValue(figures.total);
  if (total === null) return null;
  return planPayments({
    total,
    deposit: figureValue(figures.deposit),
    context: {
      country: settings.country,
      orderDate: localDay(now),
      wireCharges: usualWireCharges,
      ownRates: settings.ownRates,
    },
    pack: settings.pack ?? builtInFees,
  });
}
