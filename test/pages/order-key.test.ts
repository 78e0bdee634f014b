import { expect, test } from 'vitest';
import { orderKey } from '../../lib/pages/order-key.ts';
import { unreadListing } from '../../lib/trade/unread-listing.ts';
import { product, read, supplier } from '../support/read-values.ts';

test('the product that was read, or else the one that the address names', () => {
  const listing = { supplier: supplier(), product: product({ productId: read('1600000000001') }) };
  const url = 'https://www.alibaba.com/product-detail/Cup_1600000000002.html?spm=a2700';
  expect(orderKey(url, listing)).toBe('product:1600000000001');
  expect(orderKey(url, undefined)).toBe('product:1600000000002');
});

test('without product and supplier the page, which its query tells from others', () => {
  const inquiry = 'https://message.alibaba.com/msgsend/contact.htm';
  expect(orderKey(`${inquiry}?id=7#top`, unreadListing)).toBe(`url:${inquiry}?id=7`);
  expect(orderKey(`${inquiry}?id=8`, undefined)).toBe(`url:${inquiry}?id=8`);
});

test('the supplier where one was read, cut to what a key may be', () => {
  const named = (name: string) => ({
    ...unreadListing,
    supplier: { ...unreadListing.supplier, name: read(name) },
  });
  expect(orderKey('https://x.alibaba.com/', named('Fairview  Metal'))).toBe('name:fairview metal');
  expect(orderKey('https://x.alibaba.com/', named('x'.repeat(900)))).toHaveLength(500);
});
