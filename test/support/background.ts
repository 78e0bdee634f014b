import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageSender } from '../../lib/messaging/sender.ts';
import { emptyDisk } from './database.ts';
import { deliver } from './wire.ts';
import { loadWords } from './words.ts';

/** What the background sent: commands to tabs, and broadcasts to pages. */
export const sent: { tabId?: number; name: string; payload: unknown }[] = [];

/** Tabs in which a content script answers, and what it answers to every command. */
export const answeringTabs = new Map<number, unknown>();

/** The document that last spoke for each tab; it alone says that it is there. */
export const standing = new Map<number, string>();

type Shortcut = (name: string, tab?: { id: number }) => Promise<void>;
const shortcuts: Shortcut[] = [];

/** Presses the keys of a command. */
export const press: Shortcut = async (name, tab) => {
  for (const listener of shortcuts) await listener(name, tab);
};

type Wire = { kind: string; name: string; payload: unknown };

/** A browser without the extension's data, and the background started in it. */
export async function install(): Promise<void> {
  fakeBrowser.reset();
  emptyDisk();
  loadWords();
  answeringTabs.clear();
  standing.clear();
  Object.assign(fakeBrowser.tabs, {
    async sendMessage(tabId: number, { name, payload }: Wire) {
      if (name === 'whichPage') return standing.get(tabId);
      if (!answeringTabs.has(tabId)) throw new Error('Receiving end does not exist.');
      sent.push({ tabId, name, payload });
      return answeringTabs.get(tabId);
    },
  });
  await startWorker();
}

/** Starts the background as the browser does when it was killed: nothing of it is left in memory. */
export async function startWorker(): Promise<void> {
  fakeBrowser.runtime.resetState();
  sent.length = 0;
  shortcuts.length = 0;
  Object.assign(fakeBrowser.commands.onCommand, {
    addListener: (listener: Shortcut) => shortcuts.push(listener),
  });
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background/index.ts');
  background.main();
}

/** Sends a message to the background as this sender; `page` names the document of a tab. */
export function ask(
  sender: MessageSender,
  name: string,
  payload: unknown,
  page = 'a document',
): Promise<unknown> {
  const sendMessage = async ({ name, payload }: Wire) => {
    sent.push({ name, payload });
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  if (sender.tab?.id !== undefined && sender.frameId === 0) standing.set(sender.tab.id, page);
  return deliver({ kind: 'message', name, payload, page }, sender);
}
