import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import { type OwnRate, ruleOfOwnRate } from '../../lib/trade/own-rate.ts';
import { estimatePayment, type PayingContext } from '../../lib/trade/payment-fee.ts';
import { estimateToReceive } from '../../lib/trade/reverse-fee.ts';
import { packOf, paying, ruleOf } from '../support/fee-rules.ts';

const own = (method: MethodName, percent: string, fixed: string, currency: string): OwnRate => ({
  method,
  percent,
  fixed,
  currency,
  typedAt: '2026-11-20T10:00:00.000Z',
});

function pay(rate: OwnRate, amount: string, currency: string, more: Partial<PayingContext> = {}) {
  const context = paying({ ownRates: [rate], ...more });
  return estimatePayment(rate.method, { amount, currency }, context, builtInFees).estimate;
}

describe('a share without a fixed amount', () => {
  test('is a share in every currency that the method is known to take', () => {
    const card = own('card', '2.5', '0.00', 'USD');
    expect(pay(card, '1000', 'CAD')).toMatchObject({ kind: 'exact', fee: { amount: '25.00' } });
    expect(pay(card, '1000', 'PHP')).toEqual({ kind: 'unknown', reason: 'currency-not-confirmed' });
    expect(pay(own('western-union', '1', '0', 'USD'), '1000', 'EUR')).toEqual({
      kind: 'unavailable',
      reason: 'currency',
    });
  });

  test('typed in another currency is held to the cap of the rule', () => {
    const apple = own('apple-pay', '2', '0', 'EUR');
    expect(pay(apple, '11764.70', 'USD')).toMatchObject({ kind: 'exact' });
    expect(pay(apple, '11764.71', 'USD')).toMatchObject({ reason: 'above-cap' });
  });

  test('of a wire leaves open in another currency what banks on the way take', () => {
    const wire = own('wire-transfer', '0.5', '0', 'USD');
    expect(pay(wire, '1000', 'EUR')).toMatchObject({ kind: 'exact', fee: { amount: '5.00' } });
    expect(pay(wire, '1000', 'EUR', { wireCharges: 'OUR' })).toMatchObject({ kind: 'unknown' });
  });
});

test('a fee out of the payment holds what banks on the way take: it is not known without', () => {
  const deduction = { low: '10', likely: '15', high: '25' };
  const rule = ruleOf({ kind: 'fixed', fee: '20' }, { taken: 'out-of-payment', deduction });
  const card = own('card', '0.5', '0', 'USD');
  const by = (currency: string) =>
    estimatePayment(
      'card',
      { amount: '1000', currency },
      paying({ ownRates: [card] }),
      packOf({ ...rule, currencies: { listed: ['USD', 'EUR'], complete: true } }),
    ).estimate;
  expect(by('USD')).toMatchObject({ kind: 'range', low: { amount: '15.00' } });
  expect(by('EUR')).toEqual({ kind: 'unknown', reason: 'deduction-in-other-currency' });
});

test('a fixed amount in one currency is known in that one only', () => {
  const card = own('card', '2.5', '0.30', 'USD');
  expect(pay(card, '1000', 'CAD')).toEqual({ kind: 'unknown', reason: 'fee-in-other-currency' });
});

describe('a cap that is an amount of another currency', () => {
  test('leaves open whether the payment is within it', () => {
    const apple = own('apple-pay', '2', '0.30', 'EUR');
    for (const amount of ['50', '20000'])
      expect(pay(apple, amount, 'EUR')).toEqual({
        kind: 'unknown',
        reason: 'cap-in-other-currency',
      });
    expect(pay(own('apple-pay', '2', '0', 'USD'), '100', 'EUR')).toMatchObject({ kind: 'unknown' });
  });

  test('is none where the method has none', () => {
    expect(pay(own('paypal', '2', '0.30', 'EUR'), '20000', 'EUR')).toMatchObject({ kind: 'exact' });
  });
});

describe('in reverse', () => {
  const receive = (rate: OwnRate, amount: string, currency: string) =>
    estimateToReceive(rate.method, { amount, currency }, paying({ ownRates: [rate] }), builtInFees);

  test('a wire of which it is not known what arrives has no payment and no fee', () => {
    expect(receive(own('wire-transfer', '0', '25', 'EUR'), '1000', 'EUR')).toMatchObject({
      estimate: { kind: 'unknown', reason: 'deduction-in-other-currency' },
      payment: null,
      receives: { kind: 'unknown' },
    });
  });

  test('a wire in dollars pays what banks on the way take, too', () => {
    expect(receive(own('wire-transfer', '0', '25', 'USD'), '1000', 'USD')).toMatchObject({
      estimate: {
        low: { amount: '35.00' },
        likely: { amount: '42.50' },
        high: { amount: '50.00' },
      },
      payment: { likely: { amount: '1017.50' } },
    });
  });
});

test.each([
  ['America/Los_Angeles', '2026-11-19'],
  ['Pacific/Kiritimati', '2026-11-20'],
])('is dated by the day it was typed on in %s, as the options show it', (zone, day) => {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
  const rate = { ...own('card', '2', '0', 'USD'), typedAt: '2026-11-20T05:00:00.000Z' };
  expect(ruleOfOwnRate(rate, null, 'USD').source.date).toBe(day);
});
