import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { amountAt, textAt, withAmount, withText } from '../../lib/trade/spec-access.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { orderSpec, text } from '../support/arbitrary-spec.ts';
import { aSpec } from '../support/specs.ts';

const fields = specSections.flatMap((section) => section.fields);

/** Every path in a spec's groups: what a field must be listed for. */
const paths = Object.entries(aSpec()).flatMap(([group, parts]) =>
  typeof parts === 'object' && parts !== null && !Array.isArray(parts)
    ? Object.keys(parts).map((part) => `${group}.${part}`)
    : [],
);

describe('the list of fields', () => {
  test('has every text and amount of a spec once', () => {
    const listed = fields.filter(({ kind }) => kind !== 'rows').map(({ path }) => path);
    expect(listed.toSorted()).toEqual(paths.toSorted());
  });

  test('has every list of rows once', () => {
    const listed = fields.flatMap((field) => (field.kind === 'rows' ? [field.path] : []));
    expect(listed).toEqual(['requirements', 'schedule', 'attachments']);
  });

  test('a choice may be each of its words, and what a new spec has is one of them', () => {
    for (const field of fields) {
      if (field.kind !== 'choice') continue;
      expect(field.choices, field.path).toContain(textAt(aSpec(), field.path));
      for (const word of field.choices) {
        const spec = withText(aSpec(), field.path, word);
        expect(orderSpecSchema.safeParse(spec).success, `${field.path}: ${word}`).toBe(true);
      }
    }
  });
});

test('what is written at a path is read there, and nothing else changes', () => {
  const texts = fields.flatMap((field) =>
    field.kind === 'money' || field.kind === 'choice' || field.kind === 'rows' ? [] : [field.path],
  );
  fc.assert(
    fc.property(orderSpec, fc.constantFrom(...texts), text, (spec, path, written) => {
      const changed = withText(spec, path, written);
      expect(textAt(changed, path)).toBe(written);
      expect(withText(changed, path, textAt(spec, path))).toEqual(spec);
      expect(orderSpecSchema.safeParse(changed).success).toBe(true);
    }),
  );
});

test('an amount is read where it was written; none is null', () => {
  const price = { amount: '1.85', currency: 'USD' };
  const spec = withAmount(aSpec(), 'price.unitPrice', price);
  expect(amountAt(spec, 'price.unitPrice')).toEqual(price);
  expect(spec.price.unitPrice).toEqual(price);
  expect(amountAt(spec, 'price.shipping')).toBeNull();
});
