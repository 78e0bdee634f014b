import { browser } from '../../lib/browser/browser.ts';
import { fitWidth, leastWidth, widest, widthByKey } from './dock-width.ts';
import { element } from './element.ts';
import { say } from './say.ts';

export type Dock = {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly focus: () => void;
  readonly contains: (node: Node | null) => boolean;
  /** Px it takes of the window's width: none while it is closed. */
  readonly width: () => number;
  /** Fits it to the window again. */
  readonly settle: () => void;
};

type Wiring = {
  readonly width: number;
  readonly windowWidth: () => number;
  readonly onSized: (width: number) => void;
  /** On every step of a sizing, to make room. */
  readonly onSizing: () => void;
};

/** The panel's frame at the right edge. The frame is there only while it is open: what is typed in it is kept as it is typed. */
export function createDock(layer: HTMLElement, wiring: Wiring): Dock {
  const edge = element('div', {
    class: 'edge',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': say('dock.width'),
  });
  const dock = element('div', { class: 'dock', hidden: '' }, edge);
  layer.append(dock);
  let wanted = wiring.width;
  let frame: HTMLIFrameElement | null = null;

  function settle(): void {
    if (!frame) return;
    const windowWidth = wiring.windowWidth();
    const width = fitWidth(wanted, windowWidth);
    dock.style.width = `${width}px`;
    edge.ariaValueNow = String(width);
    edge.ariaValueMin = String(fitWidth(leastWidth, windowWidth));
    edge.ariaValueMax = String(widest(windowWidth));
    wiring.onSizing();
  }

  function resize(width: number): void {
    wanted = fitWidth(width, wiring.windowWidth());
    settle();
  }

  function open(): void {
    if (frame) return;
    frame = element('iframe', {
      title: say('dock.title'),
      src: browser.runtime.getURL('/sidepanel.html'),
    });
    dock.append(frame);
    dock.hidden = false;
    settle();
  }

  function close(): void {
    dock.hidden = true;
    frame?.remove();
    frame = null;
  }

  edge.addEventListener('keydown', (event) => {
    const width = widthByKey(event.key, fitWidth(wanted, wiring.windowWidth()));
    if (width === null) return;
    event.preventDefault();
    resize(width);
    wiring.onSized(wanted);
  });
  letDrag(edge, dock, resize, () => wiring.onSized(wanted));

  return {
    isOpen: () => !dock.hidden,
    open,
    close,
    focus: () => frame?.focus(),
    contains: (node) => dock.contains(node),
    width: () => (dock.hidden ? 0 : fitWidth(wanted, wiring.windowWidth())),
    settle,
  };
}

function letDrag(
  edge: HTMLElement,
  dock: HTMLElement,
  resize: (width: number) => void,
  done: () => void,
): void {
  edge.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const from = dock.offsetWidth;
    const drag = new AbortController();
    const { signal } = drag;
    edge.setPointerCapture(down.pointerId);
    dock.classList.add('sizing');
    const follow = (move: PointerEvent) => resize(from + down.clientX - move.clientX);
    edge.addEventListener('pointermove', follow, { signal });
    edge.addEventListener(
      'lostpointercapture',
      () => {
        drag.abort();
        dock.classList.remove('sizing');
        done();
      },
      { signal },
    );
  });
}
