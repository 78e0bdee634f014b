import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser/browser.ts';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import type { TabReading } from '../../lib/messaging/protocol.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';

/** What is known of the tab the panel speaks for. */
export type TabState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly tab: TabReading }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** For so long a page that was left may be followed by the next; in milliseconds. */
const betweenPages = 1500;

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
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const answer = await send('readTab', tabId === undefined ? {} : { tabId });
      if (!live) return;
      clearTimeout(giveUp);
      if (!answer.ok) return setState((last) => failed(last, answer.failure));
      if (answer.value === null) {
        // The next page's figures may come at once; the last page's must go now.
        setState((last) => (last.kind === 'none' ? last : { kind: 'loading' }));
        giveUp = setTimeout(() => setState({ kind: 'none' }), betweenPages);
        return;
      }
      own = answer.value.tabId;
      setState({ kind: 'read', tab: answer.value });
    };
    const stop = onBroadcast('tabChanged', (changed) => {
      if (own === undefined || own === changed.tabId) load();
    });
    load();
    const stopFollowing = tabId === undefined ? null : onLoading(tabId, load);
    return () => {
      live = false;
      clearTimeout(giveUp);
      stop();
      stopFollowing?.();
    };
  }, [tabId]);
  return state;
}

/** Calls `changed` when a tab begins and ends to load: the page that is left may not have said so. */
function onLoading(tabId: number, changed: () => void): () => void {
  const follow = (updated: number, { status }: { readonly status?: string | undefined }) => {
    if (updated === tabId && status !== undefined) changed();
  };
  browser.tabs.onUpdated.addListener(follow);
  return () => browser.tabs.onUpdated.removeListener(follow);
}

/** Without a background nothing more will come: what stands on the screen stays there to be copied. */
function failed(last: TabState, failure: StoreFailure): TabState {
  return failure.kind === 'unreachable' && last.kind === 'read'
    ? last
    : { kind: 'failed', failure };
}
