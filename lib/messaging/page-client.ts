import { browser } from '../browser/browser.ts';
import type { PageCommands, PageMessages, Wire } from './page-messages.ts';

/** The name by which this document is told from the tab's others; no UUID, for a page under http can make none. */
export const page = `${Date.now()}-${Math.random()}`;

/**
 * Sends a message from a content script to the background, once more where the
 * worker died over it. Null where the background refused it or can't be
 * reached, as after an update of the extension.
 */
export async function tell<Name extends keyof PageMessages>(
  name: Name,
  payload: PageMessages[Name]['payload'],
): Promise<PageMessages[Name]['reply'] | null> {
  const wire: Wire = { kind: 'message', name, payload, page };
  const send = async () => browser.runtime.sendMessage(wire);
  const answer = await send()
    .catch(send)
    .catch(() => null);
  return answer?.ok ? answer.value : null;
}

type Answers = {
  [Name in keyof PageCommands]: (
    payload: PageCommands[Name]['payload'],
  ) => PageCommands[Name]['reply'] | Promise<PageCommands[Name]['reply']>;
};

/** Answers what the background asks of this page. Returns how to stop. */
export function obey(answers: Answers): () => void {
  const listener = (wire: Wire, sender: { id?: string }, respond: (reply: unknown) => void) => {
    if (wire?.kind !== 'command' || sender.id !== browser.runtime.id) return false;
    const answer: unknown = Object.hasOwn(answers, wire.name) && Reflect.get(answers, wire.name);
    if (typeof answer !== 'function') return false;
    Promise.resolve(answer(wire.payload)).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
