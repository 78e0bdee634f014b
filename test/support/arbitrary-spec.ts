import fc from 'fast-check';
import type { AmountEntry } from '../../lib/trade/amount-entry.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import type { KeptSupplier, SeenSupplier } from '../../lib/trade/kept-supplier.ts';
import type {
  Listing,
  PageReading,
  ProductReading,
  SupplierReading,
} from '../../lib/trade/listing.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { Attachment, Instalment, OrderSpec, Requirement } from '../../lib/trade/order-spec.ts';
import type { Provenance } from '../../lib/trade/provenance.ts';
import type { Reading } from '../../lib/trade/reading.ts';
import { aspects, inspectionLevels } from '../../lib/trade/spec-parts.ts';

/** Any text without halves of characters: controls, right-to-left, emoji and all. */
export const text = fc.string({ unit: 'binary', maxLength: 30 });
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const instant = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const whole = fc.nat();
const currency = fc.stringMatching(/^[A-Z]{3}$/);
const money: fc.Arbitrary<Money> = fc.record({
  amount: fc.stringMatching(/^-?\d{1,15}(\.\d{1,8})?$/),
  currency,
});
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
/** Whatever may stand in the box of an amount. */
const amountEntry: fc.Arbitrary<AmountEntry> = fc.oneof(
  fc.constant(null),
  money,
  fc.record({ unread: text, currency }),
);
const source = fc.record({
  via: fc.constantFrom('json' as const, 'attribute' as const, 'text' as const, 'comment' as const),
  at: text,
  raw: text,
});

function reading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  return fc.oneof(
    fc.record({ state: fc.constant('read' as const), value, source }),
    fc.constant({ state: 'absent' as const }),
    fc.record({ state: fc.constant('unreadable' as const), raw: text, reason: text }),
  );
}

const supplier: fc.Arbitrary<SupplierReading> = fc.record({
  name: reading(text),
  companyId: reading(text),
  country: reading(text),
  yearsOnPlatform: reading(whole),
  tradeAssurance: reading(fc.boolean()),
  coverageLimit: reading(money),
  remainingLimit: reading(money),
  verified: reading(fc.boolean()),
  goldSupplier: reading(fc.boolean()),
});

const product: fc.Arbitrary<ProductReading> = fc.record({
  productId: reading(text),
  title: reading(text),
  priceTiers: reading(
    fc.array(fc.record({ from: whole, to: orNull(whole), unitPrice: money }), { maxLength: 3 }),
  ),
  priceRange: reading(fc.record({ low: money, high: money })),
  moq: reading(fc.record({ amount: whole, unit: text })),
  leadTimes: reading(
    fc.array(fc.record({ from: whole, to: orNull(whole), days: orNull(whole) }), { maxLength: 3 }),
  ),
  samplePrice: reading(money),
  shippingFee: reading(money),
});

/** Any listing. */
export const listing: fc.Arbitrary<Listing> = fc.record({ supplier, product: orNull(product) });

/** Any page's reading, with one listing at least. */
export const pageReading: fc.Arbitrary<PageReading> = fc.record({
  kind: fc.constantFrom('product' as const, 'search' as const, 'supplier' as const),
  layout: orNull(text),
  url: fc.webUrl(),
  listings: fc.array(listing, { minLength: 1, maxLength: 3 }),
});

const provenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.record({
    by: fc.constant('page' as const),
    field: text,
    filled: text,
    source,
    url: text,
    readAt: instant,
  }),
  fc.record({
    by: fc.constant('buyer' as const),
    field: text,
    filled: text,
    from: text,
    typedAt: instant,
  }),
  fc.record({ by: fc.constant('rule' as const), field: text, filled: text, rule: text }),
);

const requirement: fc.Arbitrary<Requirement> = fc.record({
  id: name,
  aspect: fc.constantFrom(...aspects),
  attribute: text,
  value: text,
  code: text,
  unit: text,
  tolerance: text,
  method: text,
  class: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const),
});

const instalment: fc.Arbitrary<Instalment> = fc.record({
  id: name,
  share: text,
  in: fc.constantFrom('percent' as const, 'money' as const, 'rest' as const),
  trigger: text,
});

const attachment: fc.Arbitrary<Attachment> = fc.record({
  id: name,
  name: text,
  type: text,
  size: whole,
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  audience: fc.constantFrom('internal' as const, 'supplier' as const),
  addedAt: instant,
});

const revisionMark = fc.record({ letter: fc.stringMatching(/^[A-Z]{1,3}$/), issuedAt: instant });

const blank = blankSpec({ id: 'blank', now: '2026-01-01T00:00:00.000Z' });

/** The texts of a group of a spec, each any text. */
const textsOf = <Group extends Readonly<Record<string, string>>>(group: Group) =>
  fc
    .array(text, { minLength: Object.keys(group).length, maxLength: Object.keys(group).length })
    .map((texts) => {
      const filled = Object.keys(group).map((part, place) => [part, texts[place] ?? '']);
      return Object.fromEntries(filled) as Group;
    });

const withId = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { maxLength: 4, selector: ({ id }) => id });

const { level: _level, ...aqlsAndTexts } = blank.inspection;
const { shipDate, leadDays, leadStart, incoterm, place, partial, documents } = blank.delivery;
const deliveryTexts = { shipDate, leadDays, leadStart, incoterm, place, partial, documents };

/** Any order spec. */
export const orderSpec: fc.Arbitrary<OrderSpec> = fc.record({
  version: fc.constant(2 as const),
  id: name,
  state: fc.constantFrom('draft' as const, 'issued' as const, 'template' as const),
  revision: orNull(revisionMark),
  createdAt: instant,
  updatedAt: instant,
  locale: fc.constantFrom('', 'en', 'de', 'hi', 'no language!'),
  template: text,
  document: textsOf(blank.document),
  buyer: textsOf(blank.buyer),
  supplier: textsOf(blank.supplier),
  product: textsOf(blank.product),
  sample: textsOf(blank.sample),
  requirements: withId(requirement),
  materials: textsOf(blank.materials),
  customisation: textsOf(blank.customisation),
  quantity: textsOf(blank.quantity),
  packaging: textsOf(blank.packaging),
  labelling: textsOf(blank.labelling),
  inspection: fc
    .tuple(fc.constantFrom('' as const, ...inspectionLevels), textsOf(aqlsAndTexts))
    .map(([level, texts]) => ({ level, ...texts })),
  compliance: textsOf(blank.compliance),
  price: fc.record({
    unitPrice: amountEntry,
    shipping: amountEntry,
    tooling: amountEntry,
    other: amountEntry,
    includes: text,
    validUntil: text,
  }),
  schedule: withId(instalment),
  payment: textsOf(blank.payment),
  delivery: fc
    .tuple(
      fc.constantFrom('' as const, 'sea' as const, 'air' as const, 'express' as const),
      textsOf(deliveryTexts),
    )
    .map(([mode, texts]) => ({ mode, ...texts })),
  terms: textsOf(blank.terms),
  evidence: textsOf(blank.evidence),
  coverage: fc.record({
    kind: fc.constantFrom('post-delivery' as const, 'pre-shipment' as const),
    limit: amountEntry,
    basis: fc.constantFrom(
      'none' as const,
      'remaining' as const,
      'limit' as const,
      'typed' as const,
    ),
  }),
  internal: fc.record({ notes: text, targetPrice: amountEntry }),
  attachments: withId(attachment),
  notApplicable: fc.uniqueArray(text, { maxLength: 3 }),
  read: orNull(fc.record({ url: text, readAt: instant, listing })),
  provenance: fc.array(provenance, { maxLength: 4 }),
});

/** Any supplier as seen on a page. */
export const seenSupplier: fc.Arbitrary<SeenSupplier> = fc.record({
  key: name,
  name: text,
  supplier,
  url: text,
  readAt: instant,
});

/** Any limit as typed by the buyer. */
export const typedLimit: fc.Arbitrary<NonNullable<KeptSupplier['typedLimit']>> = fc.record({
  limit: money,
  from: text,
  typedAt: instant,
});

/** The same value every time: for tests that need one and do not care which. */
export function one<T>(arbitrary: fc.Arbitrary<T>, seed = 1): T {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed });
  if (value === undefined) throw new Error('nothing was sampled');
  return value;
}
