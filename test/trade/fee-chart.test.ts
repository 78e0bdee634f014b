import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import type { CurvePoint } from '../../lib/trade/fee-curve.ts';
import { fromMinorUnits, minorUnits } from '../../lib/trade/money.ts';
import { spanOf } from '../../lib/trade/money-span.ts';
import { type MethodPlan, planPayments } from '../../lib/trade/payment-plan.ts';

const context = {
  country: 'CA',
  orderDate: '2026-11-23',
  wireCharges: 'SHA',
  ownRates: [],
} as const;

function answerAt(units: bigint, share: number, { receive = false } = {}) {
  const total = fromMinorUnits<string>(units, 'USD');
  const deposit = fromMinorUnits<string>((units * BigInt(share)) / 100n, 'USD');
  const question = { total, deposit, receive, context, pack: builtInFees };
  const plan = planPayments(question);
  return { plan, chart: feeChart(plan, question) };
}

const chartAt = (amount: string) => answerAt(minorUnits({ amount, currency: 'USD' }), 0).chart;

test('methods that cost the same are one curve; one with a cap joins it up to the cap', () => {
  const { curves } = chartAt('15000');
  const card = curves.find(({ methods }) => methods.includes('card'));
  expect(card?.methods).toEqual(['card', 'paypal', 'klarna']);
  expect(card?.partly).toContainEqual({
    method: 'apple-pay',
    upTo: { amount: '11651.61', currency: 'USD' },
  });
  const all = curves.flatMap(({ methods, partly }) => [
    ...methods,
    ...partly.map(({ method }) => method),
  ]);
  expect(new Set(all).size).toBe(all.length);
});

test('the amount lies inside, with a decade to see on each side', () => {
  for (const amount of ['3', '100', '462', '999.99', '250000']) {
    const { from, to } = chartAt(amount);
    expect(Number(from.amount)).toBeLessThanOrEqual(Number(amount));
    expect(Number(to.amount)).toBeGreaterThanOrEqual(Number(amount) * 10);
  }
});

test('a crossing with a fee that is a range is not sure', () => {
  const { crossings, curves } = chartAt('1000');
  const named = crossings.map(({ first, second, sure }) => ({
    methods: [curves[first]?.methods[0], curves[second]?.methods[0]].toSorted(),
    sure,
  }));
  expect(named).toContainEqual({ methods: ['card', 'wire-transfer'], sure: false });
  expect(named).toContainEqual({ methods: ['card', 'western-union'], sure: true });
});

test('every curve has the amount itself, so that the table has its row', () => {
  for (const amount of ['0.5', '462', '1000', '15448.50'])
    for (const { points } of chartAt(amount).curves)
      expect(points.map((point) => Number(point.amount.amount))).toContain(Number(amount));
});

const spanIn = (point: CurvePoint | undefined) =>
  point?.fee && { low: point.fee.low, likely: point.fee.likely, high: point.fee.high };

/** The fee of one of a method's payments, as a chart has it. */
function feeOf({ payments }: MethodPlan, place: number) {
  const estimate = payments[place]?.estimate;
  if (estimate?.kind === 'exact') return spanOf(estimate.fee);
  if (estimate?.kind !== 'range') return null;
  const { low, likely, high } = estimate;
  return { low, likely, high };
}

test('of each payment that is marked, every curve says what the table says of that payment', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10_000_000n), fc.nat(99), (units, share) => {
      const { plan, chart } = answerAt(units, share);
      expect(chart.marks).toEqual(plan.payments);
      for (const { methods, points } of chart.curves)
        for (const [place, { amount }] of chart.marks.entries()) {
          const drawn = points.find((point) => minorUnits(point.amount) === minorUnits(amount));
          for (const row of plan.methods.filter(({ method }) => methods.includes(method)))
            expect(spanIn(drawn)).toEqual(feeOf(row, place));
        }
    }),
  );
});

test('what must arrive is not marked: it is not what is paid', () => {
  expect(answerAt(100_000n, 30, { receive: true }).chart.marks).toEqual([]);
});

test('crossings ascend, lie inside, and are where the cheaper one changes', () => {
  const { crossings, from, to } = chartAt('1000');
  const amounts = crossings.map(({ at }) => Number(at.amount));
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  for (const amount of amounts) {
    expect(amount).toBeGreaterThanOrEqual(Number(from.amount));
    expect(amount).toBeLessThanOrEqual(Number(to.amount));
  }
});
