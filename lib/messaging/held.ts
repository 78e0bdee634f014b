import * as z from 'zod/mini';
import { browser } from '../browser/browser.ts';
import type { Stored } from '../storage/stores.ts';

/** Messages with what the buyer typed or chose, which taken twice in a row leave what they leave once. */
const heldSchema = z.object({
  name: z.enum(['keepEntry', 'keepOrderEntry', 'typeLimit', 'saveSupplier', 'keepSettings']),
  payload: z.unknown(),
});
type Held = z.infer<typeof heldSchema>;

/** What became of held messages, by their places. */
export type HeldAnswers = ReadonlyMap<string, Stored<unknown>>;

const start = 'held:';
let count = 0;

/** Private windows share this storage with the others: nothing of theirs is held, and they take nothing from it. */
const isPrivate = () => browser.extension.inIncognitoContext;

/**
 * Holds a message aside until it is handled, and returns its place; null where
 * none of its kind is, or the window is private. A page that is being closed can't start a background that
 * was stopped: its message is not delivered any more, but what it asks of the
 * browser's storage is done (tried in Chromium). Asks before it returns.
 */
export function hold(message: { readonly name: string; readonly payload: unknown }): string | null {
  const { data } = heldSchema.safeParse(message);
  if (data === undefined || isPrivate()) return null;
  count += 1;
  const place = `${start}${Date.now()}:${String(count).padStart(9, '0')}:${crypto.randomUUID()}`;
  // Where there is no room, the message is still sent.
  browser.storage.session.set({ [place]: data }).catch(() => undefined);
  return place;
}

/** Holds a message no more. */
export function release(place: string): void {
  if (place.startsWith(start)) browser.storage.session.remove(place).catch(() => undefined);
}

/** Has every message handled that was held when the background stopped, in the order in which they were sent. */
export async function handleHeld(
  handle: (held: Held) => Promise<Stored<unknown>>,
): Promise<HeldAnswers> {
  if (isPrivate()) return new Map();
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const answers = new Map<string, Stored<unknown>>();
  const places = Object.entries(stored).filter(([place]) => place.startsWith(start));
  for (const [place, message] of places.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const { data } = heldSchema.safeParse(message);
    if (data !== undefined) answers.set(place, await handle(data));
    release(place);
  }
  return answers;
}
