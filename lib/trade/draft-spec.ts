import { blankSpec } from './blank-spec.ts';
import type { Figure } from './figure.ts';
import { Filler } from './fill-in.ts';
import type { TypedLimit } from './kept-supplier.ts';
import { type Listing, listingSchema, type PageReading } from './listing.ts';
import type { Money } from './money.ts';
import { hasUsualDeposit, type OrderEntry, readOrderEntry } from './order-entry.ts';
import type { OrderSpec } from './order-spec.ts';
import type { LadderPrice } from './price-ladder.ts';
import { absent, type Reading, readValue } from './reading.ts';
import { knownLimits } from './supplier-limit.ts';
import { applyTemplate, chooseTemplate, type Template } from './template.ts';

/** All that a draft is made of. `now` and `readAt` are ISO 8601 instants; `id` is new. */
export type DraftInput = {
  readonly reading: PageReading;
  /** When `reading` was read. */
  readonly readAt: string;
  /** Which of the reading's listings. */
  readonly listing: number;
  readonly entry: OrderEntry;
  readonly typedLimit: TypedLimit | null;
  readonly now: string;
  readonly id: string;
  /** The language the buyer types numbers in. */
  readonly locale?: string;
  /** Of which the listing's title chooses one. */
  readonly templates?: readonly Template[];
};

/**
 * An order spec pre-filled with what the page says and the buyer entered, each
 * value with its provenance, and with what a template has for such a product;
 * what none gives stays empty, and what was typed and can't be read as money
 * stays as typed. Prices are in the currency they were read in, or in US dollars
 * where typed. Null where the reading has no such listing.
 */
export function draftSpec(input: DraftInput): OrderSpec | null {
  const read = input.reading.listings[input.listing];
  if (!read) return null;
  const listing = wellFormed(read);
  const { reading, readAt, entry, now } = input;
  const fill = new Filler({ url: reading.url, readAt, now });
  const blank = blankSpec(input);
  const template = chooseTemplate(
    readValue(listing.product?.title ?? absent) ?? '',
    input.templates ?? [],
  );
  const spec = {
    ...blank,
    document: {
      ...blank.document,
      title: fill.read('document.title', listing.product?.title) ?? '',
    },
    supplier: { ...blank.supplier, ...supplierOf(listing, fill, reading) },
    product: { ...blank.product, ...productOf(listing, fill, reading) },
    quantity: {
      ...blank.quantity,
      amount: fill.typed('quantity.amount', entry.quantity),
      unit: fill.read('quantity.unit', unitOf(listing)) ?? '',
    },
    price: { ...blank.price, ...pricesOf(listing, fill, input) },
    schedule: scheduleOf(entry, fill, blank),
    coverage: {
      kind: fill.ruled('coverage.kind', blank.coverage.kind, 'post-delivery-2017'),
      ...limitOf(listing, fill, input.typedLimit),
    },
    read: { url: reading.url, readAt, listing },
    provenance: [...blank.provenance, ...fill.provenance],
  };
  return template ? applyTemplate(spec, template) : spec;
}

function supplierOf({ supplier }: Listing, fill: Filler, { kind, url }: PageReading) {
  return {
    name: fill.read('supplier.name', supplier.name) ?? '',
    companyId: fill.read('supplier.companyId', supplier.companyId) ?? '',
    country: fill.read('supplier.country', supplier.country) ?? '',
    url: kind === 'supplier' ? url : '',
  };
}

function productOf({ product }: Listing, fill: Filler, { kind, url }: PageReading) {
  return {
    id: fill.read('product.id', product?.productId) ?? '',
    title: fill.read('product.title', product?.title) ?? '',
    url: kind === 'product' ? url : '',
  };
}

function unitOf({ product }: Listing): Reading<string> {
  const moq = product?.moq ?? absent;
  return moq.state === 'read' ? { ...moq, value: moq.value.unit } : moq;
}

function pricesOf(listing: Listing, fill: Filler, { entry, locale }: DraftInput) {
  const figures = readOrderEntry(entry, listing, { locale });
  const price = (field: string, figure: Figure<Money>, page: Reading<Money> = absent) => {
    if (figure.state === 'wrong') return fill.typed(field, unread(figure.raw));
    const typed = figure.state === 'known' && figure.basis.by === 'typed';
    return typed ? fill.typed(field, figure.value) : fill.read(field, page);
  };
  return {
    unitPrice: price('price.unitPrice', figures.unitPrice, ladderReading(figures.ladder)),
    shipping: price('price.shipping', figures.shipping, listing.product?.shippingFee),
    other: price('price.other', figures.other),
  };
}

const unread = (text: string) => ({ unread: text, currency: 'USD' });

function ladderReading(ladder: LadderPrice | null): Reading<Money> {
  if (ladder?.kind !== 'tier' && ladder?.kind !== 'one-price') return absent;
  return { state: 'read', value: ladder.unitPrice, source: ladder.source };
}

function scheduleOf(entry: OrderEntry, fill: Filler, blank: OrderSpec): OrderSpec['schedule'] {
  const share = depositOf(entry, fill);
  return blank.schedule.map((row) =>
    row.id === 'deposit' ? { ...row, share, in: entry.depositIn } : row,
  );
}

function depositOf(entry: OrderEntry, fill: Filler): string {
  const field = 'schedule.deposit.share';
  return hasUsualDeposit(entry)
    ? fill.ruled(field, entry.deposit, 'usual-deposit')
    : fill.typed(field, entry.deposit);
}

/** The limit the order is held against, and what kind of limit it is. */
function limitOf({ supplier }: Listing, fill: Filler, typed: TypedLimit | null) {
  // A page that says "no Trade Assurance" contradicts its own limit.
  const offered = readValue(supplier.tradeAssurance) !== false;
  const [used] = knownLimits(
    offered ? supplier : { ...supplier, remainingLimit: absent, coverageLimit: absent },
    typed,
  );
  if (!used) return { limit: null, basis: 'none' } as const;
  const { amount, basis } = used;
  const limit =
    used.basis === 'typed'
      ? fill.typed('coverage.limit', amount, used)
      : fill.read('coverage.limit', { state: 'read', value: amount, source: used.source });
  return { limit, basis };
}

/** A page may hold halves of characters, which no file can: they become replacement characters. */
function wellFormed(listing: Listing): Listing {
  const whole = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
  return listingSchema.parse(JSON.parse(JSON.stringify(listing), whole));
}
