import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisivePointRules } from '../../lib/rules/decisive-points.ts';
import {
  decisivePointIds,
  decisivePoints,
  missingInSection,
  type PointState,
} from '../../lib/trade/decisive-points.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { fullSpec } from '../support/full-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';

const statesOf = (spec: OrderSpec) => decisivePoints(spec, decisivePointRules);
const missing = (parts: Partial<OrderSpec>) =>
  statesOf(fullSpec(parts)).flatMap((one) => (one.state === 'missing' ? one.fields : []));
const full = fullSpec();
const without = (aspect: string) => ({
  requirements: full.requirements.filter((row) => row.aspect !== aspect),
});

test('there are seventeen, each with its source, in a section of the form', () => {
  expect(decisivePointRules.map(({ id }) => id)).toEqual([...decisivePointIds]);
  expect(decisivePointRules).toHaveLength(17);
  const sections = specSections.map(({ id }) => id);
  for (const { section, source } of decisivePointRules) {
    expect(sections).toContain(section);
    expect(source).not.toBe('');
  }
});

/** How many are in, of how many that apply. */
const countPoints = (states: readonly PointState[]) => {
  const applying = states.filter(({ state }) => state !== 'not-applicable');
  return { in: applying.filter(({ state }) => state === 'in').length, of: applying.length };
};

test('an empty spec has none in, a careful one all', () => {
  expect(countPoints(statesOf(aSpec()))).toEqual({ in: 0, of: 17 });
  expect(countPoints(statesOf(full))).toEqual({ in: 17, of: 17 });
});

test('what the product has no use for is neither in nor missing', () => {
  const states = statesOf(fullSpec({ notApplicable: ['sample', 'weight', 'no such point'] }));
  expect(countPoints(states)).toEqual({ in: 15, of: 15 });
  expect(states.find(({ id }) => id === 'sample')).toMatchObject({ state: 'not-applicable' });
});

describe('says which fields are missing', () => {
  test.each([
    [{ buyer: { name: ' ', contact: '' } }, ['buyer.name']],
    [{ document: { ...full.document, orderNumber: '' } }, ['document.orderNumber']],
    [{ document: { ...full.document, orderNumber: '', poNumber: 'PO-7' } }, []],
    [{ sample: { ...full.sample, id: '', photos: '' } }, ['sample.id', 'sample.photos']],
    [without('material'), ['requirements']],
    [{ ...without('material'), materials: { ...full.materials, parts: 'Cotton' } }, []],
    [without('dimension'), ['requirements']],
    [without('colour'), ['requirements']],
    [without('function'), ['requirements']],
    [{ quantity: { ...full.quantity, under: '' } }, ['quantity.under']],
    [{ inspection: { ...full.inspection, major: '' } }, ['inspection.major']],
    [{ schedule: [] }, ['schedule']],
    [
      { schedule: full.schedule.map((row) => ({ ...row, trigger: '' })) },
      ['schedule.balance.trigger'],
    ],
    [{ delivery: { ...full.delivery, place: '' } }, ['delivery.place']],
    [
      { delivery: { ...full.delivery, incoterm: '', place: '' } },
      ['delivery.incoterm', 'delivery.place'],
    ],
    [{ delivery: { ...full.delivery, incoterm: 'FOB Ningbo', place: '' } }, []],
    [{ delivery: { ...full.delivery, shipDate: 'August' } }, ['delivery.shipDate']],
    [{ evidence: { plan: '' } }, ['evidence.plan']],
  ])('%o: %o', (parts, fields) => {
    expect(missing(parts)).toEqual(fields);
  });

  test('of the row that lacks least', () => {
    const weight = [
      aRequirement('a', { aspect: 'weight' }),
      aRequirement('b', { aspect: 'weight', value: '820', unit: 'g' }),
    ];
    expect(missing({ requirements: [...without('weight').requirements, ...weight] })).toEqual([
      'requirements.b.tolerance',
    ]);
  });

  test('and how many in each section', () => {
    const states = statesOf(
      fullSpec({ ...without('weight'), sample: { ...full.sample, id: '', date: '' } }),
    );
    expect(missingInSection(states, 'product')).toBe(2);
    expect(missingInSection(states, 'requirements')).toBe(1);
    expect(missingInSection(states, 'payment')).toBe(0);
  });
});

test('every point of any spec has one of three states', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      const states = statesOf(spec);
      expect(states).toHaveLength(17);
      expect(new Set(states.map(({ id }) => id)).size).toBe(17);
    }),
  );
});
