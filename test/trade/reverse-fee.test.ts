import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { type FeeFormula, methodNames } from '../../lib/trade/fee-rule.ts';
import { add, compare, fromMinorUnits, subtract } from '../../lib/trade/money.ts';
import { estimatePayment } from '../../lib/trade/payment-fee.ts';
import {
  estimateToReceive,
  largestPayment,
  type ReverseEstimate,
} from '../../lib/trade/reverse-fee.ts';
import { packOf, paying, percentOfPayment, ruleOf, usd } from '../support/fee-rules.ts';

/** What to pay when the fee comes out of the payment. */
function outOf(formula: FeeFormula, wanted: string, changes: Parameters<typeof ruleOf>[1] = {}) {
  const rule = ruleOf(formula, { taken: 'out-of-payment', ...changes });
  return estimateToReceive('card', usd(wanted), paying(), packOf(rule));
}

const pays = ({ payment }: ReverseEstimate) => payment?.likely.amount ?? null;

describe('golden numbers of other processors, half up', () => {
  test.each([
    ['2.9', '0.30', '100', '103.30'],
    ['2.9', '0.30', '1000', '1030.18'],
    ['2.9', '0.30', '5000', '5149.64'],
    ['4.4', '0.30', '1000', '1046.34'],
    ['2.99', '0.49', '100', '103.59'],
  ])('%s percent and %s: for %s pay %s', (percent, fixed, wanted, expected) => {
    const answer = outOf(percentOfPayment(percent, fixed), wanted);
    expect(pays(answer)).toBe(expected);
    expect(answer.reaches).toBe('exact');
  });
});

describe('a fee on top', () => {
  const toReceive = (method: Parameters<typeof estimateToReceive>[0], wanted: string) =>
    estimateToReceive(method, usd(wanted), paying({ country: 'CA' }), builtInFees);

  test('makes the payment the amount itself', () => {
    expect(toReceive('card', '462')).toMatchObject({
      estimate: { kind: 'exact', fee: usd('13.82'), youPay: usd('475.82') },
      payment: { likely: usd('462.00') },
      receives: { kind: 'exact', amount: usd('462.00') },
      reaches: 'exact',
    });
  });

  test('with a deduction on the way asks for more, in every case', () => {
    expect(toReceive('wire-transfer', '1000')).toMatchObject({
      estimate: { low: usd('30.00'), likely: usd('62.50'), high: usd('105.00') },
      payment: { low: usd('1010.00'), likely: usd('1017.50'), high: usd('1025.00') },
      receives: { kind: 'exact', amount: usd('1000.00') },
      reaches: 'exact',
    });
  });

  test('above a cap, or not known, has no answer', () => {
    expect(toReceive('apple-pay', '11651.62').estimate).toMatchObject({ reason: 'above-cap' });
    expect(toReceive('western-union', '1000.01')).toMatchObject({
      estimate: { kind: 'unknown', reason: 'beyond-known-steps' },
      payment: null,
      reaches: null,
    });
  });
});

describe('a fee out of the payment, in steps', () => {
  const steps = (...fees: [string, string][]): FeeFormula => ({
    kind: 'steps',
    steps: fees.map(([upTo, fee]) => ({ upTo, fee })),
    bounds: null,
  });

  test('that rise: an amount that only the next step reaches', () => {
    const rising = steps(['100', '5'], ['500', '20']);
    expect(pays(outOf(rising, '95'))).toBe('100.00');
    expect(pays(outOf(rising, '95.01'))).toBe('115.01');
  });

  test('that fall: an amount no payment reaches, and the nearest above it', () => {
    const falling = steps(['100', '10'], ['500', '5']);
    expect(outOf(falling, '92')).toMatchObject({
      payment: { likely: usd('100.01') },
      receives: { kind: 'exact', amount: usd('95.01') },
      estimate: { youPay: usd('100.01') },
      reaches: 'nearest-above',
    });
  });

  test('that fall and rise: a dearer step reaches exactly what a cheaper one jumps over', () => {
    const both = steps(['100', '10'], ['150', '5'], ['500', '60']);
    expect(outOf(both, '92')).toMatchObject({
      payment: { likely: usd('152.00') },
      reaches: 'exact',
    });
  });

  test('that end: nothing beyond is invented', () => {
    expect(outOf(steps(['100', '5']), '96').estimate).toEqual({
      kind: 'unknown',
      reason: 'beyond-known-steps',
    });
  });

  test('under a cap that the payment would exceed', () => {
    const cap = { most: '100', counts: 'payment' } as const;
    expect(outOf(percentOfPayment('10'), '90', { cap })).toMatchObject({ reaches: 'exact' });
    expect(outOf(percentOfPayment('10'), '90.01', { cap }).estimate).toMatchObject({
      kind: 'unavailable',
      reason: 'above-cap',
    });
  });
});

describe('an amount that no payment makes arrive', () => {
  const none = { kind: 'unavailable', reason: 'out-of-reach' };

  test('because the fee takes all of every payment', () => {
    expect(outOf(percentOfPayment('100'), '1')).toMatchObject({ estimate: none, payment: null });
  });

  test('because the payment would be beyond what is counted', () => {
    const most = usd('90071992547409.91');
    expect(estimateToReceive('wire-transfer', most, paying(), builtInFees)).toMatchObject({
      estimate: none,
      payment: null,
      reaches: null,
    });
  });
});

describe('run forward', () => {
  const cents = fc.oneof(fc.bigInt(1n, 200_000n), fc.bigInt(1n, 10n ** 10n));
  const percent = fc.integer({ min: 0, max: 999 }).map((tenths) => (tenths / 100).toFixed(2));
  const fixed = fc.integer({ min: 0, max: 5000 }).map((count) => (count / 100).toFixed(2));
  const rounding = fc.constantFrom('up', 'half-up');

  test('any percentage gives the amount to the cent, and rounded up a cent less does not', () => {
    fc.assert(
      fc.property(cents, percent, fixed, rounding, (units, share, part, round) => {
        const formula = percentOfPayment(share, part, round);
        const wanted = fromMinorUnits(units, 'USD');
        const pack = packOf(ruleOf(formula, { taken: 'out-of-payment' }));
        const answer = estimateToReceive('card', wanted, paying(), pack);
        const paid = answer.payment?.likely;
        if (!paid) throw new Error(answer.estimate.kind);
        expect(answer.reaches).toBe('exact');
        const forward = estimatePayment('card', paid, paying(), pack);
        expect(forward.receives).toEqual({ kind: 'exact', amount: wanted });
        const less = estimatePayment('card', subtract(paid, usd('0.01')), paying(), pack).receives;
        if (less.kind === 'exact' && round === 'up') expect(compare(less.amount, wanted)).toBe(-1);
      }),
      { numRuns: 100 },
    );
  });

  test('random steps give the amount, or honestly the least above it', () => {
    const step = fc.tuple(fc.bigInt(1n, 150n), fc.bigInt(0n, 60n));
    const steps = fc.array(step, { minLength: 1, maxLength: 5 }).map((widths) => {
      let end = 0n;
      return widths.map(([width, fee]) => {
        end += width;
        return { upTo: fromMinorUnits(end, 'USD').amount, fee: fromMinorUnits(fee, 'USD').amount };
      });
    });
    fc.assert(
      fc.property(steps, fc.bigInt(1n, 500n), (list, units) => {
        const formula: FeeFormula = { kind: 'steps', steps: list, bounds: null };
        const pack = packOf(ruleOf(formula, { taken: 'out-of-payment' }));
        const wanted = fromMinorUnits<string>(units, 'USD');
        const answer = estimateToReceive('card', wanted, paying(), pack);
        const arriving: bigint[] = [];
        const top = BigInt((list.at(-1)?.upTo ?? '0').replace('.', ''));
        for (let paid = 1n; paid <= top; paid += 1n) {
          const { receives } = estimatePayment('card', fromMinorUnits(paid, 'USD'), paying(), pack);
          if (receives.kind === 'exact')
            arriving.push(BigInt(receives.amount.amount.replace('.', '')));
        }
        const enough = arriving.filter((one) => one >= units).toSorted((a, b) => (a < b ? -1 : 1));
        const [nearest] = enough;
        if (nearest === undefined) {
          expect(answer.payment).toBeNull();
          return;
        }
        expect(answer.receives).toEqual({ kind: 'exact', amount: fromMinorUnits(nearest, 'USD') });
        expect(answer.reaches).toBe(nearest === units ? 'exact' : 'nearest-above');
      }),
      { numRuns: 60 },
    );
  });

  test('every built-in method, with every split of charges, delivers what was asked for', () => {
    const charges = fc.constantFrom('OUR', 'SHA', 'BEN');
    fc.assert(
      fc.property(fc.constantFrom(...methodNames), cents, charges, (method, units, wireCharges) => {
        const occasion = paying({ country: 'US', wireCharges });
        const wanted = fromMinorUnits<string>(units, 'USD');
        const answer = estimateToReceive(method, wanted, occasion, builtInFees);
        if (answer.payment === null) return;
        expect(answer.reaches).toBe('exact');
        const opposite = { low: 'high', likely: 'likely', high: 'low' } as const;
        for (const which of ['low', 'likely', 'high'] as const) {
          const forward = estimatePayment(method, answer.payment[which], occasion, builtInFees);
          const { receives, estimate } = forward;
          if (receives.kind === 'exact') expect(receives.amount).toEqual(wanted);
          if (receives.kind === 'range') expect(receives[opposite[which]]).toEqual(wanted);
          if (estimate.kind === 'range' && answer.estimate.kind === 'range') {
            expect(estimate.youPay[which]).toEqual(answer.estimate.youPay[which]);
            expect(add(wanted, answer.estimate[which])).toEqual(answer.estimate.youPay[which]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('the largest payment under a cap', () => {
  const largest = (method: Parameters<typeof largestPayment>[0]) =>
    largestPayment(method, 'USD', paying({ country: 'CA' }), builtInFees);
  expect(largest('apple-pay')).toEqual(usd('11651.61'));
  expect(largest('google-pay')).toEqual(usd('12000.00'));
  expect(largest('card')).toBeNull();
});
