import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minorUnitDigits } from '../../lib/trade/currency.ts';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import { fromMinorUnits, type Money } from '../../lib/trade/money.ts';
import { ownRateSchema } from '../../lib/trade/own-rate.ts';
import { type PaymentPlan, planPayments } from '../../lib/trade/payment-plan.ts';
import { readRulePack } from '../../lib/trade/read-rule-pack.ts';
import { arbitraryOwnRate, arbitraryPack, testCurrencies } from '../support/arbitrary-pack.ts';
import { paying } from '../support/fee-rules.ts';

/** Every amount of money anywhere inside. */
function moneyIn(value: unknown): Money[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && 'currency' in value && typeof value.amount === 'string')
    return [{ amount: value.amount, currency: String(value.currency) }];
  return Object.values(value).flatMap(moneyIn);
}

function figuresOf({ methods, combination }: PaymentPlan): Money[] {
  const parts = methods.flatMap(({ estimate, receives, payments }) => [
    estimate,
    receives,
    ...payments.map((part) => [part.estimate, part.receives]),
  ]);
  return moneyIn([parts, combination]);
}

const question = fc.record({
  units: fc.oneof(fc.bigInt(1n, 300_000n), fc.constantFrom(1n, 10n ** 12n, 2n ** 53n - 1n)),
  currency: fc.constantFrom(...testCurrencies),
  receive: fc.boolean(),
  wireCharges: fc.constantFrom('OUR' as const, 'SHA' as const, 'BEN' as const),
  pack: arbitraryPack,
  ownRates: fc.array(arbitraryOwnRate, { maxLength: 1 }),
});

test('whatever is taken in never throws, and gives no figure finer than its currency', () => {
  let taken = 0;
  fc.assert(
    fc.property(question, ({ units, currency, receive, wireCharges, pack, ownRates }) => {
      const read = readRulePack(JSON.parse(JSON.stringify(pack)));
      if (!read.ok || !ownRates.every((rate) => ownRateSchema.safeParse(rate).success)) return;
      taken += 1;
      const context = paying({ wireCharges, ownRates });
      const total = fromMinorUnits<string>(units, currency);
      const deposit = units > 3n ? fromMinorUnits<string>(units / 3n, currency) : null;
      const asked = { total, deposit, receive, context, pack: read.pack };
      const plan = planPayments(asked);
      const chart = feeChart(plan, asked);
      const finest = [...figuresOf(plan), ...moneyIn(chart)].flatMap(
        ({ amount }) => amount.split('.')[1]?.length ?? 0,
      );
      expect(Math.max(0, ...finest)).toBeLessThanOrEqual(minorUnitDigits(currency));
    }),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(100);
});
