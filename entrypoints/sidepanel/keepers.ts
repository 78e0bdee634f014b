import { emptyLimitEntry } from '../../components/panel/LimitForm.tsx';
import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { onEntryChanged, send } from '../../lib/messaging/client.ts';
import { readOrder } from '../../lib/messaging/read-order.ts';
import { limitKey } from '../../lib/storage/form-entries.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import { type LimitText, limitTextSchema } from '../../lib/trade/limit-text.ts';
import { emptyOrderEntry, type OrderEntry } from '../../lib/trade/order-entry.ts';

/** What is typed about an order, under the order's key; it begins with what was typed under the page's. */
export const orderKeeper = (pageKey: string): TextKeeper<OrderEntry, StoreFailure> => ({
  empty: emptyOrderEntry,
  read: (key) => readOrder(key, pageKey),
  keep: (key, entry, before) => send('keepOrderEntry', { key, entry, before }),
  watch: (key, changed) => onEntryChanged('orderEntryChanged', key, changed),
});

const emptyLimitText: LimitText = { ...emptyLimitEntry, kept: null };

/** What is typed into the form for a limit, under the order's key. */
export const limitKeeper: TextKeeper<LimitText, StoreFailure> = {
  empty: emptyLimitText,
  read: async (key): Promise<Stored<LimitText | null>> => {
    const answer = await send('readEntry', { key: limitKey(key) });
    if (!answer.ok) return answer;
    return { ok: true, value: limitTextSchema.safeParse(answer.value).data ?? null };
  },
  keep: (key, entry, before) => send('keepEntry', { key: limitKey(key), entry, before }),
  watch: (key, changed) => onEntryChanged('entryChanged', limitKey(key), changed),
};
