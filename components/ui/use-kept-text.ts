import { useEffect, useMemo, useState } from 'preact/hooks';
import { keptText, type TextKeeper } from './kept-text.ts';

/**
 * Text typed into a form, kept on every keystroke. What is typed always wins: a
 * slow answer of the background fills in only the boxes that were not typed
 * into since, and a failure to keep leaves the text where it is. What another
 * tab types comes in as well.
 */
export function useKeptText<T, Failure>(
  key: string,
  keeper: TextKeeper<T, Failure>,
): readonly [T, (text: T) => void, Failure | null] {
  const [text, setText] = useState<{ key: string; value: T }>({ key, value: keeper.empty });
  const [notKept, setNotKept] = useState<Failure | null>(null);
  const kept = useMemo(
    () => keptText(key, keeper, { show: (value) => setText({ key, value }), tell: setNotKept }),
    [key, keeper],
  );
  useEffect(() => {
    kept.load();
    const stop = keeper.watch(key, kept.load);
    // While it was put away, nothing was told it.
    const look = () => document.hidden || kept.load();
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
      kept.hide();
    };
  }, [key, keeper, kept]);
  // Another page's text never stands on this one, not even for one frame.
  return [text.key === key ? text.value : keeper.empty, kept.type, notKept];
}
