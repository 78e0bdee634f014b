import { browser } from '../../lib/browser/browser.ts';
import { dismissedSitesKey, siteOf } from '../../lib/browser/page-settings.ts';
import { firstWidth } from './dock-width.ts';
import { firstPlace, type Place, parsePlace } from './placement.ts';

const placeKey = 'page.chipPlace';
const dockKey = 'page.dock';

/** How the buyer left chip and dock, on whatever page that was. */
export type Settings = {
  readonly dismissed: boolean;
  readonly place: Place;
  readonly dock: { readonly open: boolean; readonly width: number };
};

function isDismissed(sites: unknown): boolean {
  return Array.isArray(sites) && sites.includes(siteOf(location.hostname));
}

/** What was kept; the first of everything where nothing was, or storage fails. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local
    .get([dismissedSitesKey, placeKey, dockKey])
    .catch((): Record<string, unknown> => ({}));
  const { open, width } = Object(kept[dockKey]);
  return {
    dismissed: isDismissed(kept[dismissedSitesKey]),
    place: parsePlace(kept[placeKey]) ?? firstPlace,
    dock: { open: open === true, width: Number.isFinite(width) ? width : firstWidth },
  };
}

async function keep(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch {
    // After an update of the extension, or on a full disk: the page is used on as it is.
  }
}

export function keepPlace(place: Place): Promise<void> {
  return keep({ [placeKey]: place });
}

export function keepDock(dock: Settings['dock']): Promise<void> {
  return keep({ [dockKey]: dock });
}

/** No chip on this site until the buyer asks for it again. */
export async function keepDismissed(): Promise<void> {
  const site = siteOf(location.hostname);
  const { [dismissedSitesKey]: kept } = await browser.storage.local.get(dismissedSitesKey);
  const sites: readonly unknown[] = Array.isArray(kept) ? kept : [];
  await keep({ [dismissedSitesKey]: [...new Set([...sites, site])] });
}

/** Tells when the chip was dismissed or brought back, here or elsewhere. */
export function onDismissed(tell: (dismissed: boolean) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[dismissedSitesKey];
    if (change) tell(isDismissed(change.newValue));
  });
}
