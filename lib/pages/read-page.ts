import type { PageReading } from '../trade/listing.ts';
import { type Collected, collect, elementAt } from './collect.ts';
import { parseFindings } from './findings.ts';
import { type FieldPlace, type Interpreted, interpret } from './interpret.ts';
import { type PagePlan, plansFor } from './plan.ts';

/** The page as the extension reads it: plans and findings cross between page and background as JSON. */
function read(document: Document, url: string): Interpreted & { readonly collected: Collected } {
  const plans: PagePlan[] = JSON.parse(JSON.stringify(plansFor(url)));
  const collected = collect(document, plans);
  return { ...interpret(url, parseFindings(collected.findings) ?? null), collected };
}

/**
 * Everything the page publishes of its suppliers and products. Never changes
 * the document, never throws, fetches nothing. A page of no known layout is
 * `unsupported` and claims nothing.
 */
export function readPage(document: Document, url: string): PageReading {
  return read(document, url).reading;
}

/**
 * The element in which a field was read, or its visible twin where the value
 * came from embedded data; null where nothing on the page shows it.
 */
export function locate(document: Document, url: string, place: FieldPlace): Element | null {
  const { collected, spotOf } = read(document, url);
  const spot = spotOf(place);
  return spot && elementAt(document, collected, spot);
}

/**
 * The card of each listing of a search page, in the order of
 * `PageReading.listings`; null where a listing has no card on the page. Empty
 * on other kinds of page.
 */
export function listingRoots(document: Document, url: string): readonly (Element | null)[] {
  const { collected, cards } = read(document, url);
  return cards.map((card) => (card === null ? null : (collected.cards[card] ?? null)));
}
