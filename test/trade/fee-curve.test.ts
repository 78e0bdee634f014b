import { expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { feeCurve } from '../../lib/trade/fee-curve.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import { compare } from '../../lib/trade/money.ts';
import { packOf, paying, ruleOf, usd } from '../support/fee-rules.ts';

const curve = (method: MethodName) =>
  feeCurve(
    method,
    { from: usd('10.00'), to: usd('100000.00'), points: 20 },
    paying({ country: 'CA' }),
    builtInFees,
  );

test('runs from end to end, ascending', () => {
  const amounts = curve('card').map(({ amount }) => amount);
  expect(amounts[0]).toEqual(usd('10.00'));
  expect(amounts.at(-1)).toEqual(usd('100000.00'));
  expect(amounts.toSorted(compare)).toEqual(amounts);
});

test('stands on both sides of a step, and stops where the table ends', () => {
  const fees = new Map(curve('western-union').map(({ amount, fee }) => [amount.amount, fee]));
  expect(fees.get('250.00')?.likely).toEqual(usd('10.00'));
  expect(fees.get('250.01')?.likely).toEqual(usd('12.00'));
  expect(fees.get('1000.00')?.likely).toEqual(usd('18.00'));
  expect(fees.get('1000.01')).toBeNull();
});

test('no line leads across a step, whatever the currency is counted in', () => {
  const steps = [
    { upTo: '50', fee: '5' },
    { upTo: '5000', fee: '8' },
  ];
  const rule = ruleOf(
    { kind: 'steps', steps, bounds: null },
    { figuresIn: 'JPY', currencies: { listed: ['JPY'], complete: true } },
  );
  const yen = (amount: string) => ({ amount, currency: 'JPY' });
  const range = { from: yen('1'), to: yen('10000'), points: 25 };
  const points = feeCurve('card', range, paying(), packOf(rule));
  const jumps = points.filter(({ isAfterJump }) => isAfterJump).map(({ amount }) => amount);
  expect(jumps).toEqual([yen('51'), yen('5001')]);
});

test('ends at the cap with the fee', () => {
  const fees = new Map(curve('apple-pay').map(({ amount, fee }) => [amount.amount, fee]));
  expect(fees.get('11651.61')?.likely).toEqual(usd('348.39'));
  expect(fees.get('11651.62')).toBeNull();
});

test('of a method without a known fee has no figure', () => {
  expect(curve('online-transfer').every(({ fee }) => fee === null)).toBe(true);
});
