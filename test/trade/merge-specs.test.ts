import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../lib/trade/compare-specs.ts';
import { mergeSpecs } from '../../lib/trade/merge-specs.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { anySpec, aRequirement, aSpec } from '../support/specs.ts';

const specs = fc.oneof(anySpec, orderSpec);
const three = fc.oneof(
  fc.tuple(anySpec, anySpec, anySpec),
  fc.tuple(orderSpec, orderSpec, orderSpec),
  // Two that share most with the base.
  fc
    .tuple(orderSpec, anySpec, anySpec)
    .map(([base, one, other]) => [
      base,
      { ...base, document: one.document, requirements: one.requirements },
      { ...base, requirements: other.requirements, price: other.price },
    ]),
);

describe('merging, whatever was changed', () => {
  test('nothing on one side yields the other', () => {
    fc.assert(
      fc.property(specs, specs, (base, other) => {
        expect(mergeSpecs(base, base, other)).toEqual({ spec: other, conflicts: [] });
        expect(mergeSpecs(base, other, base)).toEqual({ spec: other, conflicts: [] });
        expect(mergeSpecs(base, other, other)).toEqual({ spec: other, conflicts: [] });
      }),
    );
  });

  test('no edit of either side is missing', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        if (!base || !mine || !theirs) throw new Error('three specs');
        const { spec, conflicts } = mergeSpecs(base, mine, theirs);
        for (const [name, side, other] of [
          ['mine', mine, theirs],
          ['theirs', theirs, mine],
        ] as const) {
          const lost = lostOf(base, side, spec).filter(({ field, after }) =>
            after === null && isKeptRow(base, other, field)
              ? false
              : !conflicts.some((one) => one.field === field && same(one[name], after)),
          );
          expect(lost, name).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('only what both changed is a conflict, and mine stands', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        if (!base || !mine || !theirs) throw new Error('three specs');
        const { spec, conflicts } = mergeSpecs(base, mine, theirs);
        const fields = conflicts.map(({ field }) => field);
        const [here, there] = [compareSpecs(base, mine), compareSpecs(base, theirs)];
        const touched = (changes: typeof here, field: string) =>
          changes.some((one) => field === one.field || field.startsWith(`${one.field}.`));
        for (const field of fields) {
          expect(touched(here, field) && touched(there, field)).toBe(true);
        }
        const differing = compareSpecs(spec, mine).map(({ field }) => field);
        expect(differing.filter((field) => fields.includes(field))).toEqual([]);
      }),
    );
  });
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What changed from `base` to `side` and is not so in `merged`. */
function lostOf(base: OrderSpec, side: OrderSpec, merged: OrderSpec) {
  const missing = compareSpecs(merged, side);
  return compareSpecs(base, side).flatMap(({ field }) =>
    missing.filter((one) => one.field === field || one.field.startsWith(`${field}.`)),
  );
}

/** A row that the other side changed is kept. */
const isKeptRow = (base: OrderSpec, other: OrderSpec, field: string) =>
  compareSpecs(base, other).some((one) => one.field.startsWith(`${field}.`));

const base = aSpec({
  requirements: [aRequirement('a', { value: 'red' }), aRequirement('b'), aRequirement('c')],
  notApplicable: ['x', 'y'],
});
const price = (amount: string, currency = 'USD') => ({
  ...base.price,
  unitPrice: { amount, currency },
});
const rows = ({ requirements }: OrderSpec) => requirements.map(({ id, value }) => `${id}:${value}`);
const [a, b, c] = base.requirements;
if (!a || !b || !c) throw new Error('three rows');

describe('merging', () => {
  test('text of one group goes together', () => {
    const mine = { ...base, supplier: { ...base.supplier, name: 'Ningbo' } };
    const theirs = { ...base, supplier: { ...base.supplier, licence: '9133' } };
    const { spec, conflicts } = mergeSpecs(base, mine, theirs);
    expect(spec.supplier).toEqual({ ...base.supplier, name: 'Ningbo', licence: '9133' });
    expect(conflicts).toEqual([]);
  });

  test('an amount is one: no side’s digits in the other’s currency', () => {
    const before = { ...base, price: price('3.10') };
    const { spec, conflicts } = mergeSpecs(
      before,
      { ...before, price: price('3.20') },
      { ...before, price: price('3.10', 'EUR') },
    );
    expect(spec.price.unitPrice).toEqual({ amount: '3.20', currency: 'USD' });
    expect(conflicts).toEqual([
      {
        field: 'price.unitPrice',
        mine: { amount: '3.20', currency: 'USD' },
        theirs: { amount: '3.10', currency: 'EUR' },
      },
    ]);
  });

  test('rows by id, wherever they stand', () => {
    const mine = { ...base, requirements: [c, { ...a, value: 'blue' }, b] };
    const theirs = { ...base, requirements: [a, { ...b, value: '5' }, c, aRequirement('d')] };
    const { spec, conflicts } = mergeSpecs(base, mine, theirs);
    expect(rows(spec)).toEqual(['c:', 'd:', 'a:blue', 'b:5']);
    expect(conflicts).toEqual([]);
  });

  test('a row removed is gone; one that the other changed is kept', () => {
    const mine = { ...base, requirements: [{ ...a, value: 'blue' }, c] };
    const theirs = { ...base, requirements: [b] };
    expect(rows(mergeSpecs(base, mine, theirs).spec)).toEqual(['a:blue']);
    expect(rows(mergeSpecs(base, theirs, mine).spec)).toEqual(['a:blue']);
  });

  test('both add rows, also under one id', () => {
    const mine = {
      ...base,
      requirements: [...base.requirements, aRequirement('d', { value: '1' })],
    };
    const theirs = {
      ...base,
      requirements: [...base.requirements, aRequirement('d', { value: '2' }), aRequirement('e')],
    };
    const { spec, conflicts } = mergeSpecs(base, mine, theirs);
    expect(rows(spec).slice(3)).toEqual(['d:1', 'e:']);
    expect(conflicts).toEqual([{ field: 'requirements.d.value', mine: '1', theirs: '2' }]);
  });

  test('rows with one id twice are both kept', () => {
    const twice = { ...base, requirements: [a, { ...a, value: 'green' }] };
    const mine = { ...twice, requirements: [a, { ...a, value: 'blue' }] };
    const theirs = {
      ...twice,
      requirements: [
        { ...a, value: 'black' },
        { ...a, value: 'green' },
      ],
    };
    expect(rows(mergeSpecs(twice, mine, theirs).spec)).toEqual(['a:black', 'a:blue']);
  });

  test('points that have no use are added and taken away', () => {
    const mine = { ...base, notApplicable: ['x', 'y', 'mine'] };
    const theirs = { ...base, notApplicable: ['y', 'theirs'] };
    const { spec, conflicts } = mergeSpecs(base, mine, theirs);
    expect(spec.notApplicable.toSorted()).toEqual(['mine', 'theirs', 'y']);
    expect(conflicts).toEqual([]);
  });

  test('words in a spec that was issued meanwhile are a draft after that revision', () => {
    const revision = { letter: 'A', issuedAt: base.updatedAt };
    const issued = { ...base, state: 'issued', revision } as const;
    const typed = { ...base, buyer: { ...base.buyer, name: 'Me' } };
    for (const [mine, theirs] of [
      [typed, issued],
      [issued, typed],
    ] as const) {
      const { spec } = mergeSpecs(base, mine, theirs);
      expect(spec).toMatchObject({ state: 'draft', revision, buyer: { name: 'Me' } });
    }
    const untyped = { ...base, updatedAt: '2027-01-01T00:00:00.000Z' };
    expect(mergeSpecs(base, untyped, issued).spec.state).toBe('issued');
  });

  test('sources go with their fields', () => {
    const source = (field: string, filled: string) =>
      ({ by: 'buyer', field, filled, from: '', typedAt: base.updatedAt }) as const;
    const before = { ...base, provenance: [source('quantity.amount', '1')] };
    const mine = { ...before, provenance: [source('quantity.amount', '2')] };
    const theirs = { ...before, provenance: [...before.provenance, source('price.other', '3')] };
    expect(mergeSpecs(before, mine, theirs).spec.provenance).toEqual([
      source('quantity.amount', '2'),
      source('price.other', '3'),
    ]);
  });
});

describe('merging a currency chosen before any amount', () => {
  const other = (entry: OrderSpec['price']['other']) =>
    aSpec({ price: { ...aSpec().price, other: entry } });
  const five = { amount: '5.00', currency: 'USD' };
  const six = { amount: '6.00', currency: 'USD' };
  const euros = { unread: '', currency: 'EUR' };

  test.each([
    ['with an amount typed there takes the amount', null, euros, five, five],
    ['with an amount typed here takes the amount', null, five, euros, five],
    ['with another currency keeps the one here', null, euros, { ...euros, currency: 'CNY' }, euros],
    ['with an amount emptied there is no conflict', five, euros, null, euros],
  ] as const)('%s', (_, base, mine, theirs, taken) => {
    expect(mergeSpecs(other(base), other(mine), other(theirs))).toEqual({
      spec: other(taken),
      conflicts: [],
    });
  });

  test('after the amount was emptied is still asked, where the other side typed another', () => {
    const { conflicts } = mergeSpecs(other(five), other(euros), other(six));
    expect(conflicts).toEqual([{ field: 'price.other', mine: euros, theirs: six }]);
  });
});
