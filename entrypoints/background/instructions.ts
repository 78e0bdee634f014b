import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Mark, PageInstructions } from '../../lib/messaging/page-messages.ts';
import { chipState, mayStillArrive, publishedLimit } from '../../lib/trade/chip-state.ts';
import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import { readValue } from '../../lib/trade/reading.ts';
import { chipFace } from './chip-face.ts';
import type { Freshness } from './staleness.ts';

type Shown = Omit<PageInstructions, 'openPanel'>;

/** Kinds of page on which the panel comes back as the buyer left it. */
const listingKinds = ['product', 'supplier', 'inquiry'];

/** What the page shows of its reading, on each listing's card, and of those whose places are in `kept`. */
export function whatToShow(
  reading: PageReading,
  cards: readonly (number | null)[],
  kept: readonly number[],
  isQuiet: boolean,
): Shown {
  const state = chipState(reading);
  const waiting = !isQuiet && mayStillArrive(reading, state);
  return {
    chip: chipFace(waiting ? { is: 'reading' } : state),
    marks: reading.listings.flatMap(
      (listing, place) => markOf(listing, cards[place] ?? null, kept.includes(place)) ?? [],
    ),
    waiting,
    restorePanel: listingKinds.includes(reading.kind),
  };
}

/** What the page shows while nothing that stands on it is known to be its own. */
export function nothingToShow(fresh: Exclude<Freshness, 'yes'>): Shown {
  const chip = chipFace({ is: fresh === 'wait' ? 'reading' : 'unread' });
  return { chip, marks: [], waiting: fresh === 'wait', restorePanel: false };
}

function markOf({ supplier, product }: Listing, card: number | null, isKept: boolean): Mark | null {
  const limit = publishedLimit(supplier);
  if (card === null || (!limit && !isKept)) return null;
  return {
    card,
    limit: limit && i18n.t('marks.limit', { limit: formatMoney(limit) }),
    kept: isKept ? i18n.t('marks.kept') : null,
    about: (product && readValue(product.title)) ?? readValue(supplier.name) ?? '',
  };
}
