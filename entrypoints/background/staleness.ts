import { onSameSupplierSite } from '../../lib/pages/page-addresses.ts';
import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import type { Reading } from '../../lib/trade/reading.ts';

/**
 * Whether a reading taken after a change of address without a reload speaks of
 * the new page. `wait`: it may be what the old page left behind; `no`: it is.
 */
export type Freshness = 'yes' | 'wait' | 'no';

/** `quiet`: nothing relevant has changed on the page for a while. */
export function freshness(before: PageReading | null, now: PageReading, quiet: boolean): Freshness {
  const [old] = before?.listings ?? [];
  const [listing] = now.listings;
  if (!before || !old || !listing || before.kind !== now.kind) return 'yes';
  if (now.kind === 'search' || onSameSupplierSite(before.url, now.url)) return 'yes';
  if (isBoundToAddress(listing, now.url)) return 'yes';
  if (!sharesSupplier(old, listing)) return 'yes';
  if (!quiet) return 'wait';
  return JSON.stringify(comparable(old)) === JSON.stringify(comparable(listing)) ? 'no' : 'yes';
}

/** Everything was read from embedded data, and that data names the product of this address. */
function isBoundToAddress({ supplier, product }: Listing, url: string): boolean {
  if (product?.productId.state !== 'read' || !url.includes(product.productId.value)) return false;
  const readings: readonly Reading<unknown>[] = [product.productId, ...Object.values(supplier)];
  return readings.every((reading) => reading.state !== 'read' || reading.source.via === 'json');
}

/** Whether any of what tells suppliers apart, or is shown of them, is as it was. */
function sharesSupplier({ supplier: old }: Listing, { supplier }: Listing): boolean {
  return (['name', 'companyId', 'coverageLimit', 'remainingLimit'] as const).some(
    (field) => supplier[field].state === 'read' && value(supplier[field]) === value(old[field]),
  );
}

function value(reading: Reading<unknown>): string | null {
  return reading.state === 'read' ? JSON.stringify(reading.value) : null;
}

/** A listing without its product id, which may have been read from the address. */
function comparable({ supplier, product }: Listing) {
  return { supplier, product: product && { ...product, productId: null } };
}
