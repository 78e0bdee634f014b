import { expect, test } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { documentOf } from './fixtures.ts';

const url = 'https://www.alibaba.com/product-detail/Cup_1600000000001.html';

type Data = { seller?: object; product?: object };

/** A product page with these `detailData`, one script each. */
function read(...all: readonly Data[]) {
  const scripts = all.map(({ seller = {}, product = {} }) => {
    const data = { globalData: { seller, product: { productId: 1600000000001, ...product } } };
    return `<script>window.detailData = ${JSON.stringify(data)};</script>`;
  });
  const html = `<html lang="en"><head>${scripts.join('')}</head><body><h1>Cup</h1></body></html>`;
  const { layout, listings } = readPage(documentOf(html), url);
  expect(layout).toBe('product-2024');
  const [listing] = listings;
  if (!listing?.product) throw new Error('no listing');
  return { supplier: listing.supplier, product: listing.product };
}

test('a limit that is neither text nor number is unreadable', () => {
  for (const baoAccountAmount of [[84_000], { amount: 84_000 }, true])
    expect(read({ seller: { baoAccountAmount } }).supplier.coverageLimit).toMatchObject({
      state: 'unreadable',
    });
  for (const baoAccountAmount of [null, '', { value: null }, '-1'])
    expect(read({ seller: { baoAccountAmount } }).supplier.coverageLimit).toEqual({
      state: 'absent',
    });
  const wrapped = { baoAccountAmount: { value: '84,000' } };
  expect(read({ seller: wrapped }).supplier.coverageLimit).toMatchObject({
    value: { amount: '84000' },
  });
});
