import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  add,
  allocate,
  compare,
  fromMinorUnits,
  greatest,
  isCountable,
  isNegative,
  isZero,
  least,
  type Money,
  minorUnits,
  multiply,
  percentOf,
  type Rounding,
  roundToMinorUnit,
  scaleBy,
  subtract,
  sum,
  written,
  zero,
} from '../../lib/trade/money.ts';

const usd = (amount: string): Money<'USD'> => ({ amount, currency: 'USD' });
const eur = (amount: string): Money<'EUR'> => ({ amount, currency: 'EUR' });
const units = fc.bigInt(-(10n ** 14n), 10n ** 14n);
const money = units.map((count) => fromMinorUnits(count, 'USD'));

describe('arithmetic', () => {
  test('is exact to the last digit, however fine a unit price is', () => {
    expect(add(usd('0.1'), usd('0.2'))).toEqual(usd('0.30'));
    expect(multiply(usd('0.0185'), 5000)).toEqual(usd('92.50'));
    expect(subtract(usd('1'), usd('0.0001'))).toEqual(usd('0.9999'));
    expect(multiply(usd('0.07'), 900_719_925_474_099)).toEqual(usd('63050394783186.93'));
  });

  test('writes at least the decimals of the currency', () => {
    expect(zero('JPY')).toEqual({ amount: '0', currency: 'JPY' });
    expect(zero('KWD')).toEqual({ amount: '0.000', currency: 'KWD' });
    expect(written('15', 'USD')).toEqual(usd('15.00'));
    expect(written('15', 'JPY')).toEqual({ amount: '15', currency: 'JPY' });
    expect(sum([], 'USD')).toEqual(usd('0.00'));
  });

  test('names the rounding of a percentage', () => {
    const share = (rounding: Rounding) => percentOf(usd('3276.00'), '2.99', rounding).amount;
    expect(share('up')).toBe('97.96');
    expect(share('half-up')).toBe('97.95');
    expect(share('down')).toBe('97.95');
    expect(percentOf(usd('0.50'), '1', 'half-even').amount).toBe('0.00');
    expect(percentOf(usd('1.50'), '1', 'half-even').amount).toBe('0.02');
    expect(roundToMinorUnit({ amount: '12.5', currency: 'JPY' }, 'half-up').amount).toBe('13');
    expect(scaleBy(usd('100'), '1.3725', 'half-up')).toEqual(usd('137.25'));
  });

  test('obeys the laws of addition', () => {
    fc.assert(
      fc.property(money, money, money, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(compare(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('counts cents and back', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('USD', 'JPY', 'KWD'), (count, currency) => {
        expect(minorUnits(fromMinorUnits(count, currency))).toBe(count);
      }),
    );
    expect(() => minorUnits(usd('0.001'))).toThrow(/finer/);
  });

  test('splits without losing a cent', () => {
    expect(allocate(usd('10'), [1, 1, 1])).toEqual([usd('3.34'), usd('3.33'), usd('3.33')]);
    const ratios = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(money, ratios, (whole, parts) => {
        expect(sum(allocate(whole, parts), 'USD')).toEqual(whole);
      }),
    );
  });

  test('rounding up is never below the exact share, and less than a cent above it', () => {
    const amount = fc.bigInt(0n, 10n ** 12n);
    fc.assert(
      fc.property(amount, (cents) => {
        const fee = minorUnits(percentOf(fromMinorUnits(cents, 'USD'), '2.99', 'up'));
        expect(fee * 10_000n >= cents * 299n).toBe(true);
        expect((fee - 1n) * 10_000n < cents * 299n).toBe(true);
      }),
    );
  });
});

test('sums, differences and order agree with whole numbers of millionths, however amounts are written', () => {
  const text = fc.oneof(
    fc.stringMatching(/^-?\d{1,6}(\.\d{1,6})?$/),
    fc.stringMatching(/^-?\d{1,6}\.\d\d$/),
  );
  const millionths = ({ amount }: Money) => {
    const [whole = '', fraction = ''] = amount.split('.');
    return BigInt(whole + fraction.padEnd(6, '0'));
  };
  fc.assert(
    fc.property(text, text, fc.constantFrom('USD', 'JPY', 'KWD'), (a, b, currency) => {
      const [one, other] = [
        { amount: a, currency },
        { amount: b, currency },
      ];
      const [first, second] = [millionths(one), millionths(other)];
      expect(millionths(add(one, other))).toBe(first + second);
      expect(millionths(subtract(one, other))).toBe(first - second);
      expect(compare(one, other)).toBe(first < second ? -1 : first > second ? 1 : 0);
    }),
    { numRuns: 5000 },
  );
});

describe('comparing', () => {
  test('looks at the amount, not at how it is written', () => {
    expect(compare(usd('1'), usd('1.00'))).toBe(0);
    expect(compare(usd('2'), usd('10'))).toBe(-1);
    expect(isZero(usd('-0.00'))).toBe(true);
    expect(isNegative(usd('-0.00'))).toBe(false);
    expect(isNegative(usd('-0.01'))).toBe(true);
  });

  test('tells an amount no order can have', () => {
    expect(isCountable(usd('90071992547409.91'))).toBe(true);
    expect(isCountable(usd('90071992547409.92'))).toBe(false);
  });
});

describe('two currencies', () => {
  test('are a mistake of the program: they throw', () => {
    const mixed: Money = eur('1');
    const dollars: Money = usd('1');
    for (const operate of [add, subtract, compare, least, greatest])
      expect(() => operate(dollars, mixed)).toThrow(/USD and EUR/);
    expect(() => multiply(usd('1'), 1.5)).toThrow(/whole/);
    expect(() => add(usd('1e9'), usd('1'))).toThrow(/decimal/);
  });

  test('do not compile where the types know them', () => {
    const never = () => {
      // @ts-expect-error euros can't be added to dollars
      add(usd('1'), eur('1'));
      // @ts-expect-error nor taken from them
      subtract(usd('1'), eur('1'));
      // @ts-expect-error nor compared with them
      compare(usd('1'), eur('1'));
      // @ts-expect-error nor summed among them
      sum([usd('1'), eur('1')], 'USD');
    };
    expectTypeOf(never).toBeFunction();
    expectTypeOf(add(usd('1'), usd('2'))).toEqualTypeOf<Money<'USD'>>();
    expectTypeOf<Money<'USD'>>().toExtend<Money>();
  });
});
