import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeeRule } from '../../lib/trade/fee-rule.ts';
import { readRulePack } from '../../lib/trade/read-rule-pack.ts';
import { chooseRules } from '../../lib/trade/rule-choice.ts';
import { packProblems } from '../../lib/trade/rule-problems.ts';
import type { Validity } from '../../lib/trade/rule-validity.ts';
import { packOf, ruleOf } from '../support/fee-rules.ts';

const codes = ['IN', 'US', 'CA'] as const;
const currencies = ['USD', 'EUR', 'JPY'] as const;
const days = Array.from({ length: 8 }, (_, day) => `2020-01-0${day + 1}`);

const problems = (rules: readonly FeeRule[]) => {
  const read = readRulePack(JSON.parse(JSON.stringify(packOf(...rules))));
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

/** Found by trying every payment: whether some is surely under both rules. */
function bothApply(rules: readonly FeeRule[]): boolean {
  return currencies.some((currency) => {
    if (!rules.every(({ currencies: { listed } }) => listed.includes(currency))) return false;
    return [null, ...codes].some((country) =>
      days.some((orderDate) => {
        const occasion = { country, orderDate, currency, checkedOn: '2020-02-01' };
        const choice = chooseRules(rules, occasion);
        return choice.kind === 'rules' && choice.dating === 'certain' && choice.rules.length > 1;
      }),
    );
  });
}

/** Four days of these in order, some of them not known. */
const validity: fc.Arbitrary<Validity> = fc
  .tuple(
    fc.array(fc.constantFrom(...days), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom(true, true, true, false), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([given, known, lasts]) => {
    const ordered = given.toSorted().map((day, place) => (known[place] ? day : null));
    const [first = null, begun = null, sure = null, last = null] = ordered;
    const to = lasts ? null : { earliest: sure, latest: last };
    return { from: { earliest: first, latest: begun }, to };
  });

const rule = fc
  .record({
    status: fc.constantFrom(...(['offered', 'offered', 'offered', 'ended'] as const)),
    method: fc.constantFrom('card' as const, 'card' as const, 'card' as const, 'paypal' as const),
    countries: fc.record({
      only: fc.option(fc.subarray([...codes])),
      except: fc.subarray([...codes], { maxLength: 2 }),
    }),
    currencies: fc.record({
      listed: fc.subarray(['USD', 'EUR'], { minLength: 1 }),
      complete: fc.boolean(),
    }),
    validity,
  })
  .map((changes) => ruleOf({ kind: 'fixed', fee: '1' }, changes));

test('for all countries but one, and for that one, are two rules that do not compete', () => {
  const of = (id: string, countries: FeeRule['countries']) =>
    ruleOf({ kind: 'fixed', fee: '1' }, { id, countries });
  const elsewhere = of('elsewhere', { only: null, except: ['IN'] });
  const india = of('india', { only: ['IN'], except: [] });
  expect(problems([elsewhere, india])).toEqual([]);
  expect(problems([india, elsewhere])).toEqual([]);
  expect(
    problems([elsewhere, { ...india, countries: { only: ['IN', 'CA'], except: [] } }]),
  ).toEqual(['validity-overlap']);
});

test('a rule that has ended, no source says when, is no rival of the next', () => {
  const from = (day: string) => ({ from: { earliest: day, latest: day }, to: null });
  const of = (id: string, day: string, changes: Partial<FeeRule> = {}) =>
    ruleOf({ kind: 'fixed', fee: '1' }, { id, validity: from(day), ...changes });
  const ended = of('ended', '2018-01-01', { status: 'ended' });
  expect(problems([ended, of('next', '2020-01-01')])).toEqual([]);
  // By the day its sources were looked at it was over: nothing holds from then to the start of the next.
  expect(problems([ended, of('next', '2027-01-01')])).toEqual(['validity-gap']);
});

test('two rules are refused as competing exactly when some payment is surely under both', () => {
  const seen = { competing: 0, apart: 0 };
  fc.assert(
    fc.property(rule, rule, (one, other) => {
      const both = one.method === other.method && bothApply([one, other]);
      seen[both ? 'competing' : 'apart'] += 1;
      const rules = [one, { ...other, id: 'other' }];
      for (const order of [rules, rules.toReversed()])
        expect(problems(order).includes('validity-overlap')).toBe(both);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.competing, seen.apart)).toBeGreaterThan(50);
});

test('a country that is named a thousand times is looked at once for each time', () => {
  let looks = 0;
  const counted = (code: string): string[] =>
    new Proxy(Array<string>(1000).fill(code), {
      get(list, key, self) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(list, key, self);
      },
    });
  const rules = ['IN', 'US', 'CA', 'BR', 'DE', 'FR', 'GB', 'AU'].map((code) =>
    ruleOf(
      { kind: 'fixed', fee: '1' },
      { id: code, countries: { only: counted(code), except: [] } },
    ),
  );
  looks = 0;
  expect(packProblems(packOf(...rules))).toEqual([]);
  // Each of the other checks walks through an entry once.
  expect(looks).toBeLessThanOrEqual(rules.length * 1000 * 5);
});
