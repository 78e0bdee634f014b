import { supplierKey } from '../trade/kept-supplier.ts';
import type { Listing } from '../trade/listing.ts';
import { readValue } from '../trade/reading.ts';
import { unreadListing } from '../trade/unread-listing.ts';
import { parseAddress } from './address.ts';
import { pageKey } from './page-key.ts';

/**
 * What an order typed for a listing is kept under: an order is for one product,
 * which the address may name where the page does not; on a page without a
 * product, for one supplier; where not even that was read, for the page itself,
 * told from others by its query too. At most 500 characters.
 */
export function orderKey(url: string, listing: Listing | undefined): string {
  const { supplier, product } = listing ?? unreadListing;
  const productId = (product && readValue(product.productId)) ?? parseAddress(url)?.productId;
  if (productId) return `product:${productId}`;
  return supplierKey(supplier)?.slice(0, 500) ?? pageOrderKey(url);
}

/** What an order is kept under while nothing of the page at `url` is read. */
export function pageOrderKey(url: string): string {
  return `url:${pageKey(url)}`.slice(0, 500);
}
