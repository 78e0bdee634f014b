import { same } from '../../lib/trade/same.ts';
import { typedInto } from '../../lib/trade/typed-into.ts';

/** What a store answers: the value, or why not. */
export type Answer<T, Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** How a form's text is fetched and kept, by the key of what it is about. */
export type TextKeeper<T, Failure> = {
  readonly empty: T;
  /** Null where nothing was typed yet. */
  readonly read: (key: string) => Promise<Answer<T | null, Failure>>;
  /** Of what is kept, replaces only what `text` has other than `before`: the rest may be another tab's. */
  readonly keep: (key: string, text: T, before: T) => Promise<Answer<unknown, Failure>>;
  /** Calls `changed` whenever what is kept may have changed. Returns how to stop. */
  readonly watch: (key: string, changed: () => void) => () => void;
};

type View<T, Failure> = {
  readonly show: (text: T) => void;
  /** Why what is typed is not kept; null: it is. */
  readonly tell: (failure: Failure | null) => void;
};

/**
 * The text of one form under one key. Nothing is kept before it is known what
 * was kept: a box that looks empty meanwhile may not be.
 */
export function keptText<T, Failure>(
  key: string,
  keeper: TextKeeper<T, Failure>,
  { show, tell }: View<T, Failure>,
) {
  let text = keeper.empty;
  /** What `text` was when the last of it was sent to be kept. */
  let sent = keeper.empty;
  let underway = 0;
  let isReading = false;
  let isDue = false;
  let isKnown = false;
  let isShown = true;

  /** Reads what is kept, again to learn what another tab typed. */
  async function load(): Promise<void> {
    isDue = underway > 0;
    if (isReading || isDue) return;
    isReading = true;
    const [shown, before] = [text, sent];
    const answer = await keeper.read(key);
    isReading = false;
    if (isShown) tell(answer.ok ? null : answer.failure);
    // What was typed meanwhile may be missing from the answer to a second look.
    if (!answer.ok || (isKnown && text !== shown)) return;
    isKnown = true;
    const kept = answer.value ?? keeper.empty;
    text = typedInto(kept, before, text);
    sent = kept;
    if (isShown) show(text);
    if (!same(text, sent)) keep();
  }

  async function keep(): Promise<void> {
    const [before, now] = [sent, text];
    sent = now;
    underway += 1;
    const answer = await keeper.keep(key, now, before);
    underway -= 1;
    if (!answer.ok) {
      // What was refused is sent again with what is typed next, or once anything is taken.
      sent = typedInto(sent, now, before);
      if (isShown) tell(answer.failure);
    } else if (!same(text, sent)) {
      keep();
    } else if (isShown) {
      tell(null);
    }
    if (isDue && underway === 0) load();
  }

  function type(typed: T): void {
    text = typed;
    if (isShown) show(text);
    if (isKnown) keep();
    else load();
  }

  /** Another text stands on the screen; what was typed into this one is still kept. */
  function hide(): void {
    isShown = false;
  }

  return { load, type, hide };
}
