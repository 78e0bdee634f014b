import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageSender } from '../../lib/messaging/sender.ts';

const own = 'chrome-extension://test-extension-id';
const site = 'https://www.alibaba.com';

/** Senders as the browser describes them. */
export const senders = {
  popup: { id: 'test-extension-id', url: `${own}/popup.html`, origin: own },
  framedPanel: {
    id: 'test-extension-id',
    url: `${own}/sidepanel.html`,
    origin: own,
    frameId: 5,
    tab: { id: 7 },
  },
  page: {
    id: 'test-extension-id',
    url: `${site}/product-detail/x_1.html`,
    origin: site,
    frameId: 0,
    tab: { id: 7 },
  },
} as const satisfies Record<string, MessageSender>;

const overTheWire = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

function response() {
  let respond: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((resolve) => {
    respond = resolve;
  });
  return { promise, respond };
}

/** Hands a message to every listener, as JSON, and returns what one of them responds; undefined where none does. */
export async function deliver(wire: unknown, sender: MessageSender): Promise<unknown> {
  const { promise, respond } = response();
  const from = sender as Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
  const heard = await fakeBrowser.runtime.onMessage.trigger(overTheWire(wire), from, respond);
  return heard.some((kept: unknown) => kept === true) ? overTheWire(await promise) : undefined;
}

/** From now on, `runtime.sendMessage` sends as this sender. */
export function sendAs(sender: MessageSender): void {
  Object.assign(fakeBrowser.runtime, { sendMessage: (wire: unknown) => deliver(wire, sender) });
}
