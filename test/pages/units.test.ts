import { expect, test } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { documentOf } from './fixtures.ts';

function card(price: string, minimum: string) {
  const html = `<html lang="en"><body><div class="item-content"><div class="main-wrap"><h2 class="title"><a href="/product-detail/Cup_60000000401.html">Cup</a></h2><div class="pmo"><div class="price">${price}</div><div class="min-order"><b>${minimum}</b></div></div></div></div></body></html>`;
  const { listings } = readPage(documentOf(html), 'https://www.alibaba.com/products/Cup.html');
  return listings[0]?.product?.priceRange;
}

test('a price is held against the unit of the minimum order', () => {
  expect(card('US $5.00 / Dozen', '10 Dozens')).toMatchObject({ state: 'read' });
  expect(card('US $5.00', '10 Pieces')).toMatchObject({ state: 'read' });
  expect(card('US $5.00 / Piece', '10 Cartons')).toEqual({
    state: 'unreadable',
    raw: 'US $5.00 / Piece',
    reason: 'unit',
  });
});

test('a maximum on a card is no minimum', () => {
  const minimum = (words: string) => {
    const html = `<html lang="en"><body><div class="fy23-search-card" data-ctrdot="60000000401"><h2 class="search-card-e-title">Cup</h2><div class="search-card-m-sale-features__item">${words}</div></div></body></html>`;
    const { listings } = readPage(documentOf(html), 'https://www.alibaba.com/products/Cup.html');
    return listings[0]?.product?.moq;
  };
  expect(minimum('Min. order: 500 pieces')).toMatchObject({ value: { amount: 500 } });
  for (const words of ['Max. order: 500 pieces', 'Maximum order 500', 'Order: 500 pieces max'])
    expect(minimum(words)).not.toMatchObject({ state: 'read' });
});
