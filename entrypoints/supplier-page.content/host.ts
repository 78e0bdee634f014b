import { element } from './element.ts';
import { style } from './style.ts';

/** How often the host goes back to a page that removes it, before it leaves the page alone. */
const mostReturns = 20;

/** Events that end inside: the page's shortcuts and "clicked outside" are not meant for us. */
const ownEvents = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
];

/**
 * The one element that the page holds of us, without any attribute, and what
 * stands in its closed root: `ground`, which scrolls with the page, for marks;
 * `layer`, in the browser's top layer, which no style of the page reaches.
 */
export type Host = {
  readonly node: HTMLElement;
  readonly ground: HTMLElement;
  readonly layer: HTMLElement;
  /** What has the focus inside, if anything. */
  readonly focused: () => Element | null;
};

export function mountHost(signal: AbortSignal): Host {
  const node = element('div');
  const root = node.attachShadow({ mode: 'closed' });
  const ground = element('div', { class: 'ground' });
  const layer = element('div', { class: 'layer', popover: 'manual', role: 'presentation' });
  root.append(element('style', {}, style), ground, layer);
  for (const type of ownEvents) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  removeForerunner();
  attach(node, layer);
  keepAttached(node, layer, signal);
  return { node, ground, layer, focused: () => root.activeElement };
}

function attach(node: HTMLElement, layer: HTMLElement): void {
  document.documentElement.append(node);
  layer.showPopover();
  requestAnimationFrame(() => fitZoom(node, layer));
}

/** The top layer escapes the page's transforms, not `zoom` on its root element. */
function fitZoom(node: Element & { readonly currentCSSZoom?: number }, layer: HTMLElement): void {
  const zoom = node.currentCSSZoom ?? 1;
  if (zoom !== 1) layer.style.setProperty('zoom', String(1 / zoom));
}

function keepAttached(node: HTMLElement, layer: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (node.parentNode === document.documentElement) return;
    returns += 1;
    if (returns > mostReturns) return observer.disconnect();
    attach(node, layer);
    observe();
  });
  // Both: a page may replace its whole root element.
  function observe(): void {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Firefox runs the script anew in open tabs after an update, and leaves what
 * the old one drew, dead. Only extensions can look into a closed root.
 */
function removeForerunner(): void {
  for (const child of document.documentElement.children) {
    if (!('openOrClosedShadowRoot' in child)) return;
    const root = child.openOrClosedShadowRoot;
    if (root instanceof ShadowRoot && root.querySelector(':scope > .ground + .layer'))
      child.remove();
  }
}
