import { breather } from './breathe.ts';

/** Does work that stops between its steps, and lets the page breathe whenever that was long enough. Yields its answer. */
export async function stepByStep<Answer>(work: Generator<void, Answer>): Promise<Answer> {
  const rest = breather();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await rest();
  }
}
