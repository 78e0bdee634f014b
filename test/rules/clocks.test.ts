import { expect, test } from 'vitest';
import { clocks } from '../../lib/rules/clocks.ts';

test('every clock has an id of its own and a source', () => {
  expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
  expect(clocks.filter(({ source }) => source.trim() === '')).toEqual([]);
});

test('every length is a whole number above 0, or not known', () => {
  const wrong = clocks.filter(
    ({ amount }) => amount !== null && !(Number.isInteger(amount) && amount > 0),
  );
  expect(wrong).toEqual([]);
  expect(clocks.filter(({ amount }) => amount === null).map(({ clock }) => clock)).toEqual([
    'automatic-receipt',
  ]);
});
