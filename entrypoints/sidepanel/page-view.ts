import type { Unread } from '../../components/panel/PageNotice.tsx';
import type { TabReading } from '../../lib/messaging/protocol.ts';
import { orderKey, pageOrderKey } from '../../lib/pages/order-key.ts';
import { type SeenSupplier, supplierKey } from '../../lib/trade/kept-supplier.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { readValue } from '../../lib/trade/reading.ts';
import { unreadListing } from '../../lib/trade/unread-listing.ts';

/** One listing, or none where the buyer types everything. */
export type OrderView = {
  readonly kind: 'order';
  readonly tab: TabReading | null;
  readonly listing: Listing;
  /** Why nothing of a listing was read; null where something was. */
  readonly unread: Unread | null;
  /** What the order typed for this page is kept under. */
  readonly orderKey: string;
  /** What it is kept under while nothing of the page is read: the same for as long as the page stands. */
  readonly pageKey: string;
  /** Null where the page names no supplier. */
  readonly seen: SeenSupplier | null;
};

/** Many listings: figures belong to each, none to the page. */
export type SearchView = { readonly kind: 'search'; readonly tab: TabReading };

/** What to show of a tab's last reading; null: the tab shows no page that reports. */
export function viewOf(tab: TabReading | null): OrderView | SearchView {
  if (tab === null) return { ...unread, tab, unread: 'none', ...keys('manual', 'manual') };
  const { kind, url, listings } = tab.reading;
  if (kind === 'search') return { kind: 'search', tab };
  const [listing] = listings;
  const kept = keys(orderKey(url, listing), pageOrderKey(url));
  if (!listing) return { ...unread, tab, unread: whyUnread(kind), ...kept };
  return { kind: 'order', tab, listing, unread: null, seen: seenOf(tab, listing), ...kept };
}

const keys = (orderKey: string, pageKey: string) => ({ orderKey, pageKey });

const unread = { kind: 'order', listing: unreadListing, seen: null } as const;

function whyUnread(kind: TabReading['reading']['kind']): Unread {
  return kind === 'blocked' || kind === 'unsupported' ? kind : 'unread';
}

function seenOf({ reading, readAt }: TabReading, { supplier }: Listing): SeenSupplier | null {
  const key = supplierKey(supplier);
  if (key === null) return null;
  const name = readValue(supplier.name) ?? '';
  return { key: key.slice(0, 500), name, supplier, url: reading.url, readAt };
}
