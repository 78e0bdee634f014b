import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importOf, planImport, proposedChoice, replacedIds } from '../../lib/files/import-plan.ts';
import { unissued } from '../../lib/trade/duplicate-spec.ts';
import type { OrderSpec, Revision } from '../../lib/trade/order-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { aSpec } from '../support/specs.ts';

const a = aSpec({ id: 'a' });
const changed: OrderSpec = { ...a, evidence: { plan: 'film it' } };
const b = aSpec({ id: 'b' });
const revisionOf = (spec: OrderSpec): Revision => ({
  letter: 'A',
  issuedAt: a.createdAt,
  specId: spec.id,
  spec,
});
const here = new Map([[a.id, a]]);
const newId = () => 'fresh';

test('a spec is new, changed or the same', () => {
  const states = (incoming: OrderSpec[]) => planImport(incoming, here).map(({ state }) => state);
  expect(states([b, changed])).toEqual(['new', 'changed']);
  expect(states([structuredClone(a)])).toEqual(['same']);
});

test('the same in another order of keys is the same, and any spec is the same as itself', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      const turned = Object.fromEntries(Object.entries(spec).toReversed()) as OrderSpec;
      expect(planImport([turned], new Map([[spec.id, spec]]))[0]?.state).toBe('same');
    }),
    { numRuns: 50 },
  );
});

test('unless the buyer says otherwise, nothing that is here is lost', () => {
  const file = { specs: [b, changed], revisions: [revisionOf(changed)] };
  const plan = planImport(file.specs, here);
  expect(plan.map(proposedChoice)).toEqual(['replace', 'keep-both']);
  const fresh = { ...changed, id: 'fresh' };
  expect(importOf(file, plan, new Map(), newId)).toEqual({
    specs: [b, fresh],
    revisions: [revisionOf(fresh)],
  });
});

test('replace and skip, each with its revisions', () => {
  const file = { specs: [b, changed], revisions: [revisionOf(b), revisionOf(changed)] };
  const plan = planImport(file.specs, here);
  const choices = new Map([['a', 'replace'] as const, ['b', 'skip'] as const]);
  expect(importOf(file, plan, choices, newId)).toEqual({
    specs: [changed],
    revisions: [revisionOf(changed)],
  });
});

test('the same spec is kept twice only where the buyer asks for it', () => {
  const file = { specs: [a], revisions: [] };
  const plan = planImport(file.specs, here);
  expect(importOf(file, plan, new Map(), newId).specs).toEqual([]);
  const twice = importOf(file, plan, new Map([['a', 'keep-both'] as const]), newId);
  expect(twice.specs).toEqual([{ ...a, id: 'fresh' }]);
});

test('a draft in the place of one after a revision is after it too, and what it replaces is kept', () => {
  const revision = { letter: 'A', issuedAt: a.createdAt };
  const plan = planImport([changed], new Map([['a', { ...a, revision }]]));
  const choices = new Map([['a', 'replace'] as const]);
  const { specs } = importOf({ specs: [changed], revisions: [] }, plan, choices, newId);
  expect(specs).toEqual([{ ...changed, revision }]);
  expect(replacedIds(plan, choices)).toEqual(['a']);
  expect(replacedIds(plan, new Map())).toEqual([]);
  const issued: OrderSpec = { ...a, state: 'issued', revision };
  expect(unissued(issued, 'old')).toEqual({ ...a, id: 'old' });
});
