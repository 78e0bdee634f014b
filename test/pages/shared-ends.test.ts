import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productReaders } from '../../lib/pages/fields/readers.ts';
import { orderFigures } from '../../lib/trade/order-figures.ts';
import { unitPriceAt } from '../../lib/trade/price-ladder.ts';
import type { Reading } from '../../lib/trade/reading.ts';
import { unreadListing, unreadProduct } from '../../lib/trade/unread-listing.ts';

const source = { via: 'text', at: '.price-item', raw: '…' } as const;

/** The price at `quantity` of a page with these rows. */
function priced(rows: readonly (readonly string[])[], quantity: number) {
  const parsed = productReaders.priceTiers(rows, { mark: 'en', currency: null });
  if (!parsed || !('value' in parsed)) throw new Error(`no ladder: ${JSON.stringify(rows)}`);
  const priceTiers: Reading<typeof parsed.value> = { state: 'read', value: parsed.value, source };
  const product = { ...unreadProduct, priceTiers };
  return { product, ladder: unitPriceAt(product, quantity) };
}

test.each([
  ['1 - 50', '>= 50', 50],
  ['1万-5万', '>=5万', 50_000],
  ['1K - 5K pieces', '5K - 9K pieces', 5000],
])('steps %s and %s give %i no price', (first, second, shared) => {
  const rows = [
    [first, 'US$5'],
    [second, 'US$4'],
  ];
  expect(priced(rows, shared).ladder).toMatchObject({ kind: 'conflict' });
  expect(priced(rows, shared - 1).ladder).toMatchObject({ unitPrice: { amount: '5' } });
  expect(priced(rows, shared + 1).ladder).toMatchObject({ unitPrice: { amount: '4' } });
});

test('a price is stated only where all rows of the page that hold the quantity agree', () => {
  const widths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.boolean()), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(widths, fc.integer({ min: 1, max: 60 }), (steps, quantity) => {
      let from = 1;
      const spans = steps.map(([width, shares, cheaper], place) => {
        const span = { from, to: from + width, price: cheaper ? `${9 - place}` : '9' };
        from = shares ? span.to : span.to + 1;
        return span;
      });
      const rows = spans.map(({ from, to, price }) => [`${from} - ${to}`, `US$${price}`]);
      const { ladder } = priced(rows, quantity);
      const said = new Set(
        spans.flatMap(({ from, to, price }) => (from <= quantity && quantity <= to ? price : [])),
      );
      expect(ladder.kind === 'tier' ? [ladder.unitPrice.amount] : []).toEqual(
        said.size === 1 ? [...said] : [],
      );
    }),
    { seed: 20_261_129, numRuns: 2000 },
  );
});

test('an order for a shared end has no unit price and no total', () => {
  const { product } = priced(
    [
      ['1 - 50', 'US$5'],
      ['>= 50', 'US$4'],
    ],
    50,
  );
  const missing = { state: 'missing', why: 'not-typed' } as const;
  const quantity = { state: 'known', value: 50, basis: { by: 'typed' } } as const;
  const inputs = {
    quantity,
    unitPrice: missing,
    shipping: missing,
    other: missing,
    deposit: { in: 'percent', percent: missing, usual: false } as const,
  };
  const figures = orderFigures(inputs, { ...unreadListing, product });
  expect(figures).toMatchObject({
    unitPrice: { state: 'missing', why: 'conflict' },
    goods: { state: 'missing' },
    total: { state: 'missing' },
  });
});
