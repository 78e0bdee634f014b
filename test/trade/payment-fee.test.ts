import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { MethodEstimate } from '../../lib/trade/fee-estimate.ts';
import { rankMethods } from '../../lib/trade/fee-ranking.ts';
import { type FeeRule, methodNames } from '../../lib/trade/fee-rule.ts';
import { add, compare, fromMinorUnits, type Money } from '../../lib/trade/money.ts';
import { estimatePayment, type PayingContext } from '../../lib/trade/payment-fee.ts';
import { builtIn, packOf, paying, percentOfPayment, ruleOf, usd } from '../support/fee-rules.ts';

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const context: fc.Arbitrary<PayingContext> = fc.record({
  country: fc.constantFrom(null, 'US', 'CA', 'GB', 'DE', 'IN', 'BR', 'NG', 'AU', 'NZ', 'CH'),
  orderDate: day,
  wireCharges: fc.constantFrom('OUR', 'SHA', 'BEN'),
  ownRates: fc.constant([]),
});

const payment: fc.Arbitrary<Money> = fc
  .tuple(
    fc.oneof(fc.bigInt(1n, 300_000n), fc.bigInt(1n, 10n ** 9n)),
    fc.constantFrom('USD', 'EUR', 'CAD', 'JPY', 'GBP', 'PHP'),
  )
  .map(([units, currency]) => fromMinorUnits(units, currency));

/** Written apart from the engine: whether a rule can speak of this payment at all. */
function inBounds(rule: FeeRule, amount: Money, { country, orderDate }: PayingContext): boolean {
  const { from, to } = rule.validity;
  const began = from.earliest === null || from.earliest <= orderDate;
  const lasts = to === null || to.latest === null || orderDate <= to.latest;
  const { only, except } = rule.countries;
  const here =
    country === null
      ? true
      : !except.includes(country) && (only === null || only.includes(country));
  return began && lasts && here && rule.currencies.listed.includes(amount.currency);
}

test('no rule is applied outside its dates, countries, currencies or cap', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...methodNames), payment, context, (method, amount, occasion) => {
      const answer = estimatePayment(method, amount, occasion, builtInFees);
      const { kind } = answer.estimate;
      if (kind !== 'exact' && kind !== 'range') return;
      for (const rule of answer.rules) {
        seen.add(rule.id);
        expect(inBounds(rule, amount, occasion)).toBe(true);
        expect(rule.countries.only === null || occasion.country !== null).toBe(true);
        if (rule.cap === null) continue;
        const cap = { amount: rule.cap.most, currency: amount.currency };
        const { estimate } = answer;
        const least = estimate.kind === 'exact' ? estimate.youPay : amount;
        const counted = rule.cap.counts === 'payment' ? amount : least;
        expect(compare(counted, cap)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 20_000 },
  );
  expect(seen.size).toBeGreaterThan(10);
});

test('an answer that says unknown or unavailable has no figure', () => {
  fc.assert(
    fc.property(fc.constantFrom(...methodNames), payment, context, (method, amount, occasion) => {
      const { estimate, receives } = estimatePayment(method, amount, occasion, builtInFees);
      if (estimate.kind === 'exact') expect(add(amount, estimate.fee)).toEqual(estimate.youPay);
      else if (estimate.kind === 'range')
        expect(compare(estimate.low, estimate.high)).toBeLessThanOrEqual(0);
      else {
        expect(receives).toEqual({ kind: 'unknown' });
        expect(estimate).not.toHaveProperty('fee');
      }
    }),
    { numRuns: 2000 },
  );
});

describe('what is between two rules', () => {
  const fixed = (id: string, fee: string, from: string, to: string | null): FeeRule =>
    ruleOf(
      { kind: 'fixed', fee },
      {
        id,
        validity: {
          from: { earliest: from, latest: from },
          to: to === null ? null : { earliest: to, latest: null },
        },
      },
    );
  const ask = (orderDate: string, ...rules: FeeRule[]): MethodEstimate =>
    estimatePayment('card', usd('100'), paying({ orderDate }), packOf(...rules));

  test('one rule that may still hold is used, and its dating said to be assumed', () => {
    expect(ask('2022-01-01', fixed('a', '1', '2020-01-01', '2021-01-01'))).toMatchObject({
      estimate: { kind: 'exact', fee: usd('1.00') },
      dating: 'assumed',
    });
  });

  test('where one of them has no known fee, there is none', () => {
    const nameless = ruleOf(
      { kind: 'unknown', why: 'not-stated' },
      { id: 'b', validity: { from: { earliest: '2021-01-02', latest: null }, to: null } },
    );
    expect(ask('2022-01-01', fixed('a', '1', '2020-01-01', '2021-01-01'), nameless)).toMatchObject({
      estimate: { kind: 'unknown', reason: 'fee-not-stated' },
      dating: 'between-rules',
    });
  });

  test('what a source says of a fee beyond a table is said of that rule alone', () => {
    const table = ruleOf(
      { kind: 'steps', steps: [{ upTo: '50', fee: '5' }], bounds: { low: '18', high: '45' } },
      { id: 'b', validity: { from: { earliest: '2021-01-02', latest: null }, to: null } },
    );
    const first = fixed('a', '60', '2020-01-01', '2021-01-01');
    const unknown = { kind: 'unknown', reason: 'beyond-known-steps' };
    const bounds = { low: usd('18.00'), high: usd('45.00') };
    expect(ask('2022-01-01', table).estimate).toEqual({ ...unknown, bounds });
    expect(ask('2022-01-01', first, table).estimate).toEqual(unknown);
  });

  test('where by one the payment is above the cap, nothing is known', () => {
    const capped = ruleOf(
      { kind: 'fixed', fee: '2' },
      {
        id: 'b',
        cap: { most: '50', counts: 'payment' },
        validity: { from: { earliest: '2021-01-02', latest: null }, to: null },
      },
    );
    expect(ask('2022-01-01', fixed('a', '1', '2020-01-01', '2021-01-01'), capped).estimate).toEqual(
      {
        kind: 'unknown',
        reason: 'not-known-for-date',
      },
    );
  });
});

describe("the buyer's own rate", () => {
  test('for a wire in another currency than the rule’s says nothing of what banks on the way take', () => {
    const rate = {
      method: 'wire-transfer',
      percent: '0',
      fixed: '25',
      currency: 'EUR',
      typedAt: '2026-11-01T00:00:00.000Z',
    } as const;
    const by = (wireCharges: 'OUR' | 'SHA' | 'BEN') =>
      estimatePayment(
        'wire-transfer',
        { amount: '1000', currency: 'EUR' },
        { country: 'DE', orderDate: '2026-11-29', wireCharges, ownRates: [rate] },
        builtInFees,
      );
    expect(by('SHA')).toMatchObject({
      estimate: { kind: 'exact', fee: { amount: '25.00' } },
      receives: { kind: 'unknown' },
    });
    for (const charges of ['OUR', 'BEN'] as const)
      expect(by(charges)).toMatchObject({
        estimate: { kind: 'unknown', reason: 'deduction-in-other-currency' },
        receives: { kind: 'unknown' },
      });
  });

  const rate = (percent: string, fixed: string) =>
    ({ method: 'card', percent, fixed, currency: 'USD', typedAt: '2026-11-20T10:00:00Z' }) as const;
  const own = (...ownRates: PayingContext['ownRates']) =>
    estimatePayment('card', usd('462'), paying({ ownRates }), packOf(builtIn('card-3')));

  test('keeps the rounding of the rule it stands in for', () => {
    expect(own(rate('2.5', '0.30')).estimate).toMatchObject({ fee: usd('11.85') });
    expect(own(rate('2.51', '0')).estimate).toMatchObject({ fee: usd('11.60') });
  });

  test('is said to be typed, on its day, and the last one counts', () => {
    const answer = own(rate('1', '0'), rate('2', '0'));
    expect(answer).toMatchObject({
      estimate: { fee: usd('9.24') },
      dating: 'typed',
      rules: [{ id: 'own-card', source: { title: 'Typed by the buyer', date: '2026-11-20' } }],
    });
  });
});

test('what banks on the way take is not counted in another currency than it was named in', () => {
  const rule = ruleOf(percentOfPayment('1'), {
    deduction: { low: '10', likely: '17', high: '25' },
    currencies: { listed: ['USD', 'EUR'], complete: true },
  });
  const euros = estimatePayment('card', { amount: '100', currency: 'EUR' }, paying(), packOf(rule));
  expect(euros).toMatchObject({
    estimate: { kind: 'unknown', reason: 'deduction-in-other-currency' },
    receives: { kind: 'unknown' },
  });
  const dollars = estimatePayment('card', usd('100'), paying(), packOf(rule));
  expect(dollars.receives).toMatchObject({ low: usd('75.00'), high: usd('90.00') });
});

describe('a method with rules in two currencies', () => {
  const named = (id: string, currency: string, fee: string, changes: Partial<FeeRule> = {}) =>
    ruleOf(
      { kind: 'fixed', fee },
      { id, figuresIn: currency, currencies: { listed: [currency], complete: true }, ...changes },
    );
  const pay = (currency: string, ...rules: FeeRule[]) =>
    estimatePayment('card', { amount: '100', currency }, paying(), packOf(...rules));
  const someTime = { validity: { from: { earliest: '2020-01-01', latest: null }, to: null } };

  test.each([
    ['that surely hold', {}, 'certain'],
    ['that perhaps hold', someTime, 'assumed'],
  ])('%s: each payment by the rule of its own', (_, changes, dating) => {
    const rules = [named('dollars', 'USD', '1', changes), named('yen', 'JPY', '200', changes)];
    for (const order of [rules, rules.toReversed()]) {
      expect(pay('USD', ...order)).toMatchObject({
        estimate: { kind: 'exact', fee: usd('1.00') },
        rules: [{ id: 'dollars' }],
        dating,
      });
      expect(pay('JPY', ...order)).toMatchObject({
        estimate: { kind: 'exact', fee: { amount: '200', currency: 'JPY' } },
        rules: [{ id: 'yen' }],
        dating,
      });
    }
  });

  test('is not to be had in a third, unless one of them may take others', () => {
    const open = { currencies: { listed: ['JPY'], complete: false } };
    const dollars = named('dollars', 'USD', '1');
    expect(pay('GBP', dollars, named('yen', 'JPY', '200')).estimate).toEqual({
      kind: 'unavailable',
      reason: 'currency',
    });
    for (const rules of [
      [dollars, named('yen', 'JPY', '200', open)],
      [named('yen', 'JPY', '200', open), dollars],
    ])
      expect(pay('GBP', ...rules).estimate).toEqual({
        kind: 'unknown',
        reason: 'currency-not-confirmed',
      });
  });

  test('that are two ages of one: the newer may hold, and does not name the currency', () => {
    const older = ruleOf(percentOfPayment('2.95'), {
      id: 'older',
      currencies: { listed: ['USD', 'GBP'], complete: false },
      validity: {
        from: { earliest: '2018-06-04', latest: '2018-06-04' },
        to: { earliest: '2020-12-31', latest: null },
      },
    });
    const newer = ruleOf(percentOfPayment('2.99'), { id: 'newer', ...someTime });
    expect(pay('GBP', older, newer).estimate).toEqual({
      kind: 'unknown',
      reason: 'currency-not-confirmed',
    });
  });
});

describe('a method that has ended, no source says when', () => {
  const begun = { earliest: '2020-01-01', latest: '2020-01-01' };
  const ends = [null, { earliest: null, latest: null }];
  const ask = (orderDate: string, to: FeeRule['validity']['to']) => {
    const validity = { from: begun, to };
    const rule = ruleOf({ kind: 'fixed', fee: '1' }, { status: 'ended', validity });
    const pack = { ...packOf(rule), checkedOn: '2026-03-01' };
    return estimatePayment('card', usd('100'), paying({ orderDate }), pack);
  };

  test.each(ends)('is not to be had from the day the sources were looked at: %o', (to) => {
    for (const day of ['2026-03-01', '2026-11-23'])
      expect(ask(day, to).estimate).toEqual({ kind: 'unavailable', reason: 'ended' });
  });

  test.each(ends)('perhaps held before, and is no rival on offer: %o', (to) => {
    const answer = ask('2026-02-28', to);
    expect(answer).toMatchObject({ estimate: { fee: usd('1.00') }, dating: 'assumed' });
    const other = { ...ask('2026-02-28', to), method: 'paypal', dating: 'certain' } as const;
    const dearer = {
      ...other,
      estimate: { kind: 'exact', fee: usd('2'), youPay: usd('102') },
    } as const;
    expect(rankMethods([answer, dearer])).toMatchObject({
      cheapest: 'paypal',
      rivals: [{ method: 'card', why: 'may-not-be-offered' }],
    });
  });

  test('surely held until the last day that is known', () => {
    const to = { earliest: '2021-01-01', latest: null };
    expect(ask('2020-06-01', to)).toMatchObject({ dating: 'certain' });
    expect(rankMethods([ask('2020-06-01', to)])).toMatchObject({ always: true });
  });
});

describe('a promotion', () => {
  const [promotion] = builtInFees.promotions;
  const low = (currency: string, currencies: FeeRule['currencies']) => {
    if (promotion === undefined) throw new Error('no promotion');
    const listed = ['USD', 'EUR'];
    const rule = ruleOf(percentOfPayment('10'), { currencies: { listed, complete: true } });
    const { countries, validity } = rule;
    const promotions = [{ ...promotion, countries, validity, currencies, mostOff: '4' }];
    const pack = { ...packOf(rule), promotions };
    const { estimate } = estimatePayment('card', { amount: '100', currency }, paying(), pack);
    return estimate.kind === 'range' ? estimate.low.amount : estimate.kind;
  };

  test('takes something off a payment in its currencies, or where others may be', () => {
    expect(low('USD', { listed: ['USD'], complete: true })).toBe('6.00');
    expect(low('USD', { listed: ['EUR'], complete: false })).toBe('6.00');
  });

  test('takes nothing off a payment in another currency', () => {
    expect(low('USD', { listed: ['EUR'], complete: true })).toBe('exact');
  });
});
