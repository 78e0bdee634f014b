import { broadcast } from '../../lib/messaging/commands.ts';
import { type Handlers, refuse } from '../../lib/messaging/server.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { supplierKey } from '../../lib/trade/kept-supplier.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { clearAction, showOnAction } from './action-state.ts';
import { isFirstListing } from './first-listing.ts';
import { bindSidePanel } from './side-panel.ts';
import { forgetPage, remember } from './tab-readings.ts';

/** What pages' content scripts may ask for. */
export function pageHandlers(stores: Stores): Pick<Handlers, 'reportReading' | 'leavePage'> {
  return {
    async reportReading(reading, { tabId, origin, isTop, page }) {
      if (tabId === null) return refuse('no-tab', 'reportReading');
      // A page speaks for itself only, and no frame in it for it.
      if (!isTop || URL.parse(reading.url)?.origin !== origin)
        return refuse('wrong-sender', 'reportReading');
      const readAt = new Date().toISOString();
      const remembered = await remember({ tabId, reading, readAt }, page);
      broadcast('tabChanged', { tabId });
      await Promise.all([showOnAction(tabId, reading), bindSidePanel(tabId)]);
      if (!remembered.ok) return remembered;
      const keptListings = await keptAmong(stores, reading.listings);
      return { ok: true, value: { keptListings, openPanel: await isFirstListing(reading) } };
    },
    async leavePage(_payload, { tabId, page }) {
      if (tabId === null) return refuse('no-tab', 'leavePage');
      if (await forgetPage(tabId, page)) {
        broadcast('tabChanged', { tabId });
        await clearAction(tabId);
      }
      return { ok: true, value: null };
    },
  };
}

/** Places of the listings whose supplier the buyer keeps; none where the database does not open. */
async function keptAmong(stores: Stores, listings: readonly Listing[]): Promise<number[]> {
  const keys = listings.map(({ supplier }) => supplierKey(supplier));
  const distinct = new Set(keys.filter((key) => key !== null));
  const kept = new Set<string>();
  for (const key of distinct) {
    const stored = await stores.suppliers.get(key);
    if (stored.ok && stored.value !== null) kept.add(key);
  }
  return keys.flatMap((key, place) => (key !== null && kept.has(key) ? [place] : []));
}
