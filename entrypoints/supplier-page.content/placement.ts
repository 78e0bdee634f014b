export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly left: number; readonly top: number };

/**
 * Where the chip stands: its distance in px from the nearest side and the
 * nearest of top and bottom, so that it keeps its corner in another window.
 */
export type Place = {
  readonly side: 'left' | 'right';
  readonly end: 'top' | 'bottom';
  readonly x: number;
  readonly y: number;
};

/** Least distance from the edges of the window, in px. */
export const margin = 8;
export const firstPlace: Place = { side: 'left', end: 'bottom', x: 16, y: 24 };

/** `value` within `least`…`most`; `least` where there is no room between them. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** The corner of a box of `size` at `place`, always wholly within `room` where it fits. */
export function pointOf(place: Place, size: Size, room: Size): Point {
  const left = place.side === 'left' ? place.x : room.width - place.x - size.width;
  const top = place.end === 'top' ? place.y : room.height - place.y - size.height;
  return keepInside({ left, top }, size, room);
}

/** The place a box of `size` has when its corner is at `point`. */
export function placeOf(point: Point, size: Size, room: Size): Place {
  const { left, top } = keepInside(point, size, room);
  const right = room.width - left - size.width;
  const bottom = room.height - top - size.height;
  return {
    side: left <= right ? 'left' : 'right',
    end: top <= bottom ? 'top' : 'bottom',
    x: Math.max(0, Math.min(left, right)),
    y: Math.max(0, Math.min(top, bottom)),
  };
}

function keepInside({ left, top }: Point, size: Size, room: Size): Point {
  return {
    left: clamp(left, margin, room.width - size.width - margin),
    top: clamp(top, margin, room.height - size.height - margin),
  };
}

/** Px that one press of an arrow key moves; with Shift it goes all the way. */
const step = 16;
const directions = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** Where an arrow key moves the corner to, before it is kept inside; null for other keys. */
export function moveByKey(key: string, far: boolean, { left, top }: Point): Point | null {
  const [x, y] = directions.get(key) ?? [];
  if (x === undefined || y === undefined) return null;
  const length = far ? 1e5 : step;
  return { left: left + x * length, top: top + y * length };
}

/** Reads a kept place; null where what was kept is not one. */
export function parsePlace(kept: unknown): Place | null {
  const { side, end, x, y } = Object(kept);
  const isPlace =
    (side === 'left' || side === 'right') &&
    (end === 'top' || end === 'bottom') &&
    Number.isFinite(x) &&
    Number.isFinite(y);
  return isPlace ? { side, end, x, y } : null;
}
