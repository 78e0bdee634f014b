import { useRef } from 'preact/hooks';

/** The value, or while there is none the last one there was, marked as stale. */
export function useLastGood<T>(value: T | null): { value: T | null; stale: boolean } {
  const last = useRef<T | null>(null);
  if (value !== null) last.current = value;
  return { value: last.current, stale: value === null && last.current !== null };
}
