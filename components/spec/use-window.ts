import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond the edges of the window, so that a keyboard finds the next one. */
const margin = 12;

/** The rows of a long list that are in view as the page scrolls: from `first` up to `last`. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { readonly first: number; readonly last: number } {
  const [seen, setSeen] = useState({ first: 0, last: 60 });
  useLayoutEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - margin);
      const last = Math.ceil((innerHeight - top) / rowHeight) + margin;
      setSeen((before) =>
        before.first === first && before.last === last ? before : { first, last },
      );
    };
    look();
    const leaving = new AbortController();
    const options = { signal: leaving.signal, passive: true };
    addEventListener('scroll', look, options);
    addEventListener('resize', look, options);
    return () => leaving.abort();
  }, [list, rowHeight]);
  return { first: Math.min(seen.first, count), last: Math.min(Math.max(seen.last, margin), count) };
}
