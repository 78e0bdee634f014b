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
