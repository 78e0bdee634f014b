import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstPlace,
  margin,
  moveByKey,
  type Place,
  parsePlace,
  placeOf,
  pointOf,
} from '../../entrypoints/supplier-page.content/placement.ts';

const chip = { width: 200, height: 36 };
const desk = { width: 1280, height: 800 };

const px = fc.integer({ min: -5000, max: 5000 });
const room = fc.record({
  width: fc.integer({ min: chip.width + 2 * margin, max: 4000 }),
  height: fc.integer({ min: chip.height + 2 * margin, max: 3000 }),
});
const point = fc.record({ left: px, top: px });

describe('the chip', () => {
  test('is never outside its window, wherever it was left', () => {
    fc.assert(
      fc.property(point, room, room, (from, before, now) => {
        const { left, top } = pointOf(placeOf(from, chip, before), chip, now);
        expect(left).toBeGreaterThanOrEqual(margin);
        expect(top).toBeGreaterThanOrEqual(margin);
        expect(left + chip.width).toBeLessThanOrEqual(now.width - margin);
        expect(top + chip.height).toBeLessThanOrEqual(now.height - margin);
      }),
    );
  });

  test('stands where it was put while the window stays', () => {
    fc.assert(
      fc.property(point, room, (from, window) => {
        const put = pointOf(placeOf(from, chip, window), chip, window);
        expect(pointOf(placeOf(put, chip, window), chip, window)).toEqual(put);
      }),
    );
  });

  test('keeps its corner in a smaller window', () => {
    const place = placeOf({ left: 1060, top: 740 }, chip, desk);
    expect(place).toEqual({ side: 'right', end: 'bottom', x: 20, y: 24 });
    expect(pointOf(place, chip, { width: 800, height: 600 })).toEqual({ left: 580, top: 540 });
  });

  test('keeps to the top left where there is no room for it', () => {
    expect(pointOf(firstPlace, chip, { width: 100, height: 20 })).toEqual({ left: 8, top: 8 });
  });

  test('is moved by the arrow keys, to the edge with Shift, by no others', () => {
    const from = { left: 100, top: 100 };
    expect(moveByKey('ArrowRight', false, from)).toEqual({ left: 116, top: 100 });
    expect(moveByKey('ArrowUp', false, from)).toEqual({ left: 100, top: 84 });
    const far = moveByKey('ArrowRight', true, from);
    expect(far && pointOf(placeOf(far, chip, desk), chip, desk)).toEqual({ left: 1072, top: 100 });
    expect(moveByKey('Enter', false, from)).toBeNull();
  });
});

describe('a kept place', () => {
  test('comes back as it was kept', () => {
    const place: Place = { side: 'right', end: 'top', x: 12.5, y: 40 };
    expect(parsePlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
  });

  test.each([
    [undefined],
    [null],
    ['left'],
    [{ side: 'left', end: 'top', x: 1 }],
    [{ side: 'up', end: 'top', x: 1, y: 1 }],
    [{ side: 'left', end: 'top', x: Number.NaN, y: 1 }],
    [{ side: 'left', end: 'top', x: '1', y: 1 }],
  ])('is none: %j', (kept) => {
    expect(parsePlace(kept)).toBeNull();
  });
});
