import { browser } from '../../lib/browser/browser.ts';
import { command } from '../../lib/messaging/commands.ts';

/** The keyboard command that opens and closes the docked panel of the tab in front. */
export function onShortcut(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    if (name !== 'toggle-panel') return;
    const tabId = tab?.id ?? (await tabInFront());
    if (tabId !== undefined) await command(tabId, 'togglePanel', null);
  });
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
