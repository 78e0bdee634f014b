import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../lib/trade/compare-specs.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { leafAt, withLeaf } from '../../lib/trade/spec-leaves.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { anySpec, aRequirement, aSpec } from '../support/specs.ts';

const specs = fc.oneof(anySpec, orderSpec);
const base = aSpec({ requirements: [aRequirement('a', { value: 'red' }), aRequirement('b.c')] });
const [a, bc] = base.requirements;
if (!a || !bc) throw new Error('two rows');

describe('comparing', () => {
  test('a spec with itself finds nothing', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(compareSpecs(spec, structuredClone(spec))).toEqual([]);
      }),
    );
  });

  test('the other way round finds the same, turned round', () => {
    fc.assert(
      fc.property(specs, specs, (one, other) => {
        const turned = compareSpecs(other, one).map(({ field, before, after }) => ({
          field,
          before: after,
          after: before,
        }));
        const order = ({ field }: { field: string }) => field;
        const sorted = (changes: typeof turned) =>
          changes.toSorted((x, y) => order(x).localeCompare(order(y)));
        expect(sorted(compareSpecs(one, other))).toEqual(sorted(turned));
      }),
    );
  });

  test('finds no change where only the currency of an amount to come was chosen', () => {
    const chosen = { ...base, price: { ...base.price, other: { unread: ' ', currency: 'EUR' } } };
    expect(compareSpecs(base, chosen)).toEqual([]);
    expect(compareSpecs(chosen, base)).toEqual([]);
    const typed = { ...base, price: { ...base.price, other: { unread: 'x', currency: 'EUR' } } };
    expect(compareSpecs(chosen, typed)).toHaveLength(1);
  });

  test('finds texts, amounts and rows, in the order of the spec', () => {
    const after = aSpec({
      ...base,
      document: { ...base.document, title: 'Bottle' },
      requirements: [{ ...bc, value: '5', unit: 'mm' }, aRequirement('d')],
      price: { ...base.price, unitPrice: { amount: '3.10', currency: 'USD' } },
      notApplicable: ['sample'],
    });
    expect(compareSpecs(base, after)).toEqual([
      { field: 'document.title', before: '', after: 'Bottle' },
      { field: 'requirements.b.c.value', before: '', after: '5' },
      { field: 'requirements.b.c.unit', before: '', after: 'mm' },
      { field: 'requirements.d', before: null, after: aRequirement('d') },
      { field: 'requirements.a', before: a, after: null },
      { field: 'price.unitPrice', before: null, after: { amount: '3.10', currency: 'USD' } },
      { field: 'notApplicable.sample', before: null, after: 'sample' },
    ]);
  });

  test('leaves out what the program keeps, and the order of rows', () => {
    const revision = { letter: 'A', issuedAt: base.updatedAt };
    const other = aSpec({
      ...base,
      id: 'another',
      state: 'issued',
      revision,
      updatedAt: '2027-01-01T00:00:00.000Z',
      createdAt: '2027-01-01T00:00:00.000Z',
      locale: 'de',
      template: 'toys',
      provenance: [],
      requirements: [bc, a],
    });
    expect(compareSpecs(base, other)).toEqual([]);
  });

  test('says what to write where, to make one of the other', () => {
    fc.assert(
      fc.property(orderSpec, orderSpec, (one, other) => {
        const rows = { requirements: one.requirements, schedule: one.schedule };
        const target = { ...other, ...rows, attachments: [], notApplicable: [] };
        const start = { ...one, attachments: [], notApplicable: [] };
        const changes = compareSpecs(start, target);
        const made = changes.reduce<OrderSpec>(
          (spec, { field, after }) => withLeaf(spec, field, after),
          start,
        );
        expect(compareSpecs(made, target)).toEqual([]);
        for (const { field, after } of changes) expect(leafAt(made, field)).toEqual(after);
      }),
    );
  });
});

describe('a place', () => {
  test('in a row, whose id may have dots', () => {
    const spec = withLeaf(base, 'requirements.b.c.value', '5');
    expect(spec.requirements.map(({ value }) => value)).toEqual(['red', '5']);
    expect(leafAt(spec, 'requirements.b.c.value')).toBe('5');
  });

  test.each(['', 'nothing', 'price.currency', 'nothing.at.all', 'requirements.gone.value'])(
    'that there is not (%s) holds nothing and takes nothing',
    (place) => {
      expect(leafAt(base, place)).toBeNull();
      expect(compareSpecs(base, withLeaf(base, place, 'x'))).toEqual([]);
      expect(Object.keys(withLeaf(base, place, 'x')).toSorted()).toEqual(
        Object.keys(base).toSorted(),
      );
    },
  );
});
