import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { FeeFormula, FeeRule } from '../../lib/trade/fee-rule.ts';
import { fromMinorUnits } from '../../lib/trade/money.ts';
import { estimatePayment } from '../../lib/trade/payment-fee.ts';
import { estimateToReceive, largestPayment } from '../../lib/trade/reverse-fee.ts';
import { packOf, paying, ruleOf, usd } from '../support/fee-rules.ts';

const range: FeeFormula = { kind: 'range', low: '20', likely: '45', high: '80' };
const withFee = { most: '100', counts: 'payment-and-fee' } as const;
const alone = { most: '100', counts: 'payment' } as const;

describe('a fee that is a range, under a cap', () => {
  const ask = (amount: string, cap: FeeRule['cap'], formula: FeeFormula = range) =>
    estimatePayment('card', usd(amount), paying(), packOf(ruleOf(formula, { cap }))).estimate;

  test('that counts the fee: it may be too much, and no figure above the cap is named', () => {
    expect(ask('20', withFee)).toMatchObject({ kind: 'range', youPay: { high: usd('100.00') } });
    for (const straddling of ['20.01', '50', '80'])
      expect(ask(straddling, withFee)).toEqual({ kind: 'unknown', reason: 'perhaps-above-cap' });
    expect(ask('80.01', withFee)).toEqual({
      kind: 'unavailable',
      reason: 'above-cap',
      cap: usd('100.00'),
    });
  });

  test('that counts the payment alone: the fee changes nothing', () => {
    expect(ask('100', alone)).toMatchObject({ kind: 'range', youPay: { high: usd('180.00') } });
    expect(ask('100.01', alone)).toMatchObject({ reason: 'above-cap' });
  });

  test('bounds of a fee that is not known are no figures above the cap either', () => {
    const bounds = { low: '18', high: '45' };
    const steps: FeeFormula = { kind: 'steps', steps: [{ upTo: '10', fee: '5' }], bounds };
    expect(ask('55', withFee, steps)).toMatchObject({ bounds: { high: usd('45.00') } });
    expect(ask('55.01', withFee, steps)).toEqual({ kind: 'unknown', reason: 'perhaps-above-cap' });
    expect(ask('100.01', withFee, steps)).toMatchObject({ reason: 'above-cap' });
  });

  test('a promotion may bring the sum under it', () => {
    const [promotion] = builtInFees.promotions;
    if (promotion === undefined) throw new Error('no promotion');
    const rule = ruleOf({ kind: 'fixed', fee: '30' }, { cap: withFee });
    const { countries, validity } = rule;
    const pack = { ...packOf(rule), promotions: [{ ...promotion, countries, validity }] };
    const by = (amount: string) => estimatePayment('card', usd(amount), paying(), pack).estimate;
    expect(by('70')).toMatchObject({ kind: 'range', low: usd('10.00'), high: usd('30.00') });
    expect(by('80')).toEqual({ kind: 'unknown', reason: 'perhaps-above-cap' });
    expect(by('90.01')).toMatchObject({ reason: 'above-cap' });
  });

  test('the largest payment is the last that is surely let through', () => {
    const pack = packOf(ruleOf(range, { cap: withFee }));
    expect(largestPayment('card', 'USD', paying(), pack)).toEqual(usd('20.00'));
  });
});

const cents = (most: number) =>
  fc.integer({ min: 0, max: most }).map((count) => fromMinorUnits(BigInt(count), 'USD').amount);
const three = fc
  .tuple(cents(3000), cents(3000), cents(3000))
  .map((amounts) => amounts.toSorted((a, b) => Number(a) - Number(b)));

const situation = fc.record({
  amount: cents(12_000).filter((amount) => Number(amount) > 0),
  fees: three,
  deductions: fc.option(three),
  cap: fc.constantFrom(withFee, alone),
  taken: fc.constantFrom('on-top' as const, 'out-of-payment' as const),
  wireCharges: fc.constantFrom('OUR' as const, 'SHA' as const, 'BEN' as const),
});

test('a range is let through as each fee in it would be: by all, by none, or perhaps', () => {
  const seen = { all: 0, none: 0, some: 0 };
  fc.assert(
    fc.property(situation, ({ amount, fees, deductions, cap, taken, wireCharges }) => {
      const spread = ([low = '0', likely = '0', high = '0']: string[]) => ({ low, likely, high });
      const answers = (formula: FeeFormula, taking: string[] | null) => {
        const deduction = taking && spread(taking);
        const pack = packOf(ruleOf(formula, { cap, taken, deduction }));
        const arguments_ = ['card', usd(amount), paying({ wireCharges }), pack] as const;
        return [estimatePayment(...arguments_), estimateToReceive(...arguments_)] as const;
      };
      const [forward, reverse] = answers({ kind: 'range', ...spread(fees) }, deductions);
      const single = fees.map((fee, place) =>
        answers({ kind: 'fixed', fee }, deductions && Array(3).fill(deductions[place])),
      );
      const verdict = (direction: 0 | 1) => {
        const kinds = single.map((one) => one[direction].estimate.kind);
        if (kinds.every((kind) => kind === 'exact')) return 'all';
        return kinds.includes('exact') ? 'some' : 'none';
      };
      const whole = { all: ['exact', 'range'], none: ['unavailable'], some: ['unknown'] };
      seen[verdict(0)] += 1;
      expect(whole[verdict(0)]).toContain(forward.estimate.kind);
      const back = verdict(1) === 'none' ? ['unavailable', 'unknown'] : whole[verdict(1)];
      expect(back).toContain(reverse.estimate.kind);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});
