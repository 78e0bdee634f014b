import { emptyRateEntry } from '../../components/settings/OwnRates.tsx';
import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { onEntryChanged } from '../../lib/messaging/client.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { type OwnRateText, ownRateTextSchema } from '../../lib/trade/own-rate-text.ts';

const rateKeeper: TextKeeper<OwnRateText, StoreFailure> = {
  empty: emptyRateEntry,
  async read(key) {
    const kept = await remoteStores.entries.get(key);
    if (!kept.ok) return kept;
    return { ok: true, value: ownRateTextSchema.safeParse(kept.value).data ?? null };
  },
  keep: (key, entry, before) => remoteStores.entries.put(key, entry, before),
  watch: (key, changed) => onEntryChanged('entryChanged', key, changed),
};

/** The rate being typed, kept on every keystroke, and why the last one was not. */
export function useRateEntry() {
  return useKeptText('own-rate', rateKeeper);
}
