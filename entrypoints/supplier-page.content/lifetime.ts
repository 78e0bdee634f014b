import { browser } from '../../lib/browser/browser.ts';

export type Lifetime = {
  readonly signal: AbortSignal;
  /** Whether the extension is still there; the first time it is not, everything stops. */
  readonly isAlive: () => boolean;
};

/** Nothing tells a script that its extension was updated or removed: it has to look. */
export function createLifetime(onEnd: () => void): Lifetime {
  const end = new AbortController();
  return {
    signal: end.signal,
    isAlive: () => {
      if (!end.signal.aborted && !isConnected()) {
        end.abort();
        onEnd();
      }
      return !end.signal.aborted;
    },
  };
}

function isConnected(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
