import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser/browser.ts';

/** The tab as messages name it: left out where the background knows it. */
export type Tab = { readonly tabId?: number };

/** Which tab the panel speaks for: one of a number, the one it is framed in, or not known yet. */
export type OwnTab =
  | { readonly kind: 'tab'; readonly tabId: number }
  | { readonly kind: 'framed' }
  | { readonly kind: 'finding' };

/**
 * Framed in a page, the background knows the tab. Opened with `?tabId=N` it is
 * that tab. Firefox's sidebar has neither and follows the tab in front.
 */
export function useOwnTab(): OwnTab {
  const [front, setFront] = useState<number | null>(null);
  const named = new URLSearchParams(location.search).get('tabId');
  const framed = window.top !== window;
  const follows = named === null && !framed;
  useEffect(() => {
    if (!follows) return;
    const find = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setFront(tab?.id ?? null);
    };
    find();
    browser.tabs.onActivated.addListener(find);
    return () => browser.tabs.onActivated.removeListener(find);
  }, [follows]);
  if (named !== null) return { kind: 'tab', tabId: Number(named) };
  if (framed) return { kind: 'framed' };
  return front === null ? { kind: 'finding' } : { kind: 'tab', tabId: front };
}
