import { useMemo } from 'preact/hooks';

/** Wraps what a button does: pressed again while that is still being done, nothing is done twice. */
export const useOnce = () => useMemo(onceEach, []);

/** What {@link useOnce} hands out: each action by its own name, so that none stands in another's way. */
export function onceEach() {
  const busy = new Set<string>();
  return <Args extends readonly unknown[]>(name: string, work: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      if (busy.has(name)) return;
      busy.add(name);
      try {
        await work(...args);
      } finally {
        busy.delete(name);
      }
    };
}
