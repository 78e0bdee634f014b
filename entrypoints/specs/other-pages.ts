import { browser } from '../../lib/browser/browser.ts';
import { send } from '../../lib/messaging/client.ts';
import { command } from '../../lib/messaging/commands.ts';

/** A page that the browser has put to sleep neither hears nor writes: it is not waited for longer. */
const longestWaitMs = 5_000;
const lookedAgainAfterMs = 20;

/** The documents of the extension that are open now, this one apart: a page loaded anew is another. */
export async function otherPages(): Promise<ReadonlySet<string>> {
  const own = await browser.tabs.getCurrent();
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'],
  });
  const others = contexts.filter(({ tabId }) => tabId !== own?.id);
  return new Set(others.map(({ documentId, contextId }) => documentId ?? contextId));
}

/** Waits until none of these documents is open any more. */
export async function untilGone(pages: ReadonlySet<string>): Promise<void> {
  for (let waited = 0; waited < longestWaitMs; waited += lookedAgainAfterMs) {
    const open = await otherPages();
    if (![...pages].some((page) => open.has(page))) return;
    await new Promise((done) => setTimeout(done, lookedAgainAfterMs));
  }
}

/**
 * Waits until all that pages sent is stored, also what those that closed left for
 * the background to do when it starts: it does that before it answers anything.
 */
export async function untilAllStored(): Promise<void> {
  await send('listSuppliers', {});
}

/** Has every supplier's page that is open say anew what stands on it; a busy one does so in its own time. */
export async function haveAllRead(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) command(id, 'readAgain', null);
  }
}
