import { productReaders, supplierReaders } from './fields/readers.ts';
import type { PageFindings } from './findings.ts';
import { type DataPlaces, foundIn, type Scope } from './found.ts';
import type { Layout } from './layout.ts';
import { type Slot, slotsOf } from './plan.ts';
import { type Candidate, resolveField } from './read-field.ts';

/** More listings than this are not read from one page. */
const most = 500;

const blind = { mark: 'unknown', currency: null } as const;

/** The places of one field and what was found there. */
export function candidatesOf(
  slots: readonly Slot[],
  { found }: Scope,
  part: Slot['part'],
  field: string,
): Candidate[] {
  return slots.flatMap((slot, number) =>
    slot.part === part && slot.field === field
      ? [{ spec: slot.spec, found: found[number] ?? [] }]
      : [],
  );
}

/** The product or company that a listing is about, or null. */
export function keyOf(
  slots: readonly Slot[],
  scope: Scope,
  key: 'productId' | 'companyId',
): string | null {
  const part = key === 'productId' ? 'product' : 'supplier';
  const reader = key === 'productId' ? productReaders.productId : supplierReaders.companyId;
  const { reading } = resolveField(candidatesOf(slots, scope, part, key), reader, blind);
  return reading.state === 'read' ? reading.value : null;
}

function merged(offer: Scope, card: Scope): Scope {
  const found = offer.found.map((found, number) => [...found, ...(card.found[number] ?? [])]);
  return { card: card.card, found };
}

/**
 * The listings of a page with many: each offer of the page's data with its
 * card, and cards without an offer where they stand among the others. Offers
 * the page has not rendered keep their place in the data.
 */
function mergeCards(slots: readonly Slot[], all: readonly Scope[], by: 'productId' | 'companyId') {
  const listings: { key: string; scope: Scope }[] = [];
  for (const scope of all.filter(({ card }) => card === null)) {
    const key = keyOf(slots, scope, by);
    if (key !== null && !listings.some((other) => other.key === key)) listings.push({ key, scope });
  }
  let place = 0;
  for (const scope of all.filter(({ card }) => card !== null)) {
    const key = keyOf(slots, scope, by);
    if (key === null) continue;
    const known = listings.findIndex((other) => other.key === key && other.scope.card === null);
    const offer = listings[known];
    if (offer) offer.scope = merged(offer.scope, scope);
    else listings.splice(place, 0, { key, scope });
    place = (offer ? known : place) + 1;
  }
  return listings.slice(0, most).map(({ scope }) => scope);
}

/** What was found, listing by listing in page order. */
export function scopesOf(
  layout: Layout,
  { listings }: PageFindings,
  places: DataPlaces,
  productId: string | null,
): Scope[] {
  const slots = slotsOf(layout);
  const specs = slots.map(({ spec }) => spec);
  const all = listings.map((listing) => ({
    card: listing.card,
    found: foundIn(specs, listing, new Map([...places, ['offer', listing.at]]), productId),
  }));
  return layout.cards ? mergeCards(slots, all, layout.cards.key) : all.slice(0, 1);
}
