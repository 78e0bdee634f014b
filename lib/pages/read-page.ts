import type { Listing, PageReading, ProductReading, SupplierReading } from '../trade/listing.ts';
import type { Reading } from '../trade/reading.ts';
import { parseAddress } from './address.ts';
import { isElement } from './dom.ts';
import { productReaders, supplierReaders } from './fields/readers.ts';
import type { Fields, Layout } from './layout.ts';
import { type OpenPage, openPage } from './open-page.ts';
import type { PageNumbers } from './parsed.ts';
import { absent, type FieldReader, findAll, resolveField, type Scope } from './read-field.ts';

/** Which field of which listing: the way back from a figure to its element. */
export type FieldPlace = {
  readonly listing: number;
  readonly part: 'supplier' | 'product';
  readonly field: string;
};

function supplierOf(
  fields: Fields<SupplierReading>,
  scope: Scope,
  numbers: PageNumbers,
): SupplierReading {
  const read = <T>(
    field: keyof SupplierReading,
    reader: FieldReader<T>,
    unanimous = false,
  ): Reading<T> => resolveField(scope, fields[field] ?? [], reader, numbers, unanimous).reading;
  return {
    name: read('name', supplierReaders.name),
    companyId: read('companyId', supplierReaders.companyId),
    country: read('country', supplierReaders.country),
    yearsOnPlatform: read('yearsOnPlatform', supplierReaders.yearsOnPlatform),
    tradeAssurance: read('tradeAssurance', supplierReaders.tradeAssurance, true),
    coverageLimit: read('coverageLimit', supplierReaders.coverageLimit, true),
    remainingLimit: read('remainingLimit', supplierReaders.remainingLimit, true),
    verified: read('verified', supplierReaders.verified),
    goldSupplier: read('goldSupplier', supplierReaders.goldSupplier),
  };
}

function productOf(
  fields: Fields<ProductReading>,
  scope: Scope,
  numbers: PageNumbers,
): ProductReading {
  const read = <T>(field: keyof ProductReading, reader: FieldReader<T>): Reading<T> =>
    resolveField(scope, fields[field] ?? [], reader, numbers).reading;
  const priceTiers = read('priceTiers', productReaders.priceTiers);
  return {
    productId: read('productId', productReaders.productId),
    title: read('title', productReaders.title),
    priceTiers,
    // A ladder says more than the range it spans: the range is read only where there is no ladder.
    priceRange:
      priceTiers.state === 'read' ? absent : read('priceRange', productReaders.priceRange),
    moq: read('moq', productReaders.moq),
    leadTimes: read('leadTimes', productReaders.leadTimes),
    samplePrice: read('samplePrice', productReaders.samplePrice),
    shippingFee: read('shippingFee', productReaders.shippingFee),
  };
}

function listingOf(layout: Layout, scope: Scope, numbers: PageNumbers): Listing {
  return {
    supplier: supplierOf(layout.supplier, scope, numbers),
    product: layout.product && productOf(layout.product, scope, numbers),
  };
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

const readers: Readonly<Record<string, FieldReader<unknown>>> = {
  ...supplierReaders,
  ...productReaders,
};

/**
 * The element in which a field was read, or its visible twin where the value
 * came from embedded data; null where nothing on the page shows it.
 */
export function locate(document: Document, url: string, place: FieldPlace): Element | null {
  const page = open(document, url);
  const scope = page?.scopes[place.listing];
  const specs = Object.entries(page?.layout[place.part] ?? {}).find(
    ([field]) => field === place.field,
  )?.[1];
  const reader = Object.hasOwn(readers, place.field) ? readers[place.field] : undefined;
  if (!page || !scope || !specs || !reader) return null;
  const shown = resolveField(scope, specs, reader, page.numbers).found?.element;
  if (shown) return shown;
  const onPage = specs.filter((spec) => !('json' in spec));
  return (
    resolveField(scope, onPage, reader, page.numbers).found?.element ??
    onPage.flatMap((spec) => findAll(scope, spec))[0]?.element ??
    null
  );
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
