import { useRef } from 'preact/hooks';

/** Wraps what a button does: pressed again while it is still being done, nothing is done twice. */
export function useOnce() {
  const isBusy = useRef(false);
  return <Args extends readonly unknown[]>(work: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        await work(...args);
      } finally {
        isBusy.current = false;
      }
    };
}
