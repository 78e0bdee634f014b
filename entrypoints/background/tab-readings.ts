import { browser } from '../../lib/browser/browser.ts';
import { type TabReading, tabReadingSchema } from '../../lib/messaging/protocol.ts';
import type { Stored } from '../../lib/storage/stores.ts';

const prefix = 'reading:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** Remembers the last reading of a tab until the tab closes or the browser ends. */
export async function remember(tabReading: TabReading): Promise<Stored<null>> {
  try {
    await browser.storage.session.set({ [keyOf(tabReading.tabId)]: tabReading });
    return { ok: true, value: null };
  } catch {
    // The one thing it refuses is more than its few megabytes. An older page's reading must not stay.
    await forget(tabReading.tabId);
    return { ok: false, failure: { kind: 'full' } };
  }
}

/** The last reading of a tab; null where it shows no page that reports. */
export async function recall(tabId: number): Promise<TabReading | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return tabReadingSchema.safeParse(stored[keyOf(tabId)]).data ?? null;
}

/** The tabs whose last reading is of a search page. */
export async function searchTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => tabReadingSchema.safeParse(stored[key]).data ?? [])
    .filter(({ reading }) => reading.kind === 'search')
    .map(({ tabId }) => tabId);
}

export function forget(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forget(tabId);
  });
}
