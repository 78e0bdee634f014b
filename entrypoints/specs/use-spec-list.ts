import { useEffect, useState } from 'preact/hooks';
import { onBroadcast } from '../../lib/messaging/client.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import type { Rows, Stored } from '../../lib/storage/stores.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';

/** The stored specs, as they are now; null until first read. */
export function useSpecList(): Stored<Rows<SpecSummary>> | null {
  const [list, setList] = useState<Stored<Rows<SpecSummary>> | null>(null);
  useEffect(() => {
    const read = async () => setList(await remoteStores.specs.list());
    read();
    return onBroadcast('specsChanged', read);
  }, []);
  return list;
}
