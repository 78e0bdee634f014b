import { browser } from '../../lib/browser/browser.ts';
import { log } from '../../lib/browser/log.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { keepButtonForPopup } from './side-panel.ts';

/** After an install or an update, before the buyer needs either: brings the database to this version. */
export function onInstalled(stores: Stores): void {
  browser.runtime.onInstalled.addListener(async () => {
    await keepButtonForPopup();
    const opened = await stores.entries.get('');
    if (!opened.ok) log('the database did not open', opened.failure.kind);
  });
}
