import { describe, expect, test } from 'vitest';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import { orderSpecSchema, summarise } from '../../lib/trade/order-spec.ts';
import { filledText } from '../../lib/trade/provenance.ts';
import { longestText } from '../../lib/trade/spec-text.ts';

const now = '2026-01-01T00:00:00.000Z';
const blank = blankSpec({ id: 'a', now });
const noting = (notes: string) => ({ internal: { ...blank.internal, notes } });
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
    expect(read(noting(odd)).data?.internal.notes).toBe(odd);
    expect(read(noting('x'.repeat(longestText))).success).toBe(true);
    expect(read(noting('x'.repeat(longestText + 1))).success).toBe(false);
  });

  test('half a character becomes a replacement character, and the text stays', () => {
    expect(read(noting('left \ud83d right')).data?.internal.notes).toBe('left \uFFFD right');
  });

  test.each([
    { id: '' },
    { createdAt: 'yesterday' },
    { version: 3 },
    { revision: { letter: '1', issuedAt: now } },
    { state: 'lost' },
    { price: { ...blank.price, unitPrice: { amount: 1.85, currency: 'USD' } } },
  ])('not %o', (change) => {
    expect(read(change).success).toBe(false);
  });
});

test('a summary tells the title, the state, the dates and the supplier', () => {
  const spec = {
    ...blank,
    document: { ...blank.document, title: 'T' },
    supplier: { ...blank.supplier, name: 'S' },
    delivery: { ...blank.delivery, shipDate: '2027-02-15' },
  };
  const summary = { id: 'a', title: 'T', state: 'draft', createdAt: now, updatedAt: now };
  expect(summarise(spec)).toEqual({
    ...summary,
    revision: null,
    supplierName: 'S',
    shipDate: '2027-02-15',
  });
});

test('a filled-in value is kept as text', () => {
  expect(filledText({ amount: '1.85', currency: 'USD' })).toBe('1.85 USD');
  expect(filledText('piece')).toBe('piece');
});
