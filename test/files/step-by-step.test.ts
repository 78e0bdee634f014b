import { afterEach, expect, test, vi } from 'vitest';
import { stepByStep } from '../../lib/files/step-by-step.ts';

afterEach(() => vi.restoreAllMocks());

test('the page breathes whenever it has worked for 20 ms, and not after each step', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  function* work() {
    for (let step = 0; step < 100; step += 1) {
      now += 10;
      yield;
    }
    return 'done';
  }
  expect(await stepByStep(work())).toBe('done');
  expect(pauses).toHaveBeenCalledTimes(50);
});
