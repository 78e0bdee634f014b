import * as z from 'zod/mini';
import { browser } from '../../lib/browser/browser.ts';
import { type TabReading, tabReadingSchema } from '../../lib/messaging/protocol.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { pageReadingSchema } from '../../lib/trade/listing.ts';
import { queue } from './in-turn.ts';
import type { Visit } from './visit.ts';

const inTurn = queue();
const prefix = 'reading:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** What is remembered of a tab besides its reading. */
const recordSchema = z.extend(tabReadingSchema, {
  /** Which of the tab's documents reported it. */
  page: z.string(),
  findings: z.string(),
  left: z.nullable(pageReadingSchema),
});
export type TabRecord = z.infer<typeof recordSchema>;

/**
 * Remembers what `next` makes of what was known of a tab's document (null:
 * nothing), until the tab closes or the browser ends. What one report makes of
 * a tab is kept before the next one is looked at.
 */
export function remember<Next extends Visit>(
  tabId: number,
  page: string,
  next: (before: TabRecord | null) => Next,
): Promise<Stored<Next>> {
  return inTurn(async () => {
    const record = await recordOf(tabId);
    const made = next(record?.page === page ? record : null);
    const { reading, findings, left } = made;
    const readAt = new Date().toISOString();
    try {
      const kept: TabRecord = { tabId, page, readAt, reading, findings, left };
      await browser.storage.session.set({ [keyOf(tabId)]: kept });
      return { ok: true, value: made };
    } catch {
      // The one thing it refuses is more than its few megabytes. An older page's reading must not stay.
      await forget(tabId);
      return { ok: false, failure: { kind: 'full' } };
    }
  });
}

/** What is remembered of a tab; null where it shows no page that reports. */
export async function recordOf(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return recordSchema.safeParse(stored[keyOf(tabId)]).data ?? null;
}

/** The last reading of a tab; null where it shows no page that reports. */
export async function recall(tabId: number): Promise<TabReading | null> {
  const record = await recordOf(tabId);
  return record && { tabId, reading: record.reading, readAt: record.readAt };
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
    if ((await recordOf(tabId))?.page !== page) return false;
    await forget(tabId);
    return true;
  });
}

function forget(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forget(tabId);
  });
}
