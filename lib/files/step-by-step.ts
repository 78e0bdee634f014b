import { breathe } from './breathe.ts';

/** Longest work in one go, in milliseconds: beyond it a page begins to feel stuck. */
const longestStretch = 40;

/** Does work that stops between its steps, and lets the page breathe whenever that was long enough. Yields its answer. */
export async function stepByStep<Answer>(work: Generator<void, Answer>): Promise<Answer> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < longestStretch) continue;
    await breathe();
    since = performance.now();
  }
}
