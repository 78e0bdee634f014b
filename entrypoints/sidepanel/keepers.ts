import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { onEntryChanged, send } from '../../lib/messaging/client.ts';
import { readOrder } from '../../lib/messaging/read-order.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { emptyOrderEntry, type OrderEntry } from '../../lib/trade/order-entry.ts';

/** What is typed about an order, under the order's key; it begins with what was typed under the page's. */
export const orderKeeper = (pageKey: string): TextKeeper<OrderEntry, StoreFailure> => ({
  empty: emptyOrderEntry,
  read: (key) => readOrder(key, pageKey),
  keep: (key, entry, before) => send('keepOrderEntry', { key, entry, before }),
  watch: (key, changed) => onEntryChanged('orderEntryChanged', key, changed),
});
