import { selectAll } from './dom.ts';
import { at } from './embedded-json.ts';
import { productReaders, supplierReaders } from './fields/readers.ts';
import type { Cards, Layout } from './layout.ts';
import type { PageData } from './page-data.ts';
import { resolveField, type Scope } from './read-field.ts';

/** More listings than this are not read from one page. */
const most = 500;

const blind = { mark: 'unknown', currency: null } as const;

function keyOf(layout: Layout, scope: Scope, key: Cards['key']): string | null {
  const { reading } =
    key === 'productId'
      ? resolveField(scope, layout.product?.productId ?? [], productReaders.productId, blind)
      : resolveField(scope, layout.supplier.companyId ?? [], supplierReaders.companyId, blind);
  return reading.state === 'read' ? reading.value : null;
}

function offersOf(cards: Cards, data: PageData): PageData[] {
  return (cards.offers ?? []).flatMap((path) => {
    const [name = '', ...keys] = path.split('.');
    const source = data[name];
    if (source === undefined || 'broken' in source) return [];
    const lists = keys[0] === '*' && Array.isArray(source.value) ? source.value : [source.value];
    const rest = keys.filter((key) => key !== '*').join('.');
    return lists.flatMap((list) => {
      const offers = at(list, rest);
      return (Array.isArray(offers) ? offers : []).map((value, index) => ({
        offer: { value, at: `${source.at}.${rest}.${index}` },
      }));
    });
  });
}

/**
 * The listings of a page with many: each offer of the page's data with its
 * card, and cards without an offer where they stand among the others. Offers
 * the page has not rendered keep their place in the data.
 */
export function cardScopes(
  document: Document,
  layout: Layout,
  cards: Cards,
  data: PageData,
): Scope[] {
  const scopes: { key: string | null; scope: Scope }[] = [];
  for (const offer of offersOf(cards, data)) {
    const scope = { element: null, data: offer, productId: null };
    const key = keyOf(layout, scope, cards.key);
    if (key !== null && !scopes.some((other) => other.key === key)) scopes.push({ key, scope });
  }
  let place = 0;
  for (const element of selectAll(document, cards.css).slice(0, most)) {
    const scope = { element, data: {}, productId: null };
    const key = keyOf(layout, scope, cards.key);
    if (key === null) continue;
    const known = scopes.findIndex((other) => other.key === key && other.scope.element === null);
    const offer = scopes[known];
    if (offer) offer.scope = { ...offer.scope, element };
    else scopes.splice(place, 0, { key, scope });
    place = (offer ? known : place) + 1;
  }
  return scopes.slice(0, most).map(({ scope }) => scope);
}
