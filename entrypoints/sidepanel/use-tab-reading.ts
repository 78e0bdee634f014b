import { useEffect, useState } from 'preact/hooks';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import type { TabReading } from '../../lib/messaging/protocol.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';

/** What is known of the tab the panel speaks for. */
export type TabState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly tab: TabReading }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/**
 * The last reading of the tab, and every later one. `tabId` is left out where
 * the panel is framed in the tab: the background then knows it, and the panel
 * learns it from the first reading.
 */
export function useTabReading(tabId: number | undefined): TabState {
  const [state, setState] = useState<TabState>({ kind: 'loading' });
  useEffect(() => {
    let live = true;
    let own = tabId;
    const load = async () => {
      const answer = await send('readTab', tabId === undefined ? {} : { tabId });
      if (!live) return;
      if (!answer.ok) return setState({ kind: 'failed', failure: answer.failure });
      if (answer.value === null) return setState({ kind: 'none' });
      own = answer.value.tabId;
      setState({ kind: 'read', tab: answer.value });
    };
    const stop = onBroadcast('tabChanged', (changed) => {
      if (own === undefined || own === changed.tabId) load();
    });
    load();
    return () => {
      live = false;
      stop();
    };
  }, [tabId]);
  return state;
}
