import type { Listing, PageReading, ProductReading, SupplierReading } from './listing.ts';
import { absent } from './reading.ts';

/** A supplier of which a page says nothing. */
export const unreadSupplier: SupplierReading = {
  name: absent,
  companyId: absent,
  country: absent,
  yearsOnPlatform: absent,
  tradeAssurance: absent,
  coverageLimit: absent,
  remainingLimit: absent,
  verified: absent,
  goldSupplier: absent,
};

/** A product of which a page says nothing. */
export const unreadProduct: ProductReading = {
  productId: absent,
  title: absent,
  priceTiers: absent,
  priceRange: absent,
  moq: absent,
  leadTimes: absent,
  samplePrice: absent,
  shippingFee: absent,
};

/** What stands for a page that could not be read, where the buyer types everything by hand. */
export const unreadListing: Listing = { supplier: unreadSupplier, product: null };

/** The reading of a page of which nothing is known but its address. */
export function unsupportedPage(url: string): PageReading {
  return { kind: 'unsupported', layout: null, url, listings: [] };
}
