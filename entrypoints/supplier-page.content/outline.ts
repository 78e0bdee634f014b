import { element } from './element.ts';

/** How long the outline is seen, in ms: long enough to find it after the scroll. */
const seenFor = 2600;
const gap = 4;

export type Outline = {
  /** Scrolls to the element and outlines it; false where it takes no room on the page. */
  readonly show: (target: Element) => boolean;
  readonly clear: () => void;
};

/** A frame drawn over an element of the page, in our own layer. */
export function createOutline(layer: HTMLElement): Outline {
  let box: HTMLElement | null = null;

  function clear(): void {
    box?.remove();
    box = null;
  }

  function show(target: Element): boolean {
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    clear();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: calm ? 'instant' : 'smooth',
    });
    const drawn = element('div', { class: 'outline' });
    box = drawn;
    layer.prepend(drawn);
    const fading = drawn.animate(
      [{ opacity: 1 }, { opacity: 1, offset: 0.8 }, { opacity: 0 }],
      seenFor,
    );
    fading.onfinish = () => drawn.remove();
    follow(drawn, target);
    return true;
  }

  return { show, clear };
}

/** Holds the box over its target while the page scrolls under it; ends with the box. */
function follow(drawn: HTMLElement, target: Element): void {
  if (!drawn.isConnected) return;
  const layer = drawn.offsetParent?.getBoundingClientRect();
  const { left, top, width, height } = target.getBoundingClientRect();
  drawn.style.transform = `translate(${left - (layer?.left ?? 0) - gap}px, ${top - (layer?.top ?? 0) - gap}px)`;
  drawn.style.width = `${width + 2 * gap}px`;
  drawn.style.height = `${height + 2 * gap}px`;
  requestAnimationFrame(() => follow(drawn, target));
}
