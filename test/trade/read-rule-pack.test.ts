import { describe, expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { FeeRule } from '../../lib/trade/fee-rule.ts';
import { readRulePack } from '../../lib/trade/read-rule-pack.ts';
import { builtIn, packOf, ruleOf } from '../support/fee-rules.ts';

/** What is wrong with a pack as a file would carry it. */
function problems(pack: unknown): string[] {
  const result = readRulePack(JSON.parse(JSON.stringify(pack)));
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

const aged = (id: string, from: string, to: string | null, changes: Partial<FeeRule> = {}) =>
  ruleOf(
    { kind: 'fixed', fee: '1' },
    {
      id,
      validity: {
        from: { earliest: from, latest: from },
        to: to === null ? null : { earliest: to, latest: to },
      },
      ...changes,
    },
  );

test('the built-in pack survives a file', () => {
  const result = readRulePack(JSON.parse(JSON.stringify(builtInFees)));
  expect(result).toEqual({ ok: true, pack: builtInFees });
});

test('a file with more values than any pack has is refused, whatever they are', () => {
  const many = Array.from({ length: 300_000 }, () => 0);
  const countries = { only: null, except: many };
  expect(problems({ ...packOf(), rules: [{ ...builtIn('card-3'), countries }] })).toEqual([
    'too-many ',
  ]);
  expect(problems({ ...packOf(), rules: many })).toEqual(['too-many ']);
});

describe('a rule pack is refused for', () => {
  const card = builtIn('card-3');
  const { source, ...sourceless } = card;
  const { date, ...dateless } = source;

  test('a rule without a source or without its date', () => {
    expect(date).toBe('2025-09-02');
    expect(problems({ ...packOf(), rules: [sourceless] })).toEqual([
      'missing-source rules.0.source',
    ]);
    expect(problems({ ...packOf(), rules: [{ ...card, source: dateless }] })).toEqual([
      'missing-date rules.0.source.date',
    ]);
    const soon = { ...source, date: 'soon' };
    expect(problems(packOf({ ...card, source: soon }))).toEqual([
      'wrong-value rules.0.source.date',
    ]);
  });

  test('steps that overlap', () => {
    const steps = [
      { upTo: '100', fee: '1' },
      { upTo: '250', fee: '2' },
      { upTo: '250.00', fee: '3' },
    ];
    expect(problems(packOf(ruleOf({ kind: 'steps', steps, bounds: null })))).toEqual([
      'steps-overlap rules.0.formula.steps.2.upTo',
    ]);
    const empty = [{ upTo: '0', fee: '1' }];
    expect(problems(packOf(ruleOf({ kind: 'steps', steps: empty, bounds: null })))).toEqual([
      'steps-overlap rules.0.formula.steps.0.upTo',
    ]);
  });

  test('ages that overlap', () => {
    const pack = packOf(aged('a', '2020-01-01', '2021-06-01'), aged('b', '2021-06-01', null));
    expect(problems(pack)).toEqual(['validity-overlap rules.1.validity']);
    expect(problems(packOf(aged('a', '2020-01-01', null), aged('b', '2021-01-01', null)))).toEqual([
      'validity-overlap rules.1.validity',
    ]);
  });

  test('a gap between ages', () => {
    const pack = packOf(aged('a', '2020-01-01', '2021-06-01'), aged('b', '2021-06-03', null));
    expect(problems(pack)).toEqual(['validity-gap rules.1.validity.from']);
    expect(
      problems(packOf(aged('a', '2020-01-01', '2021-06-01'), aged('b', '2021-06-02', null))),
    ).toEqual([]);
  });

  test('an end before the start, numbers out of order, the same id twice', () => {
    expect(problems(packOf(aged('a', '2021-01-01', '2020-01-01')))).toEqual([
      'ends-before-start rules.0.validity',
    ]);
    expect(
      problems(packOf(ruleOf({ kind: 'range', low: '20', likely: '100', high: '80' }))),
    ).toEqual(['span-out-of-order rules.0.formula']);
    const twice = packOf(card, { ...card, method: 'paypal' });
    expect(problems(twice)).toEqual(['duplicate-id rules.1.id']);
  });

  test('an amount finer than its currency, wherever it stands', () => {
    const { steps, ...yen } = { steps: [{ upTo: '100', fee: '1.5' }], figuresIn: 'JPY' };
    expect(problems(packOf(ruleOf({ kind: 'steps', steps, bounds: null }, yen)))).toEqual([
      'finer-than-currency rules.0.formula.steps.0.fee',
    ]);
    const rule = ruleOf(
      {
        kind: 'percent',
        percent: '2.999',
        fixed: '0',
        least: '0.001',
        most: '10.00',
        rounding: 'up',
      },
      {
        cap: { most: '100.005', counts: 'payment' },
        deduction: { low: '1', likely: '1.000', high: '2' },
      },
    );
    expect(problems(packOf(rule))).toEqual([
      'finer-than-currency rules.0.formula.least',
      'finer-than-currency rules.0.cap.most',
      'finer-than-currency rules.0.deduction.likely',
    ]);
    const [promotion] = builtInFees.promotions;
    const quote = builtInFees.quotes.find(({ figure }) => figure.kind === 'span');
    const beside = {
      ...packOf(card),
      promotions: [{ ...promotion, mostOff: '20.001' }],
      quotes: [{ ...quote, figure: { kind: 'span', low: '0.001', high: '1' } }],
    };
    expect(problems(beside)).toEqual([
      'finer-than-currency promotions.0.mostOff',
      'finer-than-currency quotes.0.figure.low',
    ]);
  });

  test('least above most, wherever both stand', () => {
    const steps = [{ upTo: '100', fee: '1' }];
    const bounds = { low: '45', high: '18' };
    const turned = packOf(
      ruleOf({ kind: 'steps', steps, bounds }, { id: 'bounds' }),
      ruleOf(
        { kind: 'percent', percent: '1', fixed: '0', least: '5', most: '1', rounding: 'up' },
        { id: 'percent', method: 'paypal', deduction: { low: '9', likely: '10', high: '8' } },
      ),
      ruleOf(
        { kind: 'fixed', fee: '1' },
        { id: 'speed', method: 'klarna', speed: { from: 5, to: 3, unit: 'days' } },
      ),
    );
    const quote = builtInFees.quotes.find(({ figure }) => figure.kind === 'span');
    const quotes = [{ ...quote, figure: { kind: 'span', low: '50', high: '30' } }];
    expect(problems({ ...turned, quotes }).toSorted()).toEqual([
      'span-out-of-order quotes.0.figure',
      'span-out-of-order rules.0.formula.bounds',
      'span-out-of-order rules.1.deduction',
      'span-out-of-order rules.1.formula',
      'span-out-of-order rules.2.speed',
    ]);
  });

  test('a time to arrive that is no whole number', () => {
    const odd = (from: number) =>
      problems(packOf({ ...card, speed: { from, to: 3, unit: 'days' } }));
    expect(odd(-1)).toEqual(['wrong-value rules.0.speed.from']);
    expect(odd(0.5)).toEqual(['wrong-value rules.0.speed.from']);
  });

  test('and names the rule', () => {
    const named = (pack: unknown) => {
      const result = readRulePack(JSON.parse(JSON.stringify(pack)));
      return result.ok ? [] : result.problems.map(({ entry }) => entry);
    };
    expect(named(packOf(ruleOf({ kind: 'fixed', fee: '10.005' }, { id: 'mine' })))).toEqual([
      'mine',
    ]);
    expect(named({ ...packOf(), rules: [sourceless] })).toEqual(['card-3']);
    expect(named({ ...packOf(card), title: 5 })).toEqual([null]);
  });

  test('what is no pack at all', () => {
    expect(problems(null)).toEqual(['wrong-value ']);
    expect(problems({})).toContain('missing rules');
    const strange = packOf({ ...card, formula: { ...card.formula, kind: 'script' } } as never);
    expect(problems(strange)).toEqual(['wrong-value rules.0.formula.kind']);
    expect(problems(packOf(ruleOf({ kind: 'fixed', fee: '-1' })))).toEqual([
      'wrong-value rules.0.formula.fee',
    ]);
    expect(problems(packOf(ruleOf({ kind: 'fixed', fee: '1e3' })))).toHaveLength(1);
    const range = { kind: 'range', likely: '1', high: '2' } as const;
    for (const low of ['1e3', 'abc', '-5', ''])
      expect(problems(packOf(ruleOf({ ...range, low })))).toEqual([
        'wrong-value rules.0.formula.low',
      ]);
    const noDay = aged('a', '2021-13-45', '9999-99-99');
    expect(problems(packOf(noDay, aged('b', '2022-01-01', null)))).toEqual([
      'wrong-value rules.0.validity.from.earliest',
      'wrong-value rules.0.validity.from.latest',
      'wrong-value rules.0.validity.to.earliest',
      'wrong-value rules.0.validity.to.latest',
    ]);
  });
});

test('ages of a method may overlap where no payment can fall under both', () => {
  const only = (country: string) => ({ countries: { only: [country], except: [] } });
  const pack = packOf(
    aged('a', '2020-01-01', null, only('US')),
    aged('b', '2020-01-01', null, only('CA')),
  );
  expect(problems(pack)).toEqual([]);
  const other = { method: 'paypal' } as const;
  expect(
    problems(packOf(aged('a', '2020-01-01', null), aged('b', '2020-01-01', null, other))),
  ).toEqual([]);
});
