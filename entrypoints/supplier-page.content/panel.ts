import { createDock, type Dock } from './dock.ts';
import type { Host } from './host.ts';
import { keepDock, type Settings } from './settings.ts';

export type Panel = {
  /** As the buyer asked: the focus goes into it. */
  readonly open: () => void;
  /** The focus goes back to where it was before the panel was opened. */
  readonly close: () => void;
  readonly toggle: () => void;
  readonly isOpen: () => boolean;
  /** Without anyone asking just now: the focus stays where it is. */
  readonly openQuietly: () => void;
  readonly width: () => number;
  readonly settle: () => void;
};

type Wiring = {
  readonly settings: Settings['dock'];
  readonly onChange: (isOpen: boolean) => void;
  /** Where the focus goes when the element that had it is gone. */
  readonly focusChip: () => void;
};

/** The dock as the buyer uses it: what it remembers, and where the focus goes. */
export function createPanel(host: Host, { settings, onChange, focusChip }: Wiring): Panel {
  let width = settings.width;
  let cameFrom: HTMLElement | null = null;
  const dock: Dock = createDock(host.layer, {
    width,
    windowWidth: () => host.layer.clientWidth,
    onSizing: () => onChange(dock.isOpen()),
    onSized: (sized) => {
      width = sized;
      keep();
    },
  });
  const keep = () => keepDock({ open: dock.isOpen(), width });

  function open(): void {
    const focused = host.focused() ?? document.activeElement;
    if (!dock.contains(focused)) cameFrom = focused instanceof HTMLElement ? focused : null;
    dock.open();
    dock.focus();
    keep();
  }

  function close(): void {
    if (!dock.isOpen()) return;
    const hadFocus = dock.contains(host.focused());
    dock.close();
    onChange(false);
    keep();
    if (hadFocus) giveFocusBack();
  }

  function giveFocusBack(): void {
    if (cameFrom?.isConnected && cameFrom !== document.body)
      cameFrom.focus({ preventScroll: true });
    else focusChip();
    cameFrom = null;
  }

  return {
    open,
    close,
    toggle: () => (dock.isOpen() ? close() : open()),
    isOpen: dock.isOpen,
    openQuietly: () => {
      dock.open();
      keep();
    },
    width: dock.width,
    settle: dock.settle,
  };
}
