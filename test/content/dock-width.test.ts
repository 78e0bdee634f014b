import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstWidth,
  fitWidth,
  leastWidth,
  widest,
  widthByKey,
} from '../../entrypoints/supplier-page.content/dock-width.ts';

describe('the width of the dock', () => {
  test('fits every window, and leaves a strip of the page where there is room', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 100, max: 4000 }), (wanted, window) => {
        const width = fitWidth(wanted, window);
        expect(width).toBeLessThanOrEqual(window);
        expect(width).toBeLessThanOrEqual(widest(window));
        expect(width).toBeGreaterThanOrEqual(Math.min(leastWidth, window));
        if (window >= leastWidth + 48) expect(window - width).toBeGreaterThanOrEqual(48);
      }),
    );
  });

  test('is what the buyer set where that fits', () => {
    expect(fitWidth(500, 1280)).toBe(500);
    expect(fitWidth(5000, 1280)).toBe(720);
    expect(fitWidth(10, 1280)).toBe(320);
    expect(fitWidth(firstWidth, 360)).toBe(320);
    expect(fitWidth(firstWidth, 300)).toBe(300);
  });

  test('is changed by keys: the edge moves the way the arrow points', () => {
    expect(widthByKey('ArrowLeft', 400)).toBe(416);
    expect(widthByKey('ArrowRight', 400)).toBe(384);
    expect(fitWidth(widthByKey('Home', 400) ?? 0, 1280)).toBe(320);
    expect(fitWidth(widthByKey('End', 400) ?? 0, 1280)).toBe(720);
    expect(widthByKey('a', 400)).toBeNull();
  });
});
