import * as z from 'zod/mini';
import { browser } from '../../lib/browser/browser.ts';
import { type TabReading, tabReadingSchema } from '../../lib/messaging/protocol.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { queue } from './in-turn.ts';

const inTurn = queue();
const prefix = 'reading:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** Remembers the last reading of a tab, and which document reported it, until the tab closes or the browser ends. */
export function remember(tabReading: TabReading, page: string): Promise<Stored<null>> {
  return inTurn(() => keep(tabReading, page));
}

async function keep(tabReading: TabReading, page: string): Promise<Stored<null>> {
  try {
    await browser.storage.session.set({ [keyOf(tabReading.tabId)]: { ...tabReading, page } });
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

/** Forgets the tab's reading if this very document reported it: the next page may have been quicker. */
export function forgetPage(tabId: number, page: string): Promise<boolean> {
  return inTurn(async () => {
    const key = keyOf(tabId);
    const stored = pageSchema.safeParse((await browser.storage.session.get(key))[key]).data;
    if (stored?.page !== page) return false;
    await forget(tabId);
    return true;
  });
}

const pageSchema = z.object({ page: z.string() });

function forget(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forget(tabId);
  });
}
