import { browser } from '../browser/browser.ts';
import { log } from '../browser/log.ts';
import type { RefusalCode, Stored } from '../storage/stores.ts';
import { type HeldAnswers, handleHeld, onHeld, release } from './held.ts';
import { type MessageName, type Payload, type Reply, schemas } from './protocol.ts';
import { type MessageSender, type Sender, senderOf } from './sender.ts';

/** What the background does on each message; the payload is checked before it gets here. */
export type Handlers = {
  readonly [Name in MessageName]: (
    payload: Payload<Name>,
    sender: Sender & { readonly page: string },
  ) => Promise<Stored<Reply<Name>>>;
};

/**
 * Answers every message to the background. One that is unknown, comes from
 * someone who may not send it, or carries a wrong payload is refused with a
 * code before any handler sees it. What pages that are gone could not deliver is
 * done first. Call it as the worker starts, before anything asynchronous: a
 * message may be what started it.
 */
export function answer(handlers: Handlers): void {
  const arrived = new Set<string>();
  const catchUp = async ({ answers }: HeldAnswers, only?: string): Promise<HeldAnswers> => {
    const handleOne = ({ name, payload }: { name: MessageName; payload: unknown }) =>
      handle(handlers, name, payload, nobody);
    const more = await handleHeld(handleOne, only);
    return { ...more, answers: new Map([...answers, ...more.answers]) };
  };
  let caughtUp = catchUp({ answers: new Map(), isLeft: true });
  onHeld((place) => {
    if (arrived.delete(place)) return;
    caughtUp = caughtUp.then((before) => catchUp(before, before.isLeft ? undefined : place));
  });
  browser.runtime.onMessage.addListener((wire, sender, respond) => {
    if (wire?.kind !== 'message') return false;
    if (typeof wire.held === 'string') arrived.add(wire.held);
    // What the storage did not take comes before what is newer.
    caughtUp = caughtUp.then((before) => (before.isLeft ? catchUp(before) : before));
    caughtUp.then(({ answers }) => receive(handlers, answers, wire, sender)).then(respond);
    return true;
  });
}

/** Who sent a held message may be gone. */
const nobody = { from: 'extension', tabId: null, origin: '', isTop: false, page: '' } as const;

async function receive(
  handlers: Handlers,
  answers: HeldAnswers['answers'],
  wire: { name?: unknown; payload?: unknown; page?: unknown; held?: unknown },
  rawSender: MessageSender,
): Promise<Stored<unknown>> {
  const { name, payload, page, held } = wire;
  if (!isMessageName(name)) return refuse('unknown-message', 'a message of no known name');
  const sender = senderOf(rawSender);
  if (sender?.from !== schemas[name].from) return refuse('wrong-sender', name);
  const about = { ...sender, page: String(page ?? '').slice(0, 100) };
  if (sender.from === 'page' || typeof held !== 'string') {
    return handle(handlers, name, payload, about);
  }
  const answered = answers.get(held) ?? (await handle(handlers, name, payload, about));
  release(held);
  return answered;
}

async function handle<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  payload: unknown,
  sender: Sender & { readonly page: string },
): Promise<Stored<Reply<Name>>> {
  const checked = schemas[name].payload.safeParse(payload);
  if (!checked.success) {
    const wrong = checked.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
    return refuse('wrong-payload', name, ...wrong.slice(0, 5));
  }
  try {
    return await handlers[name](checked.data, sender);
  } catch (error) {
    console.error(error);
    return refuse('failed', name);
  }
}

/** The answer to a message that is not taken, noted in the log. */
export function refuse(code: RefusalCode, ...about: readonly string[]) {
  log(`refused (${code})`, ...about);
  return { ok: false, failure: { kind: 'refused', code } } as const;
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(schemas, name);
}
