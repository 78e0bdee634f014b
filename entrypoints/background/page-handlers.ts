import { broadcast } from '../../lib/messaging/commands.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { type Handlers, refuse } from '../../lib/messaging/server.ts';
import { parseFindings } from '../../lib/pages/findings.ts';
import { interpret } from '../../lib/pages/interpret.ts';
import { isPageAddress } from '../../lib/pages/page-addresses.ts';
import { plansFor } from '../../lib/pages/plan.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { supplierKey } from '../../lib/trade/kept-supplier.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { clearAction, showOnAction } from './action-state.ts';
import { isFirstListing } from './first-listing.ts';
import { nothingToShow, whatToShow } from './instructions.ts';
import { bindSidePanel } from './side-panel.ts';
import { forgetPage, recordOf, remember } from './tab-readings.ts';
import { moved, visited } from './visit.ts';

type PageMessage = 'openPage' | 'reportFindings' | 'leavePage';

/** What pages' content scripts may ask for. */
export function pageHandlers(stores: Stores): Pick<Handlers, PageMessage> {
  return {
    async openPage({ url }, sender) {
      const { tabId, page } = sender;
      if (tabId === null) return refuse('no-tab', 'openPage');
      if (!speaksFor(sender, url)) return refuse('wrong-sender', 'openPage');
      if ((await recordOf(tabId))?.page === page) await leaveAddress(tabId, page, url);
      return { ok: true, value: isPageAddress(url) ? plansFor(url) : [] };
    },
    async reportFindings({ url, findings, isQuiet }, sender) {
      const { tabId, page } = sender;
      if (tabId === null) return refuse('no-tab', 'reportFindings');
      if (!speaksFor(sender, url)) return refuse('wrong-sender', 'reportFindings');
      const parsed = parseFindings(findings);
      if (parsed === undefined) return refuse('wrong-payload', 'reportFindings');
      const read = interpret(url, parsed);
      const visit = await remember(tabId, page, (before) =>
        visited(before, { reading: read.reading, findings }, isQuiet),
      );
      broadcast('tabChanged', { tabId });
      if (!visit.ok) {
        await clearAction(tabId);
        return visit;
      }
      const { fresh, reading } = visit.value;
      await Promise.all([showOnAction(tabId, reading), bindSidePanel(tabId)]);
      if (fresh !== 'yes')
        return { ok: true, value: { ...nothingToShow(fresh), openPanel: false } };
      const kept = await keptAmong(stores, reading.listings);
      const shown = whatToShow(reading, read.cards, kept, isQuiet);
      return { ok: true, value: { ...shown, openPanel: await isFirstListing(reading) } };
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

/** A page speaks for itself only, and no frame in it for it. */
function speaksFor({ isTop, origin }: Sender, url: string): boolean {
  return isTop && URL.parse(url)?.origin === origin;
}

/** The document shows another page without a reload: what was read of the old one is none of the new one's. */
async function leaveAddress(tabId: number, page: string, url: string): Promise<void> {
  const visit = await remember(tabId, page, (before) => moved(before, url));
  broadcast('tabChanged', { tabId });
  if (visit.ok) await showOnAction(tabId, visit.value.reading);
  else await clearAction(tabId);
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
