import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import { methodNames } from '../../lib/trade/fee-rule.ts';
import { type Money, subtract } from '../../lib/trade/money.ts';
import { estimatePayment, type PayingContext } from '../../lib/trade/payment-fee.ts';
import { readRulePack } from '../../lib/trade/read-rule-pack.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const on = (orderDate: string, country: string | null = null): PayingContext => ({
  country,
  orderDate,
  wireCharges: 'SHA',
  ownRates: [],
});

function estimate(method: MethodName, amount: string, context: PayingContext) {
  return estimatePayment(method, usd(amount), context, builtInFees).estimate;
}

function fee(method: MethodName, amount: string, context: PayingContext): string | null {
  const answer = estimate(method, amount, context);
  return answer.kind === 'exact' ? answer.fee.amount : null;
}

describe('the built-in rules', () => {
  test('are a rule pack without a contradiction, gap, or rule without source and date', () => {
    const result = readRulePack(JSON.parse(JSON.stringify(builtInFees)));
    expect(result).toMatchObject({ ok: true });
  });

  test('speak of every method', () => {
    const named = new Set(builtInFees.rules.map(({ method }) => method));
    expect(methodNames.filter((method) => !named.has(method))).toEqual([]);
  });
});

/**
 * Receipts of a Canadian buyer and a checkout. `subtotal` was inferred from what was paid,
 * except in the checkout; where `cent` is set, paid and inferred differ by a cent.
 */
const receipts: readonly [string, MethodName, string, string, string, 'cent' | 'exact'][] = [
  ['2025-05-09', 'card', '3373.96', '3276.00', '97.96', 'exact'],
  ['2025-05-14', 'paypal', '118.44', '115.00', '3.44', 'exact'],
  ['2025-05-23', 'card', '1534.56', '1490.00', '44.56', 'exact'],
  ['2025-05-24', 'card', '287.35', '279.00', '8.35', 'exact'],
  ['2025-06-10', 'paypal', '726.09', '705.00', '21.08', 'cent'],
  ['2025-06-12', 'klarna', '1139.08', '1106.00', '33.07', 'cent'],
  ['2025-07-04', 'paypal', '348.12', '338.00', '10.11', 'cent'],
  ['2025-07-08', 'klarna', '504.66', '490.00', '14.66', 'exact'],
  ['2025-08-22', 'klarna', '970.17', '942.00', '28.17', 'exact'],
  ['2025-10-19', 'klarna', '1278.12', '1241.00', '37.11', 'cent'],
  ['2026-01-15', 'card', '475.82', '462.00', '13.82', 'exact'],
];

describe('eleven receipts', () => {
  test.each(receipts)('%s by %s: US$%s paid for %s', (date, method, paid, subtotal, ceil, sure) => {
    const answer = estimate(method, subtotal, on(date, 'CA'));
    if (answer.kind !== 'exact') throw new Error(answer.kind);
    expect(answer.fee).toEqual(usd(ceil));
    const off = subtract(usd(paid), answer.youPay);
    if (sure === 'exact') expect(off).toEqual(usd('0.00'));
    else expect(off).toEqual(usd('0.01'));
  });
});

describe('golden numbers', () => {
  test.each([
    ['0.01', '4.90'],
    ['50.00', '4.90'],
    ['50.01', '8.00'],
    ['250.00', '10.00'],
    ['250.01', '12.00'],
    ['1000.00', '18.00'],
  ])('Western Union for %s: %s', (amount, expected) => {
    expect(fee('western-union', amount, on('2026-11-23'))).toBe(expected);
  });

  test('Western Union beyond its table is unknown, with what the guide says beside it', () => {
    expect(estimate('western-union', '1000.01', on('2026-11-23'))).toEqual({
      kind: 'unknown',
      reason: 'beyond-known-steps',
      bounds: { low: usd('18.00'), high: usd('45.00') },
    });
  });

  test('Apple Pay takes 12,000 with its fee, and not a cent more', () => {
    expect(estimate('apple-pay', '11651.61', on('2026-11-23'))).toEqual({
      kind: 'exact',
      fee: usd('348.39'),
      youPay: usd('12000.00'),
    });
    expect(estimate('apple-pay', '11651.62', on('2026-11-23'))).toEqual({
      kind: 'unavailable',
      reason: 'above-cap',
      cap: usd('12000.00'),
    });
  });
});

describe('the date of the order picks the age of the card rule', () => {
  test.each([
    ['2018-06-04', '29.50'],
    ['2020-12-31', '29.50'],
    ['2025-05-09', '29.90'],
    ['2026-11-23', '29.90'],
  ])('%s: %s on 1,000', (date, expected) => {
    expect(fee('card', '1000', on(date))).toBe(expected);
  });

  test('between two ages, or where two sources differ, the answer spans both', () => {
    expect(estimate('card', '1000', on('2023-01-01'))).toMatchObject({
      kind: 'range',
      low: usd('29.50'),
      high: usd('29.90'),
    });
    expect(estimate('card', '1000', on('2018-06-03'))).toMatchObject({
      kind: 'range',
      low: usd('24.00'),
      high: usd('28.00'),
    });
  });

  test('before the first day a rule is known for, nothing is known', () => {
    const unknown = { kind: 'unknown', reason: 'not-known-for-date' };
    expect(estimate('klarna', '1000', on('2024-01-01'))).toEqual(unknown);
    expect(estimate('e-checking', '1000', on('2017-12-14', 'US'))).toEqual(unknown);
  });

  test('a promotion makes the fee a range while it lasts, for its country', () => {
    const low = (date: string, country: string) => estimate('card', '1000', on(date, country));
    expect(low('2019-04-30', 'US')).toMatchObject({ kind: 'range', low: usd('9.50') });
    expect(low('2019-05-01', 'US').kind).toBe('exact');
    expect(low('2019-04-30', 'CA').kind).toBe('exact');
  });
});

describe('where and when a method is not to be had', () => {
  const today = '2026-11-23';
  test.each<[MethodName, string | null, string, string, string]>([
    ['e-checking', 'US', today, '462', 'ended'],
    ['e-checking', 'CA', '2019-05-01', '462', 'country'],
    ['online-bank-payment', 'US', today, '462', 'closed-to-new-users'],
    ['online-bank-payment', 'DE', today, '462', 'ended'],
    ['online-bank-payment', 'CA', today, '462', 'country'],
    ['pay-later', 'US', today, '462', 'ended'],
    ['pay-later', 'US', '2019-05-01', '150000.01', 'above-cap'],
    ['afterpay', 'US', today, '2000.01', 'above-cap'],
    ['afterpay', 'DE', today, '462', 'country'],
    ['google-pay', 'IN', today, '462', 'country'],
    ['boleto', 'US', today, '462', 'country'],
  ])('%s for %s on %s at %s: %s', (method, country, date, amount, reason) => {
    expect(estimate(method, amount, on(date, country))).toMatchObject({
      kind: 'unavailable',
      reason,
    });
  });

  test.each<[MethodName, string | null, string]>([
    ['afterpay', null, 'country-needed'],
    ['local-wire-transfer', null, 'country-needed'],
    ['boleto', null, 'country-needed'],
    ['afterpay', 'US', 'fee-not-stated'],
    ['online-transfer', 'US', 'table-not-found'],
    ['payment-terms', 'US', 'fee-not-stated'],
    ['local-wire-transfer', 'CA', 'currency-not-confirmed'],
  ])('%s for %s is unknown: %s', (method, country, reason) => {
    expect(estimate(method, '462', on(today, country))).toMatchObject({ kind: 'unknown', reason });
  });

  test('a wire is a range, and reaches the supplier short unless the sender pays all charges', () => {
    const wire = (wireCharges: PayingContext['wireCharges']) =>
      estimatePayment('wire-transfer', usd('1000'), { ...on(today), wireCharges }, builtInFees);
    expect(wire('SHA')).toMatchObject({
      estimate: { low: usd('20.00'), likely: usd('45.00'), high: usd('80.00') },
      receives: { kind: 'range', low: usd('975.00'), high: usd('990.00') },
    });
    expect(wire('OUR')).toMatchObject({
      estimate: { low: usd('30.00'), high: usd('105.00') },
      receives: { kind: 'exact', amount: usd('1000.00') },
    });
    expect(wire('BEN')).toMatchObject({
      estimate: { youPay: { low: usd('1000.00'), high: usd('1000.00') } },
      receives: { low: usd('895.00'), high: usd('970.00') },
    });
  });

  test("a wire's fee is not known in another currency than dollars, nor taken in any", () => {
    const wire = (currency: string) =>
      estimatePayment('wire-transfer', { amount: '1000', currency }, on(today), builtInFees);
    expect(wire('EUR').estimate).toEqual({ kind: 'unknown', reason: 'fee-in-other-currency' });
    expect(wire('PHP').estimate).toEqual({ kind: 'unavailable', reason: 'currency' });
  });

  test("the buyer's own rate stands in for the rule, and says so", () => {
    const typedAt = '2026-11-20T10:00:00Z';
    const ownRates = [
      { method: 'wire-transfer', percent: '0', fixed: '25', currency: 'USD', typedAt },
      { method: 'online-bank-payment', percent: '0.8', fixed: '0', currency: 'USD', typedAt },
    ] as const;
    const own = (method: MethodName) =>
      estimatePayment(method, usd('1000'), { ...on(today, 'US'), ownRates }, builtInFees);
    expect(own('wire-transfer')).toMatchObject({
      estimate: { kind: 'exact', fee: usd('25.00') },
      receives: { kind: 'range', low: usd('975.00') },
      dating: 'typed',
      rules: [{ id: 'own-wire-transfer', source: { date: '2026-11-20' } }],
    });
    expect(own('online-bank-payment').estimate).toMatchObject({ fee: usd('8.00') });
  });
});
