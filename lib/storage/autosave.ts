import type { Stored, StoreFailure } from './stores.ts';

/** What the buyer is told about what was typed last. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** Keeps the newest of what is typed into one form. */
export interface Autosave<Value> {
  /** Takes the newest value; it is sent after the delay, or by `flush`. */
  change(value: Value): void;
  /**
   * Sends the newest value now if it was not sent yet, or was refused. Sends
   * before it returns, so that it may be called while the page goes away.
   */
  flush(): void;
  /** Forgets what was not sent yet: it is not to be stored any more. */
  discard(): void;
}

/**
 * Keeps what is typed. `saved` is told only when the newest value is stored: an
 * older one that arrives meanwhile says nothing about it. A refused value stays
 * the newest and goes again with the next change or flush.
 */
export function autosave<Value>(
  save: (value: Value) => Promise<Stored<void>>,
  onState: (state: SaveState) => void,
  delayMs: number,
): Autosave<Value> {
  let waiting: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    const sent = waiting;
    if (sent === null) return;
    save(sent.value).then((stored) => {
      if (waiting !== sent) return;
      if (stored.ok) waiting = null;
      onState(stored.ok ? { kind: 'saved' } : { kind: 'failed', failure: stored.failure });
    });
  }

  function change(value: Value): void {
    waiting = { value };
    onState({ kind: 'saving' });
    clearTimeout(timer);
    if (delayMs === 0) flush();
    else timer = setTimeout(flush, delayMs);
  }

  function discard(): void {
    clearTimeout(timer);
    waiting = null;
  }

  return { change, flush, discard };
}
