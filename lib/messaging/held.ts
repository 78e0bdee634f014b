import * as z from 'zod/mini';
import { browser } from '../browser/browser.ts';
import type { Stored } from '../storage/stores.ts';

/** Messages with what the buyer typed or chose, which taken twice in a row leave what they leave once. */
const heldSchema = z.object({
  name: z.enum(['keepEntry', 'keepOrderEntry', 'typeLimit', 'saveSupplier', 'keepSettings']),
  payload: z.unknown(),
});
type Held = z.infer<typeof heldSchema>;

/** Does what a held message asks for. */
type HandleHeld = (held: Held) => Promise<Stored<unknown>>;

/** What became of held messages, by their places, and whether some are to be tried again. */
export type HeldAnswers = {
  readonly answers: ReadonlyMap<string, Stored<unknown>>;
  readonly isLeft: boolean;
};

const start = 'held:';
let count = 0;

/** Milliseconds in which a message whose sender is still there has long arrived. */
const grace = 1000;

/**
 * Null in private windows, which share this storage with the others: nothing of theirs is held, and
 * they take nothing from it. Null too in a frame of Firefox, which has no such storage in a page of a
 * site's (tried in Firefox).
 */
const shelf = () =>
  browser.extension.inIncognitoContext ? null : (browser.storage.session ?? null);

/**
 * Holds a message aside until it is handled, and returns its place; null where
 * none of its kind is, or where there is no place for it. A page that is being
 * closed can't start a background that was stopped: its message is not delivered
 * any more, but what it asks of the browser's storage is done (tried in Chromium).
 * Asks before it returns.
 */
export function hold(message: { readonly name: string; readonly payload: unknown }): string | null {
  const session = shelf();
  const { data } = heldSchema.safeParse(message);
  if (data === undefined || session === null) return null;
  count += 1;
  const place = `${start}${Date.now()}:${String(count).padStart(9, '0')}:${crypto.randomUUID()}`;
  // Where there is no room, the message is still sent.
  session.set({ [place]: data }).catch(() => undefined);
  return place;
}

/** Holds a message no more. */
export function release(place: string): void {
  if (place.startsWith(start))
    shelf()
      ?.remove(place)
      .catch(() => undefined);
}

/** Whether the browser's storage may take later what it did not take now. */
const isForLater = (answer: Stored<unknown>) =>
  !answer.ok && (answer.failure.kind === 'unavailable' || answer.failure.kind === 'full');

/**
 * Has every message handled that is held, in the order in which they were sent; of `only` one place,
 * that one. Where the storage does not take one, it is held on, and those after it.
 */
export async function handleHeld(handle: HandleHeld, only?: string): Promise<HeldAnswers> {
  const stored =
    (await shelf()
      ?.get(only ?? null)
      .catch(() => null)) ?? {};
  const answers = new Map<string, Stored<unknown>>();
  const places = Object.entries(stored).filter(([place]) => place.startsWith(start));
  for (const [place, message] of places.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const { data } = heldSchema.safeParse(message);
    const answer = data && (await handle(data));
    if (answer) answers.set(place, answer);
    if (answer && isForLater(answer)) return { answers, isLeft: true };
    release(place);
  }
  return { answers, isLeft: false };
}

/**
 * Calls `late` for each message that is held from now on, once it should have arrived. One that was
 * lost must not lie until the next start, and then be laid over what was typed since.
 */
export function onHeld(late: (place: string) => void): void {
  shelf()?.onChanged.addListener((changes) => {
    for (const [place, { newValue }] of Object.entries(changes)) {
      if (place.startsWith(start) && newValue !== undefined) setTimeout(late, grace, place);
    }
  });
}
