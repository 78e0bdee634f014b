import { browser } from '../browser/browser.ts';
import type { RefusalCode, Stored, StoreFailure } from '../storage/stores.ts';
import { hold, release } from './held.ts';
import type { Wire } from './page-messages.ts';
import {
  type Broadcast,
  type BroadcastName,
  broadcastSchemas,
  type ExtensionMessageName,
  type Payload,
  type Reply,
  schemas,
} from './protocol.ts';
import { isExtensionPage, type MessageSender } from './sender.ts';

/**
 * Sends a message from a page of the extension to the background and returns
 * its reply, checked. Never throws: a worker that is gone is `unreachable`.
 */
export async function send<Name extends ExtensionMessageName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Stored<Reply<Name>>> {
  const held = hold({ name, payload });
  const answer = await answerTo({ kind: 'message', name, payload, ...(held && { held }) });
  if (answer === null) {
    // The sender is there to hear it, and to send it again.
    if (held) release(held);
    return failed({ kind: 'unreachable' });
  }
  return answer.ok ? checked(name, answer.value) : answer;
}

/** Null where nobody answers. */
async function answerTo(wire: Wire): Promise<Stored<unknown> | null> {
  try {
    return (await browser.runtime.sendMessage(wire)) ?? null;
  } catch {
    return null;
  }
}

function checked<Name extends ExtensionMessageName>(
  name: Name,
  value: unknown,
): Stored<Reply<Name>> {
  const reply = schemas[name].reply.safeParse(value);
  return reply.success ? { ok: true, value: reply.data } : refused('wrong-reply');
}

const failed = (failure: StoreFailure) => ({ ok: false, failure }) as const;
const refused = (code: RefusalCode) => failed({ kind: 'refused', code });

/** Calls `heard` whenever the background says so. Returns how to stop. */
export function onBroadcast<Name extends BroadcastName>(
  name: Name,
  heard: (payload: Broadcast<Name>) => void,
): () => void {
  const listener = (wire: Wire, sender: MessageSender) => {
    if (wire?.kind !== 'broadcast' || wire.name !== name || !isExtensionPage(sender)) return false;
    const payload = broadcastSchemas[name].safeParse(wire.payload);
    if (payload.success) heard(payload.data);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Calls `changed` whenever something is kept under `key` by the form of that kind. Returns how to stop. */
export function onEntryChanged(
  kind: 'orderEntryChanged' | 'entryChanged',
  key: string,
  changed: () => void,
): () => void {
  return onBroadcast(kind, (entry) => {
    if (entry.key === key) changed();
  });
}
