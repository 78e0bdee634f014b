import { useCallback, useEffect, useState } from 'preact/hooks';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import type { KeptSupplier, SeenSupplier, TypedLimit } from '../../lib/trade/kept-supplier.ts';

export type SupplierKeeper = {
  readonly kept: KeptSupplier | null;
  readonly failure: StoreFailure | null;
  readonly save: (saved: boolean) => void;
  /** False where it could not be kept. */
  readonly typeLimit: (limit: TypedLimit | null) => Promise<boolean>;
};

/** What is kept of the supplier the page shows. Null `seen`: the page names none, so nothing can be kept. */
export function useKeptSupplier(seen: SeenSupplier | null): SupplierKeeper {
  const [kept, setKept] = useState<KeptSupplier | null>(null);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const key = seen?.key ?? null;

  const take = useCallback((answer: Awaited<ReturnType<typeof send<'readSupplier'>>>) => {
    if (answer.ok) setKept(answer.value);
    setFailure(answer.ok ? null : answer.failure);
  }, []);

  useEffect(() => {
    if (key === null) return;
    let live = true;
    const load = () => send('readSupplier', { key }).then((answer) => live && take(answer));
    load();
    const stop = onBroadcast('suppliersChanged', load);
    return () => {
      live = false;
      stop();
    };
  }, [key, take]);

  return {
    // Supplier A's limit never stands on B's page, not even for one frame.
    kept: kept !== null && kept.key === key ? kept : null,
    failure,
    save: (saved) => {
      if (seen) send('saveSupplier', { seen, saved }).then(take);
    },
    typeLimit: async (typedLimit) => {
      if (!seen) return false;
      const answer = await send('typeLimit', { seen, typedLimit });
      take(answer);
      return answer.ok;
    },
  };
}
