import * as z from 'zod/mini';
import { noDays, type OrderDaysEntry } from '../../components/spec/OrderDaysForm.tsx';
import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { onEntryChanged } from '../../lib/messaging/client.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import type { OrderDays } from '../../lib/trade/order-days.ts';
import { specStores } from './stores.ts';

const entrySchema = z.object({
  arrivedOn: z.string(),
  receiptConfirmedOn: z.string(),
  disputeOpenedOn: z.string(),
});

const keyOf = (id: string) => `order-days:${id}`;

/** What was typed of an order's days, by the id of its spec. */
export const orderDaysKeeper: TextKeeper<OrderDaysEntry, StoreFailure> = {
  empty: noDays,
  async read(id) {
    const stored = await specStores.entries.get(keyOf(id));
    if (!stored.ok) return stored;
    return { ok: true, value: entrySchema.safeParse(stored.value).data ?? null };
  },
  keep: (id, entry, before) => specStores.entries.put(keyOf(id), entry, before),
  watch: (id, changed) => onEntryChanged('entryChanged', keyOf(id), changed),
};

/** The days as a calendar takes them. */
export function orderDaysOf(entry: OrderDaysEntry): OrderDays {
  return {
    arrivedOn: entry.arrivedOn || null,
    receiptConfirmedOn: entry.receiptConfirmedOn || null,
    disputeOpenedOn: entry.disputeOpenedOn || null,
  };
}
