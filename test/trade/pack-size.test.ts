import { describe, expect, test, vi } from 'vitest';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import { type FeeFormula, type FeeRule, methodNames } from '../../lib/trade/fee-rule.ts';
import type { Money } from '../../lib/trade/money.ts';
import { planPayments } from '../../lib/trade/payment-plan.ts';
import { readRulePack } from '../../lib/trade/read-rule-pack.ts';
import { packLimits } from '../../lib/trade/rule-pack.ts';
import { packOf, paying, ruleOf, usd } from '../support/fee-rules.ts';

const made = vi.hoisted(() => ({ count: 0 }));

vi.mock('dinero.js/bigint', async (original) => {
  const dinero = await original<typeof import('dinero.js/bigint')>();
  const counted: typeof dinero.dinero = (options) => {
    made.count += 1;
    return dinero.dinero(options);
  };
  return { ...dinero, dinero: counted };
});

const someTime = { from: { earliest: '2020-01-01', latest: null }, to: null };

/** `count` rules of each of so many methods, all of which may hold, each with a table of `steps`. */
function large(
  methods: number,
  count: number,
  steps: number,
  more: Partial<FeeRule> = {},
): FeeRule[] {
  return methodNames.slice(0, methods).flatMap((method) =>
    Array.from({ length: count }, (_, place) => {
      const rows = Array.from({ length: steps }, (_each, step) => ({
        upTo: String((step + 1) * 1000 + place),
        fee: String(steps - step),
      }));
      const changes = { id: `${method}-${place}`, method, validity: someTime };
      const formula: FeeFormula =
        steps > 0
          ? { kind: 'steps', steps: rows, bounds: null }
          : { kind: 'range', low: '1', likely: '2', high: String(3 + place) };
      return ruleOf(formula, { ...changes, taken: 'out-of-payment', ...more });
    }),
  );
}

const problems = (rules: readonly FeeRule[], more = {}) => {
  const result = readRulePack(JSON.parse(JSON.stringify({ ...packOf(...rules), ...more })));
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('a pack is refused that has', () => {
  test('more entries than are reckoned with', () => {
    const most = large(packLimits.rules / 50, 50, 0);
    expect(problems(most)).toEqual([]);
    expect(problems([...most, ruleOf({ kind: 'fixed', fee: '1' })])).toEqual(['too-many rules']);
    const quotes = Array.from({ length: packLimits.quotes + 1 }, () => ({
      id: 'quote',
      method: 'card',
      figure: { kind: 'percent', percent: '1' },
      figuresIn: 'USD',
      standing: 'earlier',
      source: { title: 'A blog', url: null, date: 'undated' },
      grade: 'D',
      note: null,
    }));
    expect(problems(large(1, 1, 1), { quotes })).toEqual(['too-many quotes']);
  });

  test('more rules or steps of one method', () => {
    expect(problems(large(1, 51, 0))).toEqual(['too-many-for-method rules.50']);
    expect(problems(large(1, 1, packLimits.stepsOfMethod + 1))).toEqual([
      'too-many-for-method rules.0',
    ]);
    expect(problems(large(2, 2, packLimits.stepsOfMethod / 2 + 1))).toEqual([
      'too-many-for-method rules.1',
      'too-many-for-method rules.3',
    ]);
    expect(problems(large(2, 1, packLimits.stepsOfMethod))).toEqual([]);
  });
});

/** How often a rule's formula is looked at, and numbers are made, for the answer of the popup with its chart. */
function work(rules: readonly FeeRule[], total: Money, receive = false) {
  let looks = 0;
  const counting = rules.map((rule) =>
    Object.defineProperty({ ...rule }, 'formula', {
      enumerable: true,
      get() {
        looks += 1;
        return rule.formula;
      },
    }),
  );
  const question = { total, deposit: null, context: paying({ wireCharges: 'OUR' }) };
  const pack = packOf(...counting);
  made.count = 0;
  const asked = { ...question, receive, pack };
  feeChart(planPayments(asked), asked);
  return { looks, numbers: made.count };
}

const capped = {
  cap: { most: '100000', counts: 'payment-and-fee' },
  deduction: { low: '1', likely: '2', high: '3' },
} as const;

describe('the largest pack', () => {
  const { rules, rulesOfMethod, stepsOfMethod } = packLimits;
  const each = Math.floor(rules / methodNames.length);

  test.each([
    ['of many rules of a method', large(rules / rulesOfMethod, rulesOfMethod, 0)],
    ['of many rules', large(methodNames.length, each, Math.floor(stepsOfMethod / each))],
    ['of many rules with caps', large(15, each, Math.floor(stepsOfMethod / each), capped)],
    ['of long tables', large(methodNames.length, 1, stepsOfMethod)],
  ])('%s is answered with a bounded number of looks at its rules, and of numbers', (_, pack) => {
    expect(problems(pack)).toEqual([]);
    // No payment makes exactly the second arrive: every step is looked at.
    const [forward, reverse] = [work(pack, usd('1234.56')), work(pack, usd('999.00'), true)];
    expect(forward.looks).toBeLessThan(15_000);
    expect(reverse.looks).toBeLessThan(25_000);
    expect(forward.numbers).toBeLessThan(10_000);
    expect(reverse.numbers).toBeLessThan(10_000);
  });

  test('costs nothing for steps of rules that do not hold', () => {
    const over = { validity: { from: { earliest: null, latest: null }, to: on('2019-12-31') } };
    const holding = ruleOf({ kind: 'fixed', fee: '1' }, { id: 'now', validity: someTime });
    const ended = large(1, 20, 5).map((rule) => ({ ...rule, ...over }));
    const total = usd('1234.56');
    expect(work([...ended, holding], total)).toEqual(work([holding], total));
  });
});

function on(day: string) {
  return { earliest: day, latest: day };
}
