import { formatMoney } from '../../lib/i18n/format.ts';
import { listingRoots } from '../../lib/pages/read-page.ts';
import { publishedLimit } from '../../lib/trade/chip-state.ts';
import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import { element, icon } from './element.ts';
import { listingKey, valueRead } from './listing-key.ts';
import { type Follower, followCards } from './marks-follow.ts';
import { say } from './say.ts';

export type Marks = {
  readonly show: (reading: PageReading, kept: ReadonlySet<string>) => void;
  readonly clear: () => void;
};

/** Marks over the cards of a search page: one where a limit is published or the supplier is kept. */
export function createMarks(ground: HTMLElement, signal: AbortSignal): Marks {
  let follower: Follower | null = null;
  let drawn = '';

  function clear(): void {
    follower?.stop();
    follower = null;
    drawn = '';
    ground.replaceChildren();
  }

  function show(reading: PageReading, kept: ReadonlySet<string>): void {
    const roots = reading.kind === 'search' ? listingRoots(document, reading.url) : [];
    const wanted = reading.listings.flatMap((listing, place) => {
      const card = roots[place];
      const says = markOf(listing, kept);
      return card && says ? [{ card, ...says }] : [];
    });
    const text = JSON.stringify(wanted.map(({ words, about }) => [words, about]));
    if (text === drawn && follower?.stillOver(wanted.map(({ card }) => card))) return;
    clear();
    if (wanted.length === 0) return;
    drawn = text;
    const placed = wanted.map(({ card, words, about }) => ({ card, mark: drawMark(words, about) }));
    ground.replaceChildren(list(placed.map(({ mark }) => mark)));
    follower = followCards(ground, placed, signal);
  }

  return { show, clear };
}

type Words = readonly { readonly sign: 'check' | 'saved'; readonly text: string }[];

function markOf(
  listing: Listing,
  kept: ReadonlySet<string>,
): { words: Words; about: string } | null {
  const limit = publishedLimit(listing.supplier);
  const isKept = kept.has(listingKey(listing));
  if (!limit && !isKept) return null;
  const product = listing.product && valueRead(listing.product.title);
  return {
    words: [
      ...(limit
        ? [{ sign: 'check' as const, text: say('marks.limit', { limit: formatMoney(limit) }) }]
        : []),
      ...(isKept ? [{ sign: 'saved' as const, text: say('marks.kept') }] : []),
    ],
    about: product ?? valueRead(listing.supplier.name) ?? '',
  };
}

function drawMark(words: Words, about: string): HTMLElement {
  const parts = words.flatMap(({ sign, text }) => [icon(sign), element('span', {}, text)]);
  const aside = element('span', { class: 'aside' }, `: ${about}`);
  return element(
    'div',
    { class: 'mark', role: 'listitem', hidden: '' },
    ...parts,
    ...(about ? [aside] : []),
  );
}

function list(marks: readonly HTMLElement[]): HTMLElement {
  return element('div', { role: 'list', 'aria-label': say('marks.list') }, ...marks);
}
