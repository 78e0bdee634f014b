import { blankSpec } from './blank-spec.ts';
import type { TypedLimit } from './kept-supplier.ts';
import { type Listing, listingSchema, type PageReading } from './listing.ts';
import type { Money } from './money.ts';
import type { OrderEntry } from './order-entry.ts';
import { filledText, type OrderSpec, type Provenance } from './order-spec.ts';
import { absent, type Reading, readValue } from './reading.ts';

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
};

/**
 * An order spec pre-filled with what the page says and the buyer entered, each
 * value with its provenance; what neither gives stays empty. Null where the
 * reading has no such listing.
 */
export function draftSpec(input: DraftInput): OrderSpec | null {
  const read = input.reading.listings[input.listing];
  if (!read) return null;
  const listing = wellFormed(read);
  const filler = new Filler(input);
  const blank = blankSpec(input);
  return {
    ...blank,
    title: filler.text('title', listing.product?.title),
    supplier: supplierOf(listing, filler, input),
    product: productOf(listing, filler, input),
    quantity: {
      amount: filler.typed('quantity.amount', input.entry.quantity),
      unit: filler.text('quantity.unit', unitOf(listing)),
    },
    price: {
      unitPrice: null,
      shipping: filler.money('price.shipping', listing.product?.shippingFee ?? absent),
      other: null,
    },
    payment: {
      ...blank.payment,
      deposit: filler.typed('payment.deposit', input.entry.deposit),
      depositIn: input.entry.depositIn,
    },
    coverage: coverageOf(listing, filler, input),
    read: { url: input.reading.url, readAt: input.readAt, listing },
    provenance: filler.provenance,
  };
}

/** Fills in values and notes of each where it came from. An empty one came from nowhere. */
class Filler {
  readonly provenance: Provenance[] = [];
  readonly #input: DraftInput;

  constructor(input: DraftInput) {
    this.#input = input;
  }

  text(field: string, reading: Reading<string> = absent): string {
    return this.#fromPage(field, reading) ?? '';
  }

  money(field: string, reading: Reading<Money>): Money | null {
    return this.#fromPage(field, reading);
  }

  typed<Value extends string | Money>(field: string, value: Value): Value {
    return this.typedAt(field, value, this.#input.now, '');
  }

  typedAt<Value extends string | Money>(
    field: string,
    value: Value,
    typedAt: string,
    from: string,
  ): Value {
    const filled = filledText(value);
    if (filled !== '') this.provenance.push({ by: 'buyer', field, filled, from, typedAt });
    return value;
  }

  #fromPage<Value extends string | Money>(field: string, reading: Reading<Value>): Value | null {
    if (reading.state !== 'read') return null;
    const { value, source } = reading;
    const { reading: page, readAt } = this.#input;
    const filled = filledText(value);
    this.provenance.push({ by: 'page', field, filled, source, url: page.url, readAt });
    return value;
  }
}

function supplierOf({ supplier }: Listing, filler: Filler, { reading }: DraftInput) {
  return {
    name: filler.text('supplier.name', supplier.name),
    companyId: filler.text('supplier.companyId', supplier.companyId),
    country: filler.text('supplier.country', supplier.country),
    url: reading.kind === 'supplier' ? reading.url : '',
  };
}

function productOf({ product }: Listing, filler: Filler, { reading }: DraftInput) {
  return {
    id: filler.text('product.id', product?.productId),
    title: filler.text('product.title', product?.title),
    url: reading.kind === 'product' ? reading.url : '',
    designFile: '',
  };
}

/** The limit by what is left of it, else as published, else as the buyer typed it. */
function coverageOf({ supplier }: Listing, filler: Filler, { typedLimit }: DraftInput) {
  const kind = 'post-delivery' as const;
  const offered = readValue(supplier.tradeAssurance) !== false;
  const remaining = offered ? filler.money('coverage.limit', supplier.remainingLimit) : null;
  if (remaining) return { kind, limit: remaining, basis: 'remaining' as const };
  const limit = offered ? filler.money('coverage.limit', supplier.coverageLimit) : null;
  if (limit) return { kind, limit, basis: 'limit' as const };
  if (!typedLimit) return { kind, limit: null, basis: null };
  const { typedAt, from } = typedLimit;
  const typed = filler.typedAt('coverage.limit', typedLimit.limit, typedAt, from);
  return { kind, limit: typed, basis: 'typed' as const };
}

function unitOf({ product }: Listing): Reading<string> {
  const moq = product?.moq ?? absent;
  return moq.state === 'read' ? { ...moq, value: moq.value.unit } : moq;
}

/** A page may hold halves of characters, which no file can: they become replacement characters. */
function wellFormed(listing: Listing): Listing {
  const whole = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
  return listingSchema.parse(JSON.parse(JSON.stringify(listing), whole));
}
