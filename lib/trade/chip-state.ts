import type { PageReading, SupplierReading } from './listing.ts';
import type { Money } from './money.ts';

/** What the chip says. `reading`: not yet known; the rest are answers. */
export type ChipState =
  | { readonly is: 'reading' }
  | { readonly is: 'limit'; readonly limit: Money }
  | { readonly is: 'notPublished' }
  | { readonly is: 'notShown' }
  | { readonly is: 'limitUnread' }
  | { readonly is: 'unread' }
  /** A page of many suppliers: how many of its cards publish a limit. */
  | { readonly is: 'cards'; readonly limits: number; readonly cards: number };

/** What a page's reading comes to, in the chip's few words. */
export function chipState({ kind, listings }: PageReading): ChipState {
  const [first] = listings;
  if (!first) return { is: 'unread' };
  if (kind === 'search' || listings.length > 1) {
    const limits = listings.filter(({ supplier }) => publishedLimit(supplier) !== null);
    return { is: 'cards', limits: limits.length, cards: listings.length };
  }
  return supplierState(first.supplier);
}

function supplierState(supplier: SupplierReading): ChipState {
  const { tradeAssurance, coverageLimit } = supplier;
  const limit = publishedLimit(supplier);
  if (limit) return { is: 'limit', limit };
  if (tradeAssurance.state === 'read') {
    if (!tradeAssurance.value) return { is: 'notShown' };
    return { is: coverageLimit.state === 'unreadable' ? 'limitUnread' : 'notPublished' };
  }
  if (coverageLimit.state === 'unreadable') return { is: 'limitUnread' };
  if (tradeAssurance.state === 'unreadable') return { is: 'unread' };
  // Nothing about Trade Assurance is an answer only where something of the supplier was recognised.
  return {
    is:
      supplier.name.state === 'read' || supplier.companyId.state === 'read' ? 'notShown' : 'unread',
  };
}

/** The limit a page publishes of a supplier; null where it says the supplier has no Trade Assurance. */
export function publishedLimit({ tradeAssurance, coverageLimit }: SupplierReading): Money | null {
  if (tradeAssurance.state === 'read' && !tradeAssurance.value) return null;
  return coverageLimit.state === 'read' ? coverageLimit.value : null;
}

/** Whether the answer may still change by itself: modules of a page arrive late. */
export function mayStillArrive({ kind, listings }: PageReading, state: ChipState): boolean {
  const isSaid = listings[0]?.supplier.tradeAssurance.state === 'read';
  return kind !== 'blocked' && !isSaid && (state.is === 'notShown' || state.is === 'unread');
}
