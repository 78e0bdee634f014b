import { expect, test } from 'vitest';
import { orderKey } from '../../lib/trade/order-key.ts';
import { unreadListing } from '../../lib/trade/unread-listing.ts';

const source = { via: 'text', at: 'h1', raw: 'x' } as const;
const read = (value: string) => ({ state: 'read', value, source }) as const;

test('without product and supplier, the page without query and fragment', () => {
  expect(orderKey('https://x.alibaba.com/a/b?c=d#e', unreadListing)).toBe(
    'url:https://x.alibaba.com/a/b',
  );
});

test('the supplier where one was read, cut to what a key may be', () => {
  const named = (name: string) => ({
    ...unreadListing,
    supplier: { ...unreadListing.supplier, name: read(name) },
  });
  expect(orderKey('https://x.alibaba.com/', named('Fairview  Metal'))).toBe('name:fairview metal');
  expect(orderKey('https://x.alibaba.com/', named('x'.repeat(900)))).toHaveLength(500);
});
