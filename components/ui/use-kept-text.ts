import { useEffect, useRef, useState } from 'preact/hooks';

/** What a store answers: the value, or why not. */
export type Answer<T, Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** How a form's text is fetched and kept, by the key of what it is about. */
export type TextKeeper<T, Failure> = {
  readonly empty: T;
  /** Null where nothing was typed yet. */
  readonly read: (key: string) => Promise<Answer<T | null, Failure>>;
  readonly keep: (key: string, text: T) => Promise<Answer<unknown, Failure>>;
};

/**
 * Text typed into a form, kept on every keystroke. What is on the screen always
 * wins: a slow answer of the background never overwrites what was typed since,
 * and a failure to keep leaves the text where it is.
 */
export function useKeptText<T, Failure>(
  key: string,
  keeper: TextKeeper<T, Failure>,
): readonly [T, (text: T) => void, Failure | null] {
  const [text, setText] = useState<{ key: string; value: T }>({ key, value: keeper.empty });
  const [notKept, setNotKept] = useState<Failure | null>(null);
  const typed = useRef<string | null>(null);

  useEffect(() => {
    let live = true;
    typed.current = null;
    keeper.read(key).then((answer) => {
      if (!live || typed.current === key) return;
      setNotKept(answer.ok ? null : answer.failure);
      if (answer.ok) setText({ key, value: answer.value ?? keeper.empty });
    });
    return () => {
      live = false;
    };
  }, [key, keeper]);

  const type = (value: T) => {
    typed.current = key;
    setText({ key, value });
    keeper.keep(key, value).then((answer) => {
      if (typed.current === key) setNotKept(answer.ok ? null : answer.failure);
    });
  };
  // Another page's text never stands on this one, not even for one frame.
  return [text.key === key ? text.value : keeper.empty, type, notKept];
}
