import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven } from '../../lib/trade/break-even.ts';
import { feeByFormula } from '../../lib/trade/fee-formula.ts';
import type { FeeFormula, FeeRule } from '../../lib/trade/fee-rule.ts';
import { compare, fromMinorUnits, minorUnits } from '../../lib/trade/money.ts';
import { builtIn, percentOfPayment, ruleOf } from '../support/fee-rules.ts';

const flat = (fee: string) => ruleOf({ kind: 'fixed', fee });
const card = builtIn('card-3');

function points(first: FeeRule, second: FeeRule) {
  return breakEven(first, second, 'USD', 'SHA').likely.map(
    ({ at, kind, cheaperBelow }) => `${at.amount} ${kind} ${cheaperBelow}`,
  );
}

describe('break-even points', () => {
  test('of the card and a flat fee', () => {
    expect(points(card, flat('35'))).toEqual(['1170.57 line first']);
    expect(points(card, flat('15'))).toEqual(['501.67 line first']);
    expect(points(flat('15'), card)).toEqual(['501.67 line second']);
  });

  test('of the card and steps: lines cross, and a step jumps over', () => {
    expect(points(card, builtIn('wu'))).toEqual([
      '401.34 line first',
      '500.00 step second',
      '501.67 line first',
    ]);
  });

  test('of the card and a wire: by the likely fee, its least and its most', () => {
    const { likely, firstDear, firstCheap } = breakEven(card, builtIn('tt'), 'USD', 'SHA');
    expect(likely.map(({ at }) => at.amount)).toEqual(['1505.02']);
    expect(firstDear.map(({ at }) => at.amount)).toEqual(['668.90']);
    expect(firstCheap.map(({ at }) => at.amount)).toEqual(['2675.59']);
    const whole = breakEven(card, builtIn('tt'), 'USD', 'OUR');
    expect(whole.likely.map(({ at }) => at.amount)).toEqual(['2090.30']);
  });

  test('are none between equals, beyond a cap or a table, or in another currency', () => {
    expect(points(card, builtIn('paypal'))).toEqual([]);
    expect(points(builtIn('applepay'), flat('400'))).toEqual([]);
    expect(points(builtIn('wu'), flat('20'))).toEqual([]);
    expect(points(builtIn('obp-ach'), card)).toEqual([]);
    expect(breakEven(card, flat('35'), 'EUR', 'SHA').likely).toEqual([]);
  });

  test('of shares alone, in any currency that is paid in', () => {
    const fixed = { ...flat('30'), figuresIn: 'CAD' };
    const between = (first: FeeRule, second: FeeRule) =>
      breakEven(first, second, 'CAD', 'SHA').likely.map(({ at }) => at);
    expect(between(card, fixed)).toEqual([{ amount: '1003.34', currency: 'CAD' }]);
    // Of a fee or a cap in dollars nothing is known in Canadian dollars.
    expect(between(ruleOf(percentOfPayment('2.99', '0.30')), fixed)).toEqual([]);
    expect(between(builtIn('applepay'), fixed)).toEqual([]);
    expect(between(builtIn('tt'), card)).toEqual([]);
  });

  test('with a least and a most', () => {
    const bounded = ruleOf({
      kind: 'percent',
      percent: '1',
      fixed: '0',
      least: '5',
      most: '20',
      rounding: 'up',
    });
    expect(points(bounded, flat('10'))).toEqual(['1000.00 line first']);
    expect(points(bounded, flat('4'))).toEqual([]);
    expect(points(bounded, ruleOf(percentOfPayment('0.5')))).toEqual(['4000.00 line second']);
  });

  test('with a least or a most that no payment gets beyond, as nothing is by the amount', () => {
    const none = { kind: 'percent', percent: '0', rounding: 'up' } as const;
    const share = ruleOf(percentOfPayment('1'));
    const atLeast = ruleOf({ ...none, fixed: '1', least: '5', most: null });
    expect(points(atLeast, share)).toEqual(['500.00 line second']);
    const atMost = ruleOf({ ...none, fixed: '9', least: null, most: '5' });
    expect(points(atMost, share)).toEqual(['500.00 line second']);
  });

  test('of a fee out of the payment, with what banks on the way take, whoever pays them', () => {
    const wire = ruleOf(
      { kind: 'fixed', fee: '10' },
      { taken: 'out-of-payment', deduction: { low: '5', likely: '5', high: '5' } },
    );
    const share = ruleOf(percentOfPayment('1'));
    for (const charges of ['SHA', 'OUR', 'BEN'] as const)
      expect(breakEven(wire, share, 'USD', charges).likely.map(({ at }) => at.amount)).toEqual([
        '1500.00',
      ]);
  });
});

test('between the points one method stays the cheaper, to a cent of rounding', () => {
  const fee = fc.integer({ min: 0, max: 6000 }).map((cents) => (cents / 100).toFixed(2));
  const formula: fc.Arbitrary<FeeFormula> = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fee)
      .map(([percent, fixed]) => percentOfPayment((percent / 100).toFixed(2), fixed, 'up')),
    fee.map((amount): FeeFormula => ({ kind: 'fixed', fee: amount })),
    fc.tuple(fee, fee, fee).map(
      ([a, b, c]): FeeFormula => ({
        kind: 'steps',
        steps: [
          { upTo: '300', fee: a },
          { upTo: '900', fee: b },
          { upTo: '5000', fee: c },
        ],
        bounds: null,
      }),
    ),
  );
  fc.assert(
    fc.property(formula, formula, fc.bigInt(1n, 500_000n), (one, other, units) => {
      const [first, second] = [ruleOf(one), ruleOf(other)];
      const crossings = breakEven(first, second, 'USD', 'SHA').likely;
      const amount = fromMinorUnits<string>(units, 'USD');
      const [a, b] = [feeByFormula(one, 'USD', amount), feeByFormula(other, 'USD', amount)];
      if (a.kind !== 'exact' || b.kind !== 'exact') return;
      const gap = minorUnits(a.fee) - minorUnits(b.fee);
      if (gap >= -1n && gap <= 1n) return;
      const next = crossings.find(({ at }) => compare(amount, at) <= 0);
      const last = crossings.findLast(({ at }) => compare(amount, at) > 0);
      const cheaper = gap < 0n ? 'first' : 'second';
      if (next) expect(next.cheaperBelow).toBe(cheaper);
      if (last) expect(last.cheaperBelow).not.toBe(cheaper);
    }),
    { numRuns: 2000 },
  );
});
