import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeeEstimate } from '../../lib/trade/fee-estimate.ts';
import { rankMethods } from '../../lib/trade/fee-ranking.ts';
import { type FeeRule, type MethodName, methodNames } from '../../lib/trade/fee-rule.ts';
import { compare, fromMinorUnits } from '../../lib/trade/money.ts';
import { spanOf } from '../../lib/trade/money-span.ts';
import { percentOfPayment, ruleOf, usd } from '../support/fee-rules.ts';

function row(method: MethodName, estimate: FeeEstimate, changes: Partial<FeeRule> = {}) {
  return { method, estimate, rules: [ruleOf(percentOfPayment('1'), { method, ...changes })] };
}

const exact = (fee: string): FeeEstimate => ({ kind: 'exact', fee: usd(fee), youPay: usd(fee) });
const range = (low: string, likely: string, high: string): FeeEstimate => {
  const span = { low: usd(low), likely: usd(likely), high: usd(high) };
  return { kind: 'range', ...span, youPay: span };
};
const unknown: FeeEstimate = { kind: 'unknown', reason: 'fee-not-stated' };
const gone: FeeEstimate = { kind: 'unavailable', reason: 'ended' };

describe('the cheapest method', () => {
  test('in all cases: no other can be below it', () => {
    const rows = [row('card', exact('30')), row('wire-transfer', range('30', '45', '80'))];
    expect(rankMethods(rows)).toMatchObject({ cheapest: 'card', always: true, rivals: [] });
  });

  test('depends, where ranges overlap', () => {
    const rows = [row('card', exact('44')), row('wire-transfer', range('20', '45', '80'))];
    expect(rankMethods(rows)).toMatchObject({
      cheapest: 'card',
      always: false,
      rivals: [{ method: 'wire-transfer', why: 'overlaps' }],
    });
  });

  test('depends, where an offered method has no known fee: unknown is not dear', () => {
    const rows = [row('card', exact('44')), row('paypal', unknown), row('pay-later', gone)];
    expect(rankMethods(rows)).toMatchObject({
      cheapest: 'card',
      always: false,
      rivals: [{ method: 'paypal', why: 'not-known' }],
      unranked: ['paypal'],
    });
  });

  test('depends, where it is not known how much of its payment arrives', () => {
    const wire = { ...row('wire-transfer', exact('5')), receives: { kind: 'unknown' } as const };
    expect(rankMethods([row('card', exact('30')), wire])).toMatchObject({
      cheapest: 'wire-transfer',
      always: false,
      rivals: [{ method: 'card', why: 'overlaps' }],
    });
  });

  test('is not one that was not seen in the checkout, but that one is named', () => {
    const unseen = { status: 'not-seen-in-checkout' } as const;
    const rows = [row('card', exact('44')), row('western-union', exact('12'), unseen)];
    expect(rankMethods(rows)).toMatchObject({
      cheapest: 'card',
      always: false,
      rivals: [{ method: 'western-union', why: 'may-not-be-offered' }],
    });
    const [, alone] = rows;
    expect(alone && rankMethods([alone])).toMatchObject({
      cheapest: 'western-union',
      always: false,
    });
  });

  test('is never sure where it has costs of its own apart', () => {
    const loan = row('pay-later', exact('0'), { apart: 'loan-interest' });
    expect(rankMethods([loan])).toMatchObject({ cheapest: 'pay-later', always: false });
  });

  test('names its equals', () => {
    const rows = [row('card', exact('13.82')), row('paypal', exact('13.82'))];
    expect(rankMethods(rows)).toMatchObject({ cheapest: 'card', always: true, ties: ['paypal'] });
  });

  test('is none where no fee is known', () => {
    expect(rankMethods([row('paypal', unknown), row('pay-later', gone)])).toEqual({
      cheapest: null,
      always: false,
      rivals: [],
      ties: [],
      unranked: ['paypal'],
    });
  });
});

test('"in all cases" holds whatever each fee turns out to be', () => {
  const cents = fc.bigInt(0n, 300n);
  const estimate = fc.oneof(
    fc.constant(unknown),
    fc.constant(gone),
    fc.tuple(cents, cents, cents).map(([a, b, c]): FeeEstimate => {
      const [low, likely, high] = [a, b, c]
        .map((units) => fromMinorUnits<string>(units, 'USD'))
        .toSorted(compare);
      if (!low || !likely || !high) throw new Error('three make three');
      const span = { low, likely, high };
      return compare(low, high) === 0
        ? { kind: 'exact', fee: low, youPay: low }
        : { kind: 'range', ...span, youPay: span };
    }),
  );
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 6 }), (estimates) => {
      const rows = estimates.map((one, place) => row(methodNames[place] ?? 'card', one));
      const { cheapest, always, unranked } = rankMethods(rows);
      const spans = rows.flatMap(({ method, estimate: one }) =>
        one.kind === 'exact'
          ? [{ method, ...spanOf(one.fee) }]
          : one.kind === 'range'
            ? [{ method, ...one }]
            : [],
      );
      const best = spans.find(({ method }) => method === cheapest);
      const below = spans.every(
        ({ low, method }) => method === cheapest || (best && compare(best.high, low) <= 0),
      );
      expect(always).toBe(best !== undefined && below && unranked.length === 0);
    }),
    { numRuns: 2000 },
  );
});
