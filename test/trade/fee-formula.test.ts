import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { feeByFormula } from '../../lib/trade/fee-formula.ts';
import type { FeeFormula } from '../../lib/trade/fee-rule.ts';
import {
  compare,
  fromMinorUnits,
  isNegative,
  type Money,
  minorUnits,
} from '../../lib/trade/money.ts';
import { percentOfPayment, usd } from '../support/fee-rules.ts';

function fee(formula: FeeFormula, amount: string): string | null {
  const answer = feeByFormula(formula, 'USD', usd(amount));
  return answer.kind === 'exact' ? answer.fee.amount : null;
}

describe('formulas', () => {
  test('a percentage and a fixed part: 2.99 % and 0.49 on 100 is 3.48', () => {
    expect(fee(percentOfPayment('2.99', '0.49'), '100')).toBe('3.48');
    expect(fee(percentOfPayment('2.99', '0.49', 'up'), '100')).toBe('3.48');
  });

  test('a least and a most', () => {
    const bounded: FeeFormula = {
      kind: 'percent',
      percent: '1',
      fixed: '0',
      least: '5',
      most: '20',
      rounding: 'up',
    };
    expect(['100', '500', '500.01', '2000', '9000'].map((amount) => fee(bounded, amount))).toEqual([
      '5.00',
      '5.00',
      '5.01',
      '20.00',
      '20.00',
    ]);
  });

  test('amounts hold in their own currency only, a bare percentage in any', () => {
    const yen: Money = { amount: '1001', currency: 'JPY' };
    expect(feeByFormula(percentOfPayment('2.99', '0', 'up'), 'USD', yen)).toEqual({
      kind: 'exact',
      fee: { amount: '30', currency: 'JPY' },
    });
    expect(feeByFormula(percentOfPayment('2.99', '0.49'), 'USD', yen)).toEqual({
      kind: 'unknown',
      reason: 'fee-in-other-currency',
    });
    expect(feeByFormula({ kind: 'fixed', fee: '15' }, 'USD', yen).kind).toBe('unknown');
  });
});

describe('every built-in formula', () => {
  const cents = fc.oneof(
    fc.bigInt(1n, 200_000n),
    fc.bigInt(1n, BigInt(Number.MAX_SAFE_INTEGER) - 100n),
  );
  const rules = fc.constantFrom(...builtInFees.rules);
  const feesAt = (formula: FeeFormula, figuresIn: string, units: bigint) => {
    const answer = feeByFormula(formula, figuresIn, fromMinorUnits(units, figuresIn));
    if (answer.kind === 'unknown') return null;
    return answer.kind === 'exact' ? [answer.fee] : [answer.low, answer.likely, answer.high];
  };

  test('costs nothing or more, in whole cents, and low is not above high', () => {
    fc.assert(
      fc.property(rules, cents, ({ formula, figuresIn }, units) => {
        const fees = feesAt(formula, figuresIn, units) ?? [];
        for (const one of fees) {
          expect(isNegative(one)).toBe(false);
          expect(() => minorUnits(one)).not.toThrow();
        }
        expect(fees.toSorted(compare)).toEqual(fees);
      }),
      { numRuns: 1000 },
    );
  });

  test('never falls as the payment grows', () => {
    fc.assert(
      fc.property(rules, cents, fc.bigInt(0n, 100n), ({ formula, figuresIn }, units, more) => {
        const [less, greater] = [
          feesAt(formula, figuresIn, units),
          feesAt(formula, figuresIn, units + more),
        ];
        if (less === null || greater === null) return;
        for (const [place, one] of less.entries())
          expect(compare(one, greater[place] ?? one)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
