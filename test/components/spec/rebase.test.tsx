import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebaseSpec } from '../../../components/spec/rebase.ts';
import { fields } from '../../../components/spec/sections.ts';
import { anySpec, aRequirement, aSpec } from '../../support/specs.ts';

test('what each side changed stands, in one spec', () => {
  const base = aSpec({ title: 'Bottle' });
  const theirs = { ...base, packaging: '24 per carton' };
  const mine = { ...base, title: 'Steel bottle' };
  expect(rebaseSpec(theirs, base, mine)).toEqual(
    aSpec({ title: 'Steel bottle', packaging: '24 per carton' }),
  );
});

test('where both changed a field, what is being typed here stays', () => {
  const base = aSpec({ title: 'Bottle' });
  const merged = rebaseSpec({ ...base, title: 'theirs' }, base, { ...base, title: 'mine' });
  expect(merged.title).toBe('mine');
});

test('rows of requirements: theirs added, mine changed, either side removed', () => {
  const [colour, weight, size] = ['colour', 'weight', 'size'].map((id) => aRequirement(id));
  if (!colour || !weight || !size) throw new Error('three rows');
  const base = aSpec({ requirements: [colour, weight] });
  const theirs = aSpec({ requirements: [colour, size] });
  const mine = aSpec({ requirements: [{ ...colour, value: 'blue' }, weight] });
  expect(rebaseSpec(theirs, base, mine).requirements).toEqual([{ ...colour, value: 'blue' }, size]);
  expect(rebaseSpec(base, base, aSpec({ requirements: [weight] })).requirements).toEqual([weight]);
});

test('laws: nothing typed here yields theirs; nothing stored there yields mine', () => {
  fc.assert(
    fc.property(anySpec, anySpec, (a, b) => {
      expect(rebaseSpec(a, b, b)).toEqual(a);
      expect(rebaseSpec(a, a, b)).toEqual(b);
    }),
  );
});

test('every field reads back what was written to it', () => {
  const spec = aSpec();
  for (const field of fields) {
    switch (field.kind) {
      case 'text':
        expect(field.read(field.write(spec, 'x')), field.id).toBe('x');
        break;
      case 'money': {
        const money = { amount: '3', currency: 'EUR' };
        expect(field.read(field.write(spec, money)), field.id).toEqual(money);
        break;
      }
      case 'choice':
        for (const { value } of field.options)
          expect(field.read(field.write(spec, value)), field.id).toBe(value);
        expect(field.write(spec, 'no such option')).toBe(spec);
        break;
      case 'currency': {
        const priced = aSpec({
          price: { unitPrice: { amount: '3', currency: 'USD' }, shipping: null, other: null },
        });
        expect(field.read(field.write(priced, 'EUR')), field.id).toBe('EUR');
        break;
      }
      case 'requirements':
        expect(field.read(field.write(spec, [aRequirement('r')]))).toHaveLength(1);
    }
  }
});

test('every field has an id of its own', () => {
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
});
