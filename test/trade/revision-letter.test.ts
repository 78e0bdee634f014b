import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionLetter, revisionPlace } from '../../lib/trade/revision-letter.ts';

test.each([
  [1, 'A'],
  [2, 'B'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('%i is %s', (place, letters) => {
  expect(revisionLetter(place)).toBe(letters);
});

test('there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18278 }), (place) => {
      expect(revisionPlace(revisionLetter(place))).toBe(place);
    }),
  );
});

test.each([0, -1, 1.5, 18279])('%d has none', (place) => {
  expect(() => revisionLetter(place)).toThrow(RangeError);
});
