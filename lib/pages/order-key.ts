import { supplierKey } from './kept-supplier.ts';
import type { Listing } from './listing.ts';
import { readValue } from './reading.ts';

/**
 * What an order typed for a listing is kept under: an order is for one product;
 * on a page without a product, for one supplier; where not even that was read,
 * for the page at `url`. At most 500 characters.
 */
export function orderKey(url: string, { supplier, product }: Listing): string {
  const productId = product && readValue(product.productId);
  if (productId) return `product:${productId}`;
  const place = url.replace(/[?#].*$/, '');
  return (supplierKey(supplier) ?? `url:${place}`).slice(0, 500);
}
