import { browser } from '../../lib/browser/browser.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import { send } from '../../lib/messaging/client.ts';
import { readOrder } from '../../lib/messaging/read-order.ts';
import { orderKey, pageOrderKey } from '../../lib/pages/order-key.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { compare, type Money } from '../../lib/trade/money.ts';
import { type OrderEntry, readOrderEntry } from '../../lib/trade/order-entry.ts';
import { unreadListing } from '../../lib/trade/unread-listing.ts';

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
  /** What it was kept under before more of the page was read. */
  readonly pageKey: string;
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
  if (!tab) return { tabId, reports: false, order: null };
  const { kind, url, listings } = tab.reading;
  return { tabId, reports: true, order: kind === 'search' ? null : await orderOf(url, listings) };
}

async function frontTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function orderOf(
  url: string,
  [listing = unreadListing]: readonly Listing[],
): Promise<PageOrder | null> {
  const [key, pageKey] = [orderKey(url, listing), pageOrderKey(url)];
  const typed = await readOrder(key, pageKey);
  if (!typed.ok || typed.value === null) return null;
  const { deposit, depositIn } = typed.value;
  const total = figureValue(readOrderEntry(typed.value, listing, { locale: uiLocale() }).total);
  return total && { key, pageKey, total, deposit, depositIn };
}
