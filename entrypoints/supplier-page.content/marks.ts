import type { Mark } from '../../lib/messaging/page-messages.ts';
import { element, icon } from './element.ts';
import { type Follower, followCards } from './marks-follow.ts';
import { say } from './say.ts';

export type Marks = {
  /** Draws these and no other; `cards` by the numbers that the marks name. */
  readonly show: (marks: readonly Mark[], cards: readonly Element[]) => void;
};

/** Marks over the cards of a search page: one where a limit is published or the supplier is kept. */
export function createMarks(ground: HTMLElement, signal: AbortSignal): Marks {
  let follower: Follower | null = null;
  let drawn = '';

  function show(marks: readonly Mark[], cards: readonly Element[]): void {
    const wanted = marks.flatMap((mark) => {
      const card = cards[mark.card];
      return card ? [{ card, mark }] : [];
    });
    const text = JSON.stringify(marks);
    if (text === drawn && follower?.stillOver(wanted.map(({ card }) => card))) return;
    follower?.stop();
    follower = null;
    drawn = text;
    const placed = wanted.map(({ card, mark }) => ({ card, mark: drawMark(mark) }));
    ground.replaceChildren(...(placed.length > 0 ? [list(placed.map(({ mark }) => mark))] : []));
    if (placed.length > 0) follower = followCards(ground, placed, signal);
  }

  return { show };
}

function drawMark({ limit, kept, about }: Mark): HTMLElement {
  const said = [limit, kept].filter((words) => words !== null && words !== undefined).join(', ');
  const label = about ? `${said}: ${about}` : said;
  return element(
    'div',
    { class: 'mark', role: 'listitem', 'aria-label': label, hidden: '' },
    ...(limit ? [icon('check'), words(limit)] : []),
    ...(kept ? [icon('saved'), words(kept)] : []),
    ...(about ? [words(`: ${about}`, 'aside')] : []),
  );
}

/** Drawn by the style sheet: `window.find` tells the page of every text node, even of a closed root. */
function words(text: string, look = ''): HTMLElement {
  return element('span', { class: `words ${look}`, 'data-words': text });
}

function list(marks: readonly HTMLElement[]): HTMLElement {
  return element('div', { role: 'list', 'aria-label': say('marks.list') }, ...marks);
}
