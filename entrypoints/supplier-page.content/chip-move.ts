import { moveByKey, type Place, type Point, placeOf, pointOf, type Size } from './placement.ts';

type Wiring = {
  readonly place: Place;
  readonly room: () => Size;
  readonly onMoved: (place: Place) => void;
};

/**
 * Lets the buyer move the chip by its grip: with the pointer, or with the arrow
 * keys. Whenever its size changes it is put back in its place, at the moment
 * when sizes are known anyway: to ask earlier would make the page lay itself out.
 */
export function letMove(chip: HTMLElement, grip: HTMLElement, { room, onMoved, ...given }: Wiring) {
  let { place } = given;
  new ResizeObserver(() => settle()).observe(chip);
  const size = (): Size => ({ width: chip.offsetWidth, height: chip.offsetHeight });

  function settle(): Point {
    const point = pointOf(place, size(), room());
    chip.style.transform = `translate(${point.left}px, ${point.top}px)`;
    return point;
  }

  function moveTo(point: Point): void {
    place = placeOf(point, size(), room());
    settle();
  }

  grip.addEventListener('keydown', (event) => {
    const point = moveByKey(event.key, event.shiftKey, settle());
    if (!point) return;
    event.preventDefault();
    moveTo(point);
    onMoved(place);
  });

  grip.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const from = settle();
    const drag = new AbortController();
    grip.setPointerCapture(down.pointerId);
    chip.classList.add('moving');
    const { signal } = drag;
    const follow = (move: PointerEvent) =>
      moveTo({
        left: from.left + move.clientX - down.clientX,
        top: from.top + move.clientY - down.clientY,
      });
    grip.addEventListener('pointermove', follow, { signal });
    // Losing the capture is how every drag ends, cancelled ones too.
    grip.addEventListener(
      'lostpointercapture',
      () => {
        drag.abort();
        chip.classList.remove('moving');
        onMoved(place);
      },
      { signal },
    );
  });
  return { settle };
}
