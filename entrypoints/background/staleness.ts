import { onSameSupplierSite } from '../../lib/pages/page-addresses.ts';
import { pageKey } from '../../lib/pages/page-key.ts';
import type { Listing, PageReading, SupplierReading } from '../../lib/trade/listing.ts';
import { leftBehind, type Reading } from '../../lib/trade/reading.ts';
import { same } from '../../lib/trade/same.ts';

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
  // Back where that page stood, whatever was between.
  if (pageKey(before.url) === pageKey(now.url)) return 'yes';
  if (isBoundToAddress(listing, now.url)) return 'yes';
  if (!sharesSupplier(old, listing)) return 'yes';
  if (!quiet) return 'wait';
  return JSON.stringify(comparable(old)) === JSON.stringify(comparable(listing)) ? 'no' : 'yes';
}

/**
 * The reading without what may be figures of the supplier before: those that
 * equal the old ones, unless the page names the same supplier, or they come from
 * data that name the product of this address.
 */
export function withoutLeftovers(before: PageReading | null, now: PageReading): PageReading {
  const [old] = before?.listings ?? [];
  const [listing] = now.listings;
  if (!before || !old || !listing || before.kind !== now.kind || now.kind === 'search') return now;
  if (onSameSupplierSite(before.url, now.url)) return now;
  if (isSameSupplier(old.supplier, listing.supplier)) return now;
  const bound = productIsFromData(listing, now.url);
  const supplier = eachFigure(listing.supplier, old.supplier, (reading, last) => {
    if (reading.state !== 'read' || value(reading) !== value(last)) return reading;
    if (bound && reading.source.via === 'json') return reading;
    return { state: 'unreadable', raw: reading.source.raw, reason: leftBehind };
  });
  return same(supplier, listing.supplier) ? now : { ...now, listings: [{ ...listing, supplier }] };
}

/** Whether something of the page is held back as perhaps another page's. */
export function holdsBack({ listings }: PageReading): boolean {
  const readings: Reading<unknown>[] = Object.values(listings[0]?.supplier ?? {});
  return readings.some((one) => one.state === 'unreadable' && one.reason === leftBehind);
}

/** The supplier's badge and figures, each made of what it is and what the page before had. */
function eachFigure(
  now: SupplierReading,
  old: SupplierReading,
  make: <T>(reading: Reading<T>, last: Reading<T>) => Reading<T>,
): SupplierReading {
  return {
    ...now,
    tradeAssurance: make(now.tradeAssurance, old.tradeAssurance),
    coverageLimit: make(now.coverageLimit, old.coverageLimit),
    remainingLimit: make(now.remainingLimit, old.remainingLimit),
  };
}

/** Named alike, by all that names it on both pages; not where nothing does. */
function isSameSupplier(old: SupplierReading, supplier: SupplierReading): boolean {
  const named = (['name', 'companyId'] as const).filter(
    (field) => old[field].state === 'read' && supplier[field].state === 'read',
  );
  return named.length > 0 && named.every((field) => value(old[field]) === value(supplier[field]));
}

/** Everything was read from embedded data, and that data names the product of this address. */
function isBoundToAddress(listing: Listing, url: string): boolean {
  const readings: readonly Reading<unknown>[] = Object.values(listing.supplier);
  return (
    productIsFromData(listing, url) &&
    readings.every((reading) => reading.state !== 'read' || reading.source.via === 'json')
  );
}

function productIsFromData({ product }: Listing, url: string): boolean {
  if (product?.productId.state !== 'read') return false;
  const { value: id, source } = product.productId;
  return source.via === 'json' && url.includes(id);
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
