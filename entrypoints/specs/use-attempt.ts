import { useState } from 'preact/hooks';
import { notSavedWords } from '../../lib/i18n/failure.ts';
import type { Stored } from '../../lib/storage/stores.ts';

/** Waits for what the store answers and hands it on; where it refused, that is said. */
export type Attempt = <T>(action: Promise<Stored<T>>) => Promise<Stored<T>>;

/** What a page asks of the store, and why the last of it was not done; null: it was. */
export function useAttempt() {
  const [problem, setProblem] = useState<string | null>(null);
  const attempt: Attempt = async (action) => {
    const done = await action;
    setProblem(done.ok ? null : notSavedWords(done.failure));
    return done;
  };
  return { attempt, problem, setProblem };
}
