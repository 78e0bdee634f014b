import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { autosave, type SaveState } from '../../lib/storage/autosave.ts';
import type { Stored } from '../../lib/storage/stores.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function recorded(replies: Stored<void>[] = []) {
  const sent: string[] = [];
  const states: SaveState['kind'][] = [];
  const saver = autosave<string>(
    (value) => {
      sent.push(value);
      return Promise.resolve(replies.shift() ?? { ok: true, value: undefined });
    },
    (state) => states.push(state.kind),
    250,
  );
  return { saver, sent, states };
}

test('one write for a burst of keys, with the last of them', async () => {
  const { saver, sent, states } = recorded();
  for (const text of ['a', 'ab', 'abc']) saver.change(text);
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toEqual(['abc']);
  expect(states.at(-1)).toBe('saved');
});

test('leaving the page sends at once, and nothing twice', async () => {
  const { saver, sent } = recorded();
  saver.change('a');
  saver.flush();
  expect(sent).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(300);
  saver.flush();
  expect(sent).toEqual(['a']);
});

test('an older write that arrives does not call the newer text saved', async () => {
  const { saver, states } = recorded();
  saver.change('a');
  saver.flush();
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saving');
});

test('a refused text is said and goes again', async () => {
  const { saver, sent, states } = recorded([{ ok: false, failure: { kind: 'full' } }]);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toBe('failed');
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['a', 'a']);
  expect(states.at(-1)).toBe('saved');
});
