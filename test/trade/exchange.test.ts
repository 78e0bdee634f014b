import { expect, test } from 'vitest';
import { exchange } from '../../lib/trade/exchange.ts';
import { usd } from '../support/fee-rules.ts';

const inCad = (amount: string, rate: string, marginPercent: string) =>
  exchange(usd(amount), { currency: 'CAD', rate, marginPercent });

test('the margin is a line of its own, and the total is the sum of both', () => {
  expect(inCad('475.82', '1.3725', '1.1')).toEqual({
    atRate: { amount: '653.06', currency: 'CAD' },
    margin: { amount: '7.18', currency: 'CAD' },
    total: { amount: '660.24', currency: 'CAD' },
  });
  expect(inCad('100', '1', '0').total).toEqual({ amount: '100.00', currency: 'CAD' });
});

test('rounds to the smallest unit of the buyer’s currency', () => {
  const yen = exchange(usd('10.01'), { currency: 'JPY', rate: '149.95', marginPercent: '2' });
  expect(yen).toEqual({
    atRate: { amount: '1501', currency: 'JPY' },
    margin: { amount: '30', currency: 'JPY' },
    total: { amount: '1531', currency: 'JPY' },
  });
});
