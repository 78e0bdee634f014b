/** Lets what waits in the page run: a key, a click, the next picture. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Longest work in one go, in milliseconds: beyond it a page begins to feel stuck. */
const longestStretch = 20;

/**
 * Breathes where it was long enough ago, however slow the computer is: to be
 * awaited between two steps of work. A step that waits for something else is counted
 * as work too.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestStretch) return;
    await breathe();
    since = performance.now();
  };
}
