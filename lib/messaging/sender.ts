import { browser } from '../browser/browser.ts';

/** What the browser itself says of who sent a message; never the message's own words. */
export type MessageSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Who sent a message: a page's content script in a tab, or a page of this extension. */
export type Sender = {
  readonly from: 'page' | 'extension';
  /** The tab it runs, is framed or is opened in; null for the popup and the native side panel. */
  readonly tabId: number | null;
  readonly origin: string;
  /** Whether it is the document that the tab shows: no frame in it, and none that is being left. */
  readonly isTop: boolean;
};

/** Whether a page of this extension (or its background) sent the message. */
export function isExtensionPage(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id && originOf(sender) === ownOrigin();
}

/** Who sent the message; null for anyone else: another extension, a page of no tab or of no site. */
export function senderOf(sender: MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const tabId = sender.tab?.id ?? null;
  const origin = originOf(sender);
  const known = { tabId, origin, isTop: sender.frameId === 0 };
  if (origin === ownOrigin()) return { from: 'extension', ...known };
  return tabId !== null && /^https?:/.test(origin) ? { from: 'page', ...known } : null;
}

// Chromium states the origin apart from the address, and it is the harder to forge; Firefox only of late.
function originOf({ origin, url }: MessageSender): string {
  if (origin !== undefined && origin !== 'null') return origin;
  const parsed = URL.parse(url ?? '');
  return parsed === null ? '' : `${parsed.protocol}//${parsed.host}`;
}

function ownOrigin(): string {
  const own = new URL(browser.runtime.getURL('/'));
  return `${own.protocol}//${own.host}`;
}
