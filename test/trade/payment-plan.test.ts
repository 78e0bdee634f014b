import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { methodNames } from '../../lib/trade/fee-rule.ts';
import { add, compare, fromMinorUnits, type Money, sum } from '../../lib/trade/money.ts';
import { paymentsOf, planPayments } from '../../lib/trade/payment-plan.ts';
import { paying, usd } from '../support/fee-rules.ts';

const cents = (least: bigint, most: bigint) =>
  fc.bigInt(least, most).map((units): Money => fromMinorUnits(units, 'USD'));

function plan(total: string, deposit: string | null, country: string | null = 'CA') {
  return planPayments({
    total: usd(total),
    deposit: deposit === null ? null : usd(deposit),
    context: paying({ country }),
    pack: builtInFees,
  });
}

const method = (name: string, { methods }: ReturnType<typeof plan>) =>
  methods.find((one) => one.method === name);

describe('the payments of an order', () => {
  test('deposit and balance, or all at once', () => {
    expect(paymentsOf(usd('100'), usd('30'))).toEqual([
      { name: 'deposit', amount: usd('30') },
      { name: 'balance', amount: usd('70.00') },
    ]);
    for (const deposit of [null, usd('0'), usd('100'), usd('200')])
      expect(paymentsOf(usd('100'), deposit)).toEqual([{ name: 'full', amount: usd('100.00') }]);
    expect(paymentsOf(usd('0'), null)).toEqual([]);
  });

  test('sum to the total', () => {
    fc.assert(
      fc.property(cents(1n, 10n ** 12n), cents(0n, 10n ** 12n), (total, deposit) => {
        const amounts = paymentsOf(total, deposit).map(({ amount }) => amount);
        expect(compare(sum<string>(amounts, 'USD'), total)).toBe(0);
      }),
    );
  });
});

describe('a plan', () => {
  test('names every method, known or not', () => {
    expect(plan('462', null).methods.map((one) => one.method)).toEqual(methodNames);
    expect(plan('0', null)).toMatchObject({ payments: [], methods: [], combination: null });
  });

  test('charges each payment its own fee, rounded by itself: at once it is 3.44', () => {
    expect(method('card', plan('115', null))?.estimate).toMatchObject({ fee: usd('3.44') });
    expect(method('card', plan('115', '34.50'))).toMatchObject({
      estimate: { kind: 'exact', fee: usd('3.45'), youPay: usd('118.45') },
      payments: [
        { name: 'deposit', estimate: { fee: usd('1.04') } },
        { name: 'balance', estimate: { fee: usd('2.41') } },
      ],
    });
  });

  test('finds a method unavailable where one payment is above its cap', () => {
    expect(method('apple-pay', plan('20000', '6000'))).toMatchObject({
      estimate: { kind: 'unavailable', reason: 'above-cap' },
      payments: [{ estimate: { kind: 'exact' } }, { estimate: { kind: 'unavailable' } }],
    });
    expect(method('apple-pay', plan('20000', '10000'))?.estimate.kind).toBe('exact');
  });

  test('says what a source gives of the payment that it gives it of, and no sum', () => {
    const western = method('western-union', plan('1800', '300'));
    const unknown = { kind: 'unknown', reason: 'beyond-known-steps' };
    const bounds = { low: usd('18.00'), high: usd('45.00') };
    expect(western?.estimate).toEqual(unknown);
    expect(western?.payments).toMatchObject([
      { estimate: { kind: 'exact' } },
      { estimate: { ...unknown, bounds } },
    ]);
    const whole = method('western-union', plan('1800', null));
    expect(whole?.estimate).toEqual({ ...unknown, bounds });
  });

  test('is not sure of a wire that arrives short: making it up may cost more than a card', () => {
    expect(plan('3000', null).ranking).toMatchObject({
      cheapest: 'wire-transfer',
      always: false,
      rivals: expect.arrayContaining([{ method: 'card', why: 'overlaps' }]),
    });
    expect(plan('3600', null).ranking).toMatchObject({ cheapest: 'wire-transfer', always: true });
  });

  test('puts the cheapest method of each payment together', () => {
    expect(plan('10500', '500').combination).toMatchObject({
      payments: [
        { name: 'deposit', method: 'card' },
        { name: 'balance', method: 'wire-transfer' },
      ],
      fee: { low: usd('34.95'), likely: usd('59.95'), high: usd('94.95') },
    });
    expect(plan('10000', null).combination).toBeNull();
  });

  test('is sure of a wire for a large order in Canada, and of nothing for a small one', () => {
    expect(plan('15000', '4500').ranking).toMatchObject({
      cheapest: 'wire-transfer',
      always: true,
    });
    expect(plan('462', null).ranking).toMatchObject({
      cheapest: 'card',
      always: false,
      rivals: [{ method: 'western-union', why: 'may-not-be-offered' }],
      ties: ['apple-pay', 'google-pay', 'paypal', 'klarna'],
    });
  });

  test('has parts that sum to the whole', () => {
    const order = fc.tuple(cents(2n, 10n ** 8n), cents(0n, 10n ** 8n));
    fc.assert(
      fc.property(order, fc.constantFrom(null, 'US', 'CA'), ([total, deposit], country) => {
        const { methods } = plan(total.amount, deposit.amount, country);
        for (const { estimate, payments } of methods) {
          if (estimate.kind === 'exact') {
            const fees = payments.map((part) =>
              part.estimate.kind === 'exact' ? part.estimate.fee : usd('NaN'),
            );
            expect(sum<string>(fees, 'USD')).toEqual(estimate.fee);
            expect(add(total, estimate.fee)).toEqual(estimate.youPay);
          }
          if (estimate.kind === 'range') {
            const highs = payments.map(({ estimate: part }) =>
              part.kind === 'range' ? part.high : part.kind === 'exact' ? part.fee : usd('NaN'),
            );
            expect(sum<string>(highs, 'USD')).toEqual(estimate.high);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
