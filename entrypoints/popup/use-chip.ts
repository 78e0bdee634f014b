import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser/browser.ts';
import { dismissedSitesKey } from '../../lib/browser/page-settings.ts';

/** Whether the buyer dismissed the chip, and the way to have it again. */
export function useChip() {
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    browser.storage.local.get(dismissedSitesKey).then(({ [dismissedSitesKey]: sites }) => {
      setDismissed(Array.isArray(sites) && sites.length > 0);
    });
  }, []);
  async function bringBack(): Promise<void> {
    await browser.storage.local.remove(dismissedSitesKey);
    setDismissed(false);
  }
  return { dismissed, bringBack };
}
