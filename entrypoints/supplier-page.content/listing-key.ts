import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import type { Reading } from '../../lib/trade/reading.ts';

/** What tells the supplier of a card from another's, wherever the card moves to; '' where nothing does. */
export function listingKey({ supplier, product }: Listing): string {
  const company = valueRead(supplier.companyId);
  if (company) return `company ${company}`;
  const id = product && valueRead(product.productId);
  return id ? `product ${id}` : '';
}

/** The keys of the listings at these places: cards may come before them by the time they are drawn. */
export function keptKeys({ listings }: PageReading, places: readonly number[]): Set<string> {
  const keys = listings.filter((_, place) => places.includes(place)).map(listingKey);
  return new Set(keys.filter((key) => key !== ''));
}

/** The value, or null where the page gave none that could be read. Here so that no schema comes along. */
export function valueRead<Value>(reading: Reading<Value>): Value | null {
  return reading.state === 'read' ? reading.value : null;
}
