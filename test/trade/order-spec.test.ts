import { describe, expect, test } from 'vitest';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import {
  filledText,
  internalFields,
  longestText,
  orderSpecSchema,
  summarise,
} from '../../lib/trade/order-spec.ts';

const now = '2026-01-01T00:00:00.000Z';
const blank = blankSpec({ id: 'a', now });
const read = (change: object) => orderSpecSchema.safeParse({ ...blank, ...change });

describe('what a spec may hold', () => {
  test('a blank one is a spec, with a row for colour, weight and material', () => {
    expect(read({}).data).toEqual(blank);
    expect(blank.requirements.map(({ aspect }) => aspect)).toEqual([
      'colour',
      'weight',
      'material',
    ]);
  });

  test('any text up to a length: control characters, right-to-left, emoji', () => {
    const odd = '\u0000\u001b \u202eעברית 🧵 👨‍👩‍👧‍👦';
    expect(read({ packaging: odd }).data?.packaging).toBe(odd);
    expect(read({ packaging: 'x'.repeat(longestText) }).success).toBe(true);
    expect(read({ packaging: 'x'.repeat(longestText + 1) }).success).toBe(false);
  });

  test('half a character becomes a replacement character, and the text stays', () => {
    expect(read({ packaging: 'left \ud83d right' }).data?.packaging).toBe('left \uFFFD right');
  });

  test.each([
    { id: '' },
    { createdAt: 'yesterday' },
    { version: 2 },
    { state: 'lost' },
    { price: { ...blank.price, unitPrice: { amount: 1.85, currency: 'USD' } } },
  ])('not %o', (change) => {
    expect(read(change).success).toBe(false);
  });
});

test('every internal field is a field of a spec', () => {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), blank);
  for (const path of internalFields) expect(at(path), path).not.toBeUndefined();
});

test('a summary tells the title, the state, the dates and the supplier', () => {
  const spec = { ...blank, title: 'T', supplier: { ...blank.supplier, name: 'S' } };
  const summary = { id: 'a', title: 'T', state: 'draft', createdAt: now, updatedAt: now };
  expect(summarise(spec)).toEqual({ ...summary, supplierName: 'S' });
});

test('a filled-in value is kept as text', () => {
  expect(filledText({ amount: '1.85', currency: 'USD' })).toBe('1.85 USD');
  expect(filledText('piece')).toBe('piece');
});
