import type { ChipFace } from '../../lib/messaging/page-messages.ts';
import { letMove } from './chip-move.ts';
import { element, icon } from './element.ts';
import type { Place, Size } from './placement.ts';
import { say } from './say.ts';

export type Chip = {
  readonly show: (face: ChipFace | null) => void;
  readonly setDismissed: (dismissed: boolean) => void;
  readonly setExpanded: (expanded: boolean) => void;
  /** Puts the chip back within the window, as when the window or the dock has changed. */
  readonly settle: () => void;
  readonly focus: () => void;
  /** Says that the extension was updated, and no longer does anything. */
  readonly retire: () => void;
};

type Wiring = {
  readonly place: Place;
  readonly dismissed: boolean;
  /** The part of the window that is the chip's. */
  readonly room: () => Size;
  readonly onPress: () => void;
  readonly onDismiss: () => void;
  readonly onMoved: (place: Place) => void;
};

function button(name: string, label: string, ...children: readonly (Node | string)[]) {
  return element(
    'button',
    { type: 'button', class: name, ...(label && { title: label, 'aria-label': label }) },
    ...children,
  );
}

/** The small answer on the page: what it says opens and closes the panel. */
export function createChip(layer: HTMLElement, wiring: Wiring): Chip {
  const grip = button('grip', say('chip.move'), icon('grip'));
  const words = element('span');
  const answer = button('answer', '', icon('reading'), words);
  const dismiss = button('dismiss', say('chip.dismiss'), icon('close'));
  const chip = element(
    'div',
    { class: 'chip', role: 'group', 'aria-label': say('chip.name'), hidden: '' },
    grip,
    answer,
    dismiss,
  );
  layer.append(chip);

  let isDismissed = wiring.dismissed;
  let isShown = false;
  const mover = letMove(chip, grip, wiring);

  function refresh(): void {
    chip.hidden = isDismissed || !isShown;
  }

  function show(face: ChipFace | null): void {
    isShown = face !== null;
    if (face) {
      words.textContent = face.words;
      answer.ariaLabel = `${face.words}, ${say('chip.name')}`;
      answer.firstElementChild?.replaceWith(icon(face.sign));
    }
    refresh();
  }

  function setDismissed(dismissed: boolean): void {
    isDismissed = dismissed;
    refresh();
  }

  answer.addEventListener('click', wiring.onPress);
  dismiss.addEventListener('click', () => {
    setDismissed(true);
    wiring.onDismiss();
  });
  // Made beforehand: without the extension there are no words to be had.
  const notice = updateNotice(() => chip.remove());
  function retire(): void {
    chip.replaceChildren(...notice);
    refresh();
  }

  const setExpanded = (expanded: boolean) => answer.setAttribute('aria-expanded', String(expanded));
  setExpanded(false);
  return {
    show,
    setDismissed,
    setExpanded,
    settle: mover.settle,
    focus: () => answer.focus(),
    retire,
  };
}

function updateNotice(close: () => void): readonly HTMLElement[] {
  const shut = button('dismiss', say('chip.close'), icon('close'));
  shut.addEventListener('click', close);
  const words = element('span', {}, say('chip.updated'));
  return [element('div', { class: 'note', role: 'status' }, icon('renew'), words), shut];
}
