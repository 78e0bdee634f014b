import { clamp } from './placement.ts';

/** Px. Below the least the panel's figures no longer stand side by side. */
export const leastWidth = 320;
export const firstWidth = 400;
const mostWidth = 720;
const step = 16;

/** The widest the dock may be in a window: a strip of the page stays in sight where there is room. */
export function widest(windowWidth: number): number {
  return Math.min(mostWidth, Math.max(windowWidth - 48, Math.min(leastWidth, windowWidth)));
}

/** The width the dock has in a window when the buyer set `width`. */
export function fitWidth(width: number, windowWidth: number): number {
  return Math.round(clamp(width, Math.min(leastWidth, windowWidth), widest(windowWidth)));
}

/** The width a key on the separator asks for, the dock standing on the right; null for other keys. */
export function widthByKey(key: string, width: number): number | null {
  const widths = new Map([
    ['ArrowLeft', width + step],
    ['ArrowRight', width - step],
    ['Home', leastWidth],
    ['End', mostWidth],
  ]);
  return widths.get(key) ?? null;
}
