import type { Stored } from '../storage/stores.ts';
import type { OrderEntry } from '../trade/order-entry.ts';
import { send } from './client.ts';

/**
 * What was typed about an order, by the order's key. Where nothing was, what was
 * typed under the page's own key, before more of the page was read; null: nothing.
 */
export async function readOrder(key: string, pageKey: string): Promise<Stored<OrderEntry | null>> {
  const kept = await send('readOrderEntry', { key });
  const isThere = !kept.ok || kept.value !== null || key === pageKey;
  return isThere ? kept : send('readOrderEntry', { key: pageKey });
}
