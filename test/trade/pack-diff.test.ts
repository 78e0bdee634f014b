import { expect, test } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { packChanges } from '../../lib/trade/pack-diff.ts';

const [first, ...others] = builtInFees.rules;
if (!first) throw new Error('no rules');

test('a pack does not differ from itself', () => {
  expect(packChanges(builtInFees, structuredClone(builtInFees))).toEqual([]);
});

test('an entry that is new, gone or changed is named with what differs', () => {
  const changed = { ...first, grade: 'D' as const, cap: { most: '5', counts: 'payment' as const } };
  const after = {
    ...builtInFees,
    rules: [changed, { ...first, id: 'new-one' }, ...others.slice(1)],
  };
  expect(packChanges(builtInFees, after)).toEqual([
    {
      kind: 'changed',
      part: 'rules',
      id: first.id,
      method: first.method,
      values: expect.arrayContaining([
        { path: 'grade', before: JSON.stringify(first.grade), after: '"D"' },
        { path: 'cap.most', before: null, after: '"5"' },
      ]),
    },
    { kind: 'added', part: 'rules', id: 'new-one', method: first.method, values: [] },
    { kind: 'removed', part: 'rules', id: others[0]?.id, method: others[0]?.method, values: [] },
  ]);
});

test('turned around, what was added is removed', () => {
  const after = { ...builtInFees, rules: [...builtInFees.rules, { ...first, id: 'new-one' }] };
  expect(packChanges(builtInFees, after).map(({ kind }) => kind)).toEqual(['added']);
  expect(packChanges(after, builtInFees).map(({ kind }) => kind)).toEqual(['removed']);
});
