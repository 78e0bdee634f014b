import fc from 'fast-check';
import { minorUnitDigits } from '../../lib/trade/currency.ts';
import type { FeeFormula, FeeRule, MethodName, Promotion } from '../../lib/trade/fee-rule.ts';
import type { OwnRate } from '../../lib/trade/own-rate.ts';
import type { RulePack } from '../../lib/trade/rule-pack.ts';
import { builtIn, packOf, ruleOf } from './fee-rules.ts';

/** Currencies with no, two, three and four digits after the point. */
export const testCurrencies = ['USD', 'JPY', 'KWD', 'CLF'] as const;

const methods = ['card', 'paypal', 'wire-transfer'] as const satisfies readonly MethodName[];

/** An amount as a file may have it: mostly with the currency's digits, now and then with one more. */
function amountIn(currency: string): fc.Arbitrary<string> {
  const whole = fc.constantFrom(0, 1, 5, 50, 999, 20_000, 999_999_999_999);
  const decimals = fc.integer({ min: 0, max: minorUnitDigits(currency) });
  const digits = fc.oneof(
    { arbitrary: decimals, weight: 40 },
    { arbitrary: fc.constant(minorUnitDigits(currency) + 1), weight: 1 },
  );
  return fc
    .tuple(whole, digits, fc.integer({ min: 1, max: 9 }))
    .map(([units, places, last]) =>
      places === 0 ? String(units) : `${units}.${String(last).padStart(places, '0')}`,
    );
}

const ascending = (amounts: readonly string[]) => amounts.toSorted((a, b) => Number(a) - Number(b));

function formulaIn(currency: string): fc.Arbitrary<FeeFormula> {
  const amount = amountIn(currency);
  const maybe = fc.option(amount);
  const three = fc.tuple(amount, amount, amount).map(ascending);
  const percent = fc.constantFrom('0', '100', '99.999999', '2.99', '50', '0.000001');
  return fc.oneof(
    fc.record({
      kind: fc.constant('percent' as const),
      percent,
      fixed: amount,
      least: maybe,
      most: maybe,
      rounding: fc.constantFrom('up' as const, 'half-up' as const),
    }),
    fc.record({ kind: fc.constant('fixed' as const), fee: amount }),
    fc.uniqueArray(fc.tuple(amount, amount), { minLength: 1, maxLength: 4 }).map((pairs) => ({
      kind: 'steps' as const,
      steps: pairs
        .toSorted(([a], [b]) => Number(a) - Number(b))
        .map(([upTo, fee]) => ({ upTo, fee })),
      bounds: null,
    })),
    three.map(([low = '0', likely = '0', high = '0']) => ({
      kind: 'range' as const,
      low,
      likely,
      high,
    })),
    fc.constant({ kind: 'unknown' as const, why: 'not-stated' as const }),
  );
}

const validity = fc.constantFrom(
  { from: { earliest: null, latest: '2000-01-01' }, to: null },
  { from: { earliest: '2020-01-01', latest: null }, to: null },
  { from: { earliest: null, latest: null }, to: { earliest: null, latest: null } },
);

const arbitraryRule: fc.Arbitrary<FeeRule> = fc.constantFrom(...testCurrencies).chain((figuresIn) =>
  fc.record({
    ...fixedParts(builtIn('card-3')),
    method: fc.constantFrom(...methods),
    status: fc.constantFrom('offered', 'ended', 'not-seen-in-checkout'),
    formula: formulaIn(figuresIn),
    figuresIn: fc.constant(figuresIn),
    taken: fc.constantFrom('on-top', 'out-of-payment'),
    cap: fc.option(
      fc.record({
        most: amountIn(figuresIn),
        counts: fc.constantFrom('payment' as const, 'payment-and-fee' as const),
      }),
    ),
    deduction: fc.option(
      fc
        .tuple(amountIn(figuresIn), amountIn(figuresIn), amountIn(figuresIn))
        .map(ascending)
        .map(([low = '0', likely = '0', high = '0']) => ({ low, likely, high })),
    ),
    currencies: fc.record({
      listed: fc.subarray([...testCurrencies], { minLength: 1 }),
      complete: fc.boolean(),
    }),
    validity,
  }),
);

function fixedParts({
  id,
  chargedBy,
  base,
  speed,
  apart,
  countries,
  source,
  grade,
  note,
}: FeeRule) {
  return {
    id: fc.constant(id),
    chargedBy: fc.constant(chargedBy),
    base: fc.constant(base),
    speed: fc.constant(speed),
    apart: fc.constant(apart),
    countries: fc.constant(countries),
    source: fc.constant(source),
    grade: fc.constant(grade),
    note: fc.constant(note),
  };
}

const arbitraryPromotion: fc.Arbitrary<Promotion> = fc
  .constantFrom(...testCurrencies)
  .chain((figuresIn) => amountIn(figuresIn).map((mostOff) => ({ figuresIn, mostOff })))
  .map((amounts) => {
    const {
      countries,
      currencies,
      validity: always,
      source,
      grade,
    } = ruleOf({ kind: 'fixed', fee: '0' });
    const scope = { countries, currencies, validity: always, source, grade };
    return { id: 'promotion', method: 'card', note: null, ...scope, ...amounts };
  });

/** A pack as a file may hold it: many pass the checks, many don't. */
export const arbitraryPack: fc.Arbitrary<RulePack> = fc
  .tuple(
    fc.array(arbitraryRule, { minLength: 1, maxLength: 4 }),
    fc.array(arbitraryPromotion, { maxLength: 1 }),
  )
  .map(([rules, promotions]) => {
    const named = rules.map((rule, place) => ({ ...rule, id: `rule-${place}` }));
    return { ...packOf(...named), promotions };
  });

/** An own rate as a message may hold it. */
export const arbitraryOwnRate: fc.Arbitrary<OwnRate> = fc
  .constantFrom(...testCurrencies)
  .chain((currency) =>
    fc.record({
      method: fc.constantFrom(...methods),
      percent: fc.constantFrom('0', '100', '99.9999', '2.99'),
      fixed: amountIn(currency),
      currency: fc.constant(currency),
      typedAt: fc.constant('2026-11-20T10:00:00Z'),
    }),
  );
