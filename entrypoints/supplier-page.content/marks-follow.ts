import { readAttributes } from './watch.ts';

export type Placed = { readonly card: Element; readonly mark: HTMLElement };
export type Follower = {
  /** Whether it follows exactly these cards, each unchanged. */
  readonly stillOver: (cards: readonly Element[]) => boolean;
  readonly stop: () => void;
};

/** Px: a mark sits astride the upper edge of its card, where it covers least of what the card says. */
const inset = 12;
const half = 12;
/** The side of `ground` in its own px: what it measures on the page tells the page's scale. */
const groundSide = 100;

/** What a card is about: a list that recycles its cards changes these. */
function signature(card: Element): string {
  const links = Array.from(card.querySelectorAll('a[href]'), (link) => link.getAttribute('href'));
  const limits = Array.from(card.querySelectorAll('[data-ta-price]'), (at) =>
    at.getAttribute('data-ta-price'),
  );
  return [...readAttributes.map((name) => card.getAttribute(name)), ...links, ...limits].join(' ');
}

/**
 * Keeps marks over their cards. They scroll with the page by themselves; they
 * are placed anew, at most once a frame, when a card, anything around it, or a
 * scrolling box in the page moves. A card that becomes another's loses its
 * mark before it is painted.
 */
export function followCards(
  ground: HTMLElement,
  placed: readonly Placed[],
  signal: AbortSignal,
): Follower {
  const life = new AbortController();
  const end = () => life.abort();
  signal.addEventListener('abort', end, { signal: life.signal });
  const known = new Map(placed.map(({ card }) => [card, signature(card)]));
  const isSame = (card: Element) => card.isConnected && known.get(card) === signature(card);
  let frame = 0;

  function place(): void {
    frame = 0;
    const origin = ground.getBoundingClientRect();
    const scale = origin.width / groundSide || 1;
    const boxes = placed.map(({ card, mark }) => ({
      mark,
      box: isSame(card) ? card.getBoundingClientRect() : null,
    }));
    for (const { mark, box } of boxes) {
      mark.hidden = !box || box.width === 0 || box.height === 0;
      if (!box || mark.hidden) continue;
      const left = (box.left - origin.left) / scale + inset;
      const top = (box.top - origin.top) / scale - half;
      mark.style.transform = `translate(${left}px, ${top}px)`;
      mark.style.maxWidth = `${box.width / scale - 2 * inset}px`;
    }
  }
  function placeSoon(): void {
    frame ||= requestAnimationFrame(place);
  }

  // It also calls when it begins to observe, after the page was laid out: that places them first.
  const sizes = new ResizeObserver(place);
  for (const around of surroundings(placed)) sizes.observe(around);
  const changes = new MutationObserver(() => {
    for (const { card, mark } of placed) if (!isSame(card)) mark.hidden = true;
    placeSoon();
  });
  for (const { card } of placed) {
    changes.observe(card, {
      childList: true,
      subtree: true,
      attributeFilter: ['href', ...readAttributes],
    });
  }
  listen(placeSoon, life.signal);
  life.signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    changes.disconnect();
  });
  return {
    stillOver: (cards) => cards.length === known.size && cards.every(isSame),
    stop: end,
  };
}

/** The cards and every box around them: one of these changes size when a card is moved. */
function surroundings(placed: readonly Placed[]): Set<Element> {
  const all = new Set<Element>();
  for (const { card } of placed) {
    for (let at: Element | null = card; at && !all.has(at); at = at.parentElement) all.add(at);
  }
  return all;
}

function listen(placeSoon: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  // The page's own scrolling needs nothing: the marks are on the ground that scrolls.
  const onScroll = (event: Event) => event.target !== document && placeSoon();
  document.addEventListener('scroll', onScroll, options);
  document.addEventListener('transitionend', placeSoon, options);
  document.addEventListener('load', placeSoon, options);
  window.addEventListener('resize', placeSoon, options);
}
