import type { Stored } from '../storage/stores.ts';
import type { OrderEntry } from '../trade/order-entry.ts';
import { send } from './client.ts';

/** What `read` finds under the first of the keys that holds anything; null: under none. */
export async function firstKept<T>(
  keys: readonly string[],
  read: (key: string) => Promise<Stored<T | null>>,
): Promise<Stored<T | null>> {
  for (const key of new Set(keys)) {
    const kept = await read(key);
    if (!kept.ok || kept.value !== null) return kept;
  }
  return { ok: true, value: null };
}

/**
 * What was typed about an order, by the order's key. Where nothing was, what was
 * typed under the page's own key, before more of the page was read; null: nothing.
 */
export const readOrder = (key: string, pageKey: string): Promise<Stored<OrderEntry | null>> =>
  firstKept([key, pageKey], (one) => send('readOrderEntry', { key: one }));
