import type { Listing, PageReading, ProductReading } from '../../lib/trade/listing.ts';
import type { Reading, Source } from '../../lib/trade/reading.ts';
import { unreadProduct, unreadSupplier } from '../../lib/trade/unread-listing.ts';

/** A value as if it had been read off a page. */
export function read<Value>(value: Value, via: Source['via'] = 'text'): Reading<Value> {
  return { state: 'read', value, source: { via, at: 'a place', raw: JSON.stringify(value) } };
}

export function unreadable(): Reading<never> {
  return { state: 'unreadable', raw: '1.000', reason: 'ambiguous separator' };
}

export const dollars = (amount: string) => ({ amount, currency: 'USD' });

/** A supplier of whom the page says nothing but what is given. */
export function supplier(given: Partial<Listing['supplier']> = {}): Listing['supplier'] {
  return {
    ...unreadSupplier,
    ...given,
  };
}

export function product(given: Partial<ProductReading> = {}): ProductReading {
  return {
    ...unreadProduct,
    ...given,
  };
}

/** A page of one product, at an address that names it. */
export function productPage(
  id: number,
  facts: { supplier?: Partial<Listing['supplier']>; product?: Partial<ProductReading> },
): PageReading {
  return {
    kind: 'product',
    layout: 'a layout',
    url: `https://www.alibaba.com/product-detail/x_${id}.html`,
    listings: [{ supplier: supplier(facts.supplier), product: product(facts.product) }],
  };
}
