import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { emptyRateEntry, type RateEntry } from '../../components/settings/OwnRates.tsx';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { methodNames } from '../../lib/trade/fee-rule.ts';

const key = 'own-rate';

const rateEntrySchema = z.object({
  method: z.enum(methodNames),
  percent: z.string(),
  fixed: z.string(),
  currency: z.string(),
});

/** The rate being typed, kept on every keystroke. */
export function useRateEntry() {
  const [entry, setEntry] = useState<RateEntry>(emptyRateEntry);
  const touched = useRef(false);
  useEffect(() => {
    remoteStores.entries.get(key).then((kept) => {
      const read = rateEntrySchema.safeParse(kept.ok ? kept.value : null);
      if (read.success && !touched.current) setEntry(read.data);
    });
  }, []);
  const type = (value: RateEntry) => {
    touched.current = true;
    setEntry(value);
    remoteStores.entries.put(key, value);
  };
  return [entry, type] as const;
}
