import { useLive } from '../../components/ui/use-live.ts';
import { onBroadcast } from '../../lib/messaging/client.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';

const read = () => remoteStores.specs.list();
const onChange = (changed: () => void) => onBroadcast('specsChanged', changed);

/** The stored specs, as they are now; null until first read. */
export const useSpecList = () => useLive(read, onChange);
