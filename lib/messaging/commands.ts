import { browser } from '../browser/browser.ts';
import type { PageCommands, Wire } from './page-messages.ts';
import type { Broadcast, BroadcastName } from './protocol.ts';

/**
 * Has the content script of a tab do something. Null where no content script
 * answers: another site, or a page opened before the extension was installed.
 */
export async function command<Name extends keyof PageCommands>(
  tabId: number,
  name: Name,
  payload: PageCommands[Name]['payload'],
): Promise<{ readonly reply: PageCommands[Name]['reply'] } | null> {
  const wire: Wire = { kind: 'command', name, payload };
  try {
    // Frame 0 only: the panel's own frame lives in the same tab.
    const reply = await browser.tabs.sendMessage(tabId, wire, { frameId: 0 });
    return reply === undefined ? null : { reply };
  } catch {
    return null;
  }
}

/** Tells every open page of the extension that something changed. */
export function broadcast<Name extends BroadcastName>(name: Name, payload: Broadcast<Name>): void {
  const wire: Wire = { kind: 'broadcast', name, payload };
  // Rejects where no page is open to hear it, which is no failure.
  browser.runtime.sendMessage(wire).catch(() => undefined);
}
