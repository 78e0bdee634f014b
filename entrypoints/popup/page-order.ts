import { browser } from '../../lib/browser/browser.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import { send } from '../../lib/messaging/client.ts';
import { orderKey } from '../../lib/pages/order-key.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { compare, type Money } from '../../lib/trade/money.ts';
import { type OrderEntry, readOrderEntry } from '../../lib/trade/order-entry.ts';

/** The page in front of which the popup opened. */
export type Page = {
  /** Null where the browser names no tab. */
  readonly tabId: number | null;
  /** The page reports what it says: the panel can be opened on it. */
  readonly reports: boolean;
  /** The order that was typed for it in the panel, if it comes to a total. */
  readonly order: PageOrder | null;
};

export type PageOrder = {
  readonly key: string;
  readonly total: Money;
  /** As typed, and what it counts. */
  readonly deposit: string;
  readonly depositIn: OrderEntry['depositIn'];
};

/** As long as nothing is known of it. */
export const unknownPage: Page = { tabId: null, reports: false, order: null };

/** Whether an amount is the total of the order. */
export function isTotalOf(order: PageOrder, amount: Money): boolean {
  return amount.currency === order.total.currency && compare(amount, order.total) === 0;
}

/** Looks at the tab in front; `?tabId=N` names another. */
export async function readPage(): Promise<Page> {
  const tabId = await frontTab();
  const answer = tabId === null ? null : await send('readTab', { tabId });
  const tab = answer?.ok ? answer.value : null;
  const listing = tab?.reading.listings[0];
  if (!tab || !listing) return { tabId, reports: tab !== null, order: null };
  const single = tab.reading.kind !== 'search';
  return { tabId, reports: true, order: single ? await readOrder(tab.reading.url, listing) : null };
}

async function frontTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function readOrder(url: string, listing: Listing): Promise<PageOrder | null> {
  const key = orderKey(url, listing);
  const typed = await send('readOrderEntry', { key });
  if (!typed.ok || typed.value === null) return null;
  const { deposit, depositIn } = typed.value;
  const total = figureValue(readOrderEntry(typed.value, listing, { locale: uiLocale() }).total);
  return total && { key, total, deposit, depositIn };
}
