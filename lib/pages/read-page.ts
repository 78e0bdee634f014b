import type { PageReading } from '../trade/listing.ts';

/** Which field of which listing: the way back from a figure to its element. */
export type FieldPlace = {
  readonly listing: number;
  readonly part: 'supplier' | 'product';
  readonly field: string;
};

/**
 * Everything the page publishes of its suppliers and products. Never changes
 * the document, never throws, fetches nothing.
 */
export function readPage(_document: Document, url: string): PageReading {
  return { kind: 'unsupported', layout: null, url, listings: [] };
}

/**
 * The element in which a field was read, or its visible twin where the value
 * came from embedded data; null where nothing on the page shows it.
 */
export function locate(_document: Document, _url: string, _place: FieldPlace): Element | null {
  return null;
}

/**
 * The card of each listing of a search page, in the order of
 * `PageReading.listings`; null where a listing has no card on the page. Empty
 * on other kinds of page.
 */
export function listingRoots(_document: Document, _url: string): readonly (Element | null)[] {
  return [];
}

/**
 * What tells one state of a page from another: the address without its
 * fragment, and the products read. Readings with different identities must
 * never be mixed.
 */
export function identityOf(url: string, _reading: PageReading): string {
  return url;
}
