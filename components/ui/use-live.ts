import { useEffect, useState } from 'preact/hooks';

/**
 * What `read` yields, read again whenever `onChange` says so; null until the
 * first answer. Both functions must stay the same from one rendering to the next.
 */
export function useLive<T>(
  read: () => Promise<T>,
  onChange: (changed: () => void) => () => void,
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let live = true;
    let latest = 0;
    const readAgain = async () => {
      latest += 1;
      const mine = latest;
      const answer = await read();
      // A slow answer never overwrites a later one.
      if (live && mine === latest) setValue(answer);
    };
    readAgain();
    const stop = onChange(readAgain);
    return () => {
      live = false;
      stop();
    };
  }, [read, onChange]);
  return value;
}

const never = () => () => {};

/** What `read` yields, once for each `read`; null until the first answer. It must stay the same, as in {@link useLive}. */
export const useAnswer = <T>(read: () => Promise<T>): T | null => useLive(read, never);
