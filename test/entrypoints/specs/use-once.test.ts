import { expect, test, vi } from 'vitest';
import { onceEach } from '../../../entrypoints/specs/use-once.ts';

test('an action pressed twice is done once, another meanwhile too, and each again later', async () => {
  const once = onceEach();
  const [first, second] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  const press = () => Promise.all([once('a', first)(), once('a', first)(), once('b', second)()]);
  await press();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  await press();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 2]);
});

test('an action that failed can be done again', async () => {
  const once = onceEach();
  const failing = once('a', () => Promise.reject(new Error('once')));
  await expect(failing()).rejects.toThrow('once');
  await expect(failing()).rejects.toThrow('once');
});
