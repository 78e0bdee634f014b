import { describe, expect, test } from 'vitest';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import { type FeeRule, methodNames } from '../../lib/trade/fee-rule.ts';
import type { Money } from '../../lib/trade/money.ts';
import { planPayments } from '../../lib/trade/payment-plan.ts';
import { readRulePack } from '../../lib/trade/rule-pack.ts';
import { packLimits } from '../../lib/trade/rule-problems.ts';
import { packOf, paying, ruleOf, usd } from '../support/fee-rules.ts';

const someTime = { from: { earliest: '2020-01-01', latest: null }, to: null };

/** `count` rules of each of so many methods, all of which may hold, each with a table of `steps`. */
function large(methods: number, count: number, steps: number): FeeRule[] {
  return methodNames.slice(0, methods).flatMap((method) =>
    Array.from({ length: count }, (_, place) => {
      const rows = Array.from({ length: steps }, (_each, step) => ({
        upTo: String((step + 1) * 1000 + place),
        fee: String(steps - step),
      }));
      const changes = { id: `${method}-${place}`, method, validity: someTime };
      return ruleOf(
        { kind: 'steps', steps: rows, bounds: null },
        { ...changes, taken: 'out-of-payment' },
      );
    }),
  );
}

const problems = (rules: readonly FeeRule[], more = {}) => {
  const result = readRulePack(JSON.parse(JSON.stringify({ ...packOf(...rules), ...more })));
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('a pack is refused that has', () => {
  test('more entries than are reckoned with', () => {
    expect(problems(large(4, 50, 2))).toEqual([]);
    expect(problems([...large(4, 50, 2), ruleOf({ kind: 'fixed', fee: '1' })])).toEqual([
      'too-many rules',
    ]);
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
    expect(problems(large(1, 51, 1))).toEqual(['too-many-for-method rules.50']);
    expect(problems(large(1, 1, 101))).toEqual(['too-many-for-method rules.0']);
    expect(problems(large(2, 2, 51))).toEqual([
      'too-many-for-method rules.1',
      'too-many-for-method rules.3',
    ]);
    expect(problems(large(2, 1, 100))).toEqual([]);
  });
});

/** How often a rule's formula is looked at for the answer of the popup with its chart. */
function looks(rules: readonly FeeRule[], total: Money, receive = false): number {
  let count = 0;
  const counting = rules.map((rule) =>
    Object.defineProperty({ ...rule }, 'formula', {
      enumerable: true,
      get() {
        count += 1;
        return rule.formula;
      },
    }),
  );
  const question = { total, deposit: null, context: paying() };
  const pack = packOf(...counting);
  const { methods } = planPayments({ ...question, receive, pack });
  feeChart(question.total, methods, question.context, pack);
  return count;
}

describe('the largest pack', () => {
  test.each([
    ['of many rules', large(4, 50, 2)],
    ['of long tables', large(15, 1, 100)],
  ])('%s is answered with a bounded number of looks at its rules', (_, rules) => {
    expect(problems(rules)).toEqual([]);
    expect(looks(rules, usd('1234.56'))).toBeLessThan(60_000);
    // No payment makes exactly this arrive: every step is looked at.
    expect(looks(rules, usd('999.00'), true)).toBeLessThan(150_000);
  });

  test('costs nothing for steps of rules that do not hold', () => {
    const over = { validity: { from: { earliest: null, latest: null }, to: on('2019-12-31') } };
    const holding = ruleOf({ kind: 'fixed', fee: '1' }, { id: 'now', validity: someTime });
    const ended = large(1, 20, 5).map((rule) => ({ ...rule, ...over }));
    const total = usd('1234.56');
    expect(looks([...ended, holding], total)).toBe(looks([holding], total));
  });
});

function on(day: string) {
  return { earliest: day, latest: day };
}
