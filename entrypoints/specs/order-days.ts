import { noDays } from '../../components/spec/OrderDaysForm.tsx';
import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { onEntryChanged } from '../../lib/messaging/client.ts';
import { orderDaysKey } from '../../lib/storage/form-entries.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import {
  type OrderDays,
  type OrderDaysEntry,
  orderDaysEntrySchema,
} from '../../lib/trade/order-days.ts';
import { specStores } from './stores.ts';

/** What was typed of an order's days, by the id of its spec. */
export const orderDaysKeeper: TextKeeper<OrderDaysEntry, StoreFailure> = {
  empty: noDays,
  async read(id) {
    const stored = await specStores.entries.get(orderDaysKey(id));
    if (!stored.ok) return stored;
    return { ok: true, value: orderDaysEntrySchema.safeParse(stored.value).data ?? null };
  },
  keep: (id, entry, before) => specStores.entries.put(orderDaysKey(id), entry, before),
  watch: (id, changed) => onEntryChanged('entryChanged', orderDaysKey(id), changed),
};

/** The days as a calendar takes them. */
export function orderDaysOf(entry: OrderDaysEntry): OrderDays {
  return {
    arrivedOn: entry.arrivedOn || null,
    receiptConfirmedOn: entry.receiptConfirmedOn || null,
    disputeOpenedOn: entry.disputeOpenedOn || null,
  };
}
