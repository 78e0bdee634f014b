import type { Listing, PageReading, ProductReading, SupplierReading } from '../trade/listing.ts';
import { absent, type Reading, readValue } from '../trade/reading.ts';
import { unsupportedPage } from '../trade/unread-listing.ts';
import { parseAddress } from './address.ts';
import type { Spot } from './collect.ts';
import { productReaders, supplierReaders } from './fields/readers.ts';
import type { PageFindings } from './findings.ts';
import { foundIn, type Scope } from './found.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts/all.ts';
import { candidatesOf, keyOf, scopesOf } from './listings.ts';
import { pageNumbers } from './numbers.ts';
import type { FieldReader, PageNumbers } from './parsed.ts';
import { type Slot, slotsOf } from './plan.ts';
import { resolveField } from './read-field.ts';

/** Which field of which listing: the way back from a figure to its element. */
export type FieldPlace = {
  readonly listing: number;
  readonly part: 'supplier' | 'product';
  readonly field: string;
};

/** A page's findings, read. */
export type Interpreted = {
  readonly reading: PageReading;
  /** On a page of many: the number of each listing's card, null where it has none. Else empty. */
  readonly cards: readonly (number | null)[];
  /** Where a field was read, or its visible twin where the value came from the page's data; null where nothing on the page shows it. */
  readonly spotOf: (place: FieldPlace) => Spot | null;
};

type Page = {
  readonly layout: Layout;
  readonly slots: readonly Slot[];
  readonly scopes: readonly Scope[];
  readonly numbers: PageNumbers;
  readonly broken: ReadonlyMap<string, string>;
};

type Readers = Readonly<Record<string, FieldReader<unknown>>>;

/** Fields of which everything the page says must agree. */
const unanimous = /^(?:tradeAssurance|coverageLimit|remainingLimit)$/;

/** The same page without anything on it, of which only the address is known. */
function emptied({ layout, language }: PageFindings): PageFindings {
  const listings = [{ card: null, at: '', found: [] }];
  return { layout, language, data: [], page: [], listings };
}

/** Whether the page shows another product than its address names: left over from before a navigation. */
function isStale({ kind }: Layout, slots: readonly Slot[], scope: Scope, id: string): boolean {
  if (kind !== 'product') return false;
  const shown = keyOf(slots, scope, 'productId');
  return shown !== null && shown !== id;
}

function open(url: string, findings: PageFindings): Page | null {
  const address = parseAddress(url);
  const layout = layouts.find(({ id }) => id === findings.layout);
  if (!address || !layout?.matches.test(address.place)) return null;
  const { productId } = address;
  const slots = slotsOf(layout);
  const places = new Map(findings.data.map(({ name, at }) => [name, at]));
  const scopes = scopesOf(layout, findings, places, productId);
  const [first] = scopes;
  if (first && productId !== null && isStale(layout, slots, first, productId)) {
    return open(url, emptied(findings));
  }
  const { decimalMark = [], currency = [] } = layout;
  const said = { card: null, found: findings.page };
  const numbers = pageNumbers(
    layout,
    foundIn([...decimalMark, ...currency], said, places, productId),
    scopes,
    address.english && findings.language.startsWith('en'),
  );
  const broken = new Map(
    findings.data.flatMap(({ name, broken }) => (broken ? [[name, broken]] : [])),
  );
  return { layout, slots, scopes, numbers, broken };
}

/** Data that should say it and are broken. */
function brokenData({ slots, broken }: Page, part: Slot['part'], field: string): Reading<never> {
  for (const { spec } of slots.filter((slot) => slot.part === part && slot.field === field)) {
    const raw = 'json' in spec && broken.get(spec.json.split('.')[0] ?? '');
    if (raw) return { state: 'unreadable', raw, reason: 'broken data' };
  }
  return absent;
}

/** How the page writes numbers, and what this listing's product is counted in. */
function numbersOf({ slots, numbers }: Page, scope: Scope): PageNumbers {
  const candidates = candidatesOf(slots, scope, 'product', 'moq');
  const unit = readValue(resolveField(candidates, productReaders.moq, numbers).reading)?.unit;
  return unit ? { ...numbers, unit } : numbers;
}

/** One reading for each reader; the readers' types say of what, and the tests hold them against the schema. */
function readEach(page: Page, part: Slot['part'], readers: Readers, scope: Scope) {
  const numbers = numbersOf(page, scope);
  const readings = Object.entries(readers).map(([field, reader]) => {
    const candidates = candidatesOf(page.slots, scope, part, field);
    const { reading } = resolveField(candidates, reader, numbers, unanimous.test(field));
    return [field, reading.state === 'absent' ? brokenData(page, part, field) : reading];
  });
  return Object.fromEntries(readings);
}

function listingOf(page: Page, scope: Scope): Listing {
  const supplier: SupplierReading = readEach(page, 'supplier', supplierReaders, scope);
  if (page.layout.product === null) return { supplier, product: null };
  const product: ProductReading = readEach(page, 'product', productReaders, scope);
  // A ladder says more than the range it spans: the range is read only where there is no ladder.
  const priceRange = product.priceTiers.state === 'read' ? absent : product.priceRange;
  return { supplier, product: { ...product, priceRange } };
}

function spotIn(page: Page, { listing, part, field }: FieldPlace): Spot | null {
  const scope = page.scopes[listing];
  const readers: Readers = part === 'supplier' ? supplierReaders : productReaders;
  const reader = Object.hasOwn(readers, field) ? readers[field] : undefined;
  if (!scope || !reader) return null;
  const all = candidatesOf(page.slots, scope, part, field);
  const onPage = all.filter(({ spec }) => !('json' in spec));
  const numbers = numbersOf(page, scope);
  const read = [all, onPage].map((some) => resolveField(some, reader, numbers).found);
  const places = [...read, ...onPage.flatMap(({ found }) => found)];
  return places.find((found) => found?.spot)?.spot ?? null;
}

/**
 * Everything the page publishes of its suppliers and products, made of what was
 * found on it. A page of no known layout is `unsupported` and claims nothing.
 */
export function interpret(url: string, findings: PageFindings | null): Interpreted {
  const page = findings && open(url, findings);
  if (!page) return { reading: unsupportedPage(url), cards: [], spotOf: () => null };
  const { kind, id, cards } = page.layout;
  const listings = kind === 'blocked' ? [] : page.scopes.map((scope) => listingOf(page, scope));
  return {
    reading: { kind, layout: id, url, listings },
    cards: cards ? page.scopes.map(({ card }) => card) : [],
    spotOf: (place) => spotIn(page, place),
  };
}
