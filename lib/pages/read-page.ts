import type { Listing, PageReading, ProductReading, SupplierReading } from '../trade/listing.ts';
import { parseAddress } from './address.ts';
import { isElement } from './dom.ts';
import { productReaders, supplierReaders } from './fields/readers.ts';
import type { Layout, Spec } from './layout.ts';
import { type OpenPage, openPage } from './open-page.ts';
import type { PageNumbers } from './parsed.ts';
import { absent, type FieldReader, findAll, resolveField, type Scope } from './read-field.ts';

/** Which field of which listing: the way back from a figure to its element. */
export type FieldPlace = {
  readonly listing: number;
  readonly part: 'supplier' | 'product';
  readonly field: string;
};

type Readers = Readonly<Record<string, FieldReader<unknown>>>;

/** Fields of which everything the page says must agree. */
const unanimous = /^(?:tradeAssurance|coverageLimit|remainingLimit)$/;

function specsOf(fields: object | null, field: string): readonly Spec[] {
  return Object.entries(fields ?? {}).find(([name]) => name === field)?.[1] ?? [];
}

/** One reading for each reader; the readers' types say of what, and the tests hold them against the schema. */
function readEach(fields: object, readers: Readers, scope: Scope, numbers: PageNumbers) {
  const readings = Object.entries(readers).map(([field, reader]) => [
    field,
    resolveField(scope, specsOf(fields, field), reader, numbers, unanimous.test(field)).reading,
  ]);
  return Object.fromEntries(readings);
}

function productOf(layout: Layout, scope: Scope, numbers: PageNumbers): ProductReading | null {
  if (layout.product === null) return null;
  const product: ProductReading = readEach(layout.product, productReaders, scope, numbers);
  // A ladder says more than the range it spans: the range is read only where there is no ladder.
  return product.priceTiers.state === 'read' ? { ...product, priceRange: absent } : product;
}

function listingOf(layout: Layout, scope: Scope, numbers: PageNumbers): Listing {
  const supplier: SupplierReading = readEach(layout.supplier, supplierReaders, scope, numbers);
  return { supplier, product: productOf(layout, scope, numbers) };
}

/** Opens the page; null where it is none of Alibaba's, no layout fits, or the page defeats the reader. */
function open(document: Document, url: string): OpenPage | null {
  try {
    const address = parseAddress(url);
    return address && openPage(document, address);
  } catch {
    return null;
  }
}

/**
 * Everything the page publishes of its suppliers and products. Never changes
 * the document, never throws, fetches nothing. A page of no known layout is
 * `unsupported` and claims nothing.
 */
export function readPage(document: Document, url: string): PageReading {
  const page = open(document, url);
  if (page === null) return { kind: 'unsupported', layout: null, url, listings: [] };
  const { layout, scopes, numbers } = page;
  const listings =
    layout.kind === 'blocked' ? [] : scopes.map((scope) => listingOf(layout, scope, numbers));
  return { kind: layout.kind, layout: layout.id, url, listings };
}

/**
 * The element in which a field was read, or its visible twin where the value
 * came from embedded data; null where nothing on the page shows it.
 */
export function locate(document: Document, url: string, place: FieldPlace): Element | null {
  const page = open(document, url);
  const scope = page?.scopes[place.listing];
  const readers: Readers = place.part === 'supplier' ? supplierReaders : productReaders;
  const reader = Object.hasOwn(readers, place.field) ? readers[place.field] : undefined;
  if (!page || !scope || !reader) return null;
  const specs = specsOf(page.layout[place.part], place.field);
  const onPage = specs.filter((spec) => !('json' in spec));
  const shown = [specs, onPage].map(
    (some) => resolveField(scope, some, reader, page.numbers).found,
  );
  const places = [...shown, ...onPage.flatMap((spec) => findAll(scope, spec))];
  return places.find((found) => found?.element)?.element ?? null;
}

/**
 * The card of each listing of a search page, in the order of
 * `PageReading.listings`; null where a listing has no card on the page. Empty
 * on other kinds of page.
 */
export function listingRoots(document: Document, url: string): readonly (Element | null)[] {
  const page = open(document, url);
  if (page?.layout.cards === undefined) return [];
  return page.scopes.map(({ element }) => (isElement(element) ? element : null));
}

/**
 * What tells one state of a page from another: the address without its
 * fragment, and the products read. Readings with different identities must
 * never be mixed.
 */
export function identityOf(url: string, reading: PageReading): string {
  const keys = reading.listings.map(({ product, supplier }) => {
    const key = product?.productId ?? supplier.companyId;
    return key.state === 'read' ? key.value : '';
  });
  return [url.replace(/#.*$/, ''), reading.kind, ...keys].join(' ');
}
