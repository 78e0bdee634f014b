import * as z from 'zod/mini';
import { listingSchema } from './listing.ts';
import { type Money, moneySchema } from './money.ts';
import { sourceSchema } from './reading.ts';

/** Longest text one field of a spec may hold, in UTF-16 code units. */
export const longestText = 200_000;

// Half of a surrogate pair is no character: no file can carry it, so no spec holds one.
const wellFormed = (value: string) => value.replace(/\p{Surrogate}/gu, '\uFFFD');
const text = z.string().check(z.maxLength(longestText), z.overwrite(wellFormed));
const instant = z.iso.datetime();

/** Where a pre-filled value of a spec came from, kept with the spec for good. */
export const provenanceSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('page'),
    field: z.string(),
    filled: z.string(),
    source: sourceSchema,
    url: z.string(),
    readAt: instant,
  }),
  z.object({
    by: z.literal('buyer'),
    field: z.string(),
    filled: z.string(),
    /** Where the buyer has it from, in the buyer's words; empty where typed into the order form. */
    from: z.string(),
    typedAt: instant,
  }),
  z.object({ by: z.literal('rule'), field: z.string(), filled: z.string(), rule: z.string() }),
]);

/**
 * Who filled in a field: the page, the buyer in the panel, or a dated rule.
 * `field` is the path in the spec ("supplier.name"); `filled` is the text as it
 * was filled in, to tell whether the buyer changed it since (`filledText`).
 */
export type Provenance = z.infer<typeof provenanceSchema>;

/** A requirement an inspector can check. */
export const requirementSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What it is about where that is one of the usual three; `other` is named by `attribute`. */
  aspect: z.enum(['colour', 'weight', 'material', 'other']),
  attribute: text,
  value: text,
  unit: text,
  tolerance: text,
  method: text,
  class: z.enum(['critical', 'major', 'minor']),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** The page's listing as it was read when the spec was drafted, sources and all. */
const readListingSchema = z.object({ url: z.string(), readAt: instant, listing: listingSchema });

/**
 * An order spec: what a dispute over the order would be judged by. Texts are as
 * typed; money is exact. Version 1 of the stored shape. Which fields never
 * leave for the supplier stands in {@link internalFields}.
 */
export const orderSpecSchema = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: text,
  state: z.enum(['draft']),
  createdAt: instant,
  updatedAt: instant,
  supplier: z.object({ name: text, companyId: text, country: text, url: text }),
  product: z.object({ id: text, title: text, url: text, designFile: text }),
  /** Quality. A new spec has one empty row each for colour, weight and material. */
  requirements: z.array(requirementSchema).check(z.maxLength(2000)),
  quantity: z.object({ amount: text, unit: text }),
  price: z.object({
    unitPrice: z.nullable(moneySchema),
    shipping: z.nullable(moneySchema),
    other: z.nullable(moneySchema),
  }),
  payment: z.object({
    deposit: text,
    depositIn: z.enum(['percent', 'money']),
    balanceTrigger: text,
  }),
  packaging: text,
  customisation: text,
  delivery: z.object({ shipDate: text, incoterm: text, place: text }),
  coverage: z.object({
    /** `post-delivery` for every order since 8 December 2017; older contracts may be `pre-shipment`. */
    kind: z.enum(['post-delivery', 'pre-shipment']),
    limit: z.nullable(moneySchema),
    /** What `limit` is: what the page says is left, the published limit, or one the buyer typed. */
    basis: z.nullable(z.enum(['remaining', 'limit', 'typed'])),
  }),
  internalNotes: text,
  read: z.nullable(readListingSchema),
  provenance: z.array(provenanceSchema).check(z.maxLength(2000)),
});
export type OrderSpec = z.infer<typeof orderSpecSchema>;

/** Paths of what is the buyer's own business and never leaves in a supplier's copy. */
export const internalFields = [
  'internalNotes',
  'coverage.limit',
  'coverage.basis',
  'read',
  'provenance',
] as const;

/** What a list of specs shows of each. */
export const specSummarySchema = z.extend(
  z.pick(orderSpecSchema, { id: true, title: true, state: true, createdAt: true, updatedAt: true }),
  { supplierName: text },
);
export type SpecSummary = z.infer<typeof specSummarySchema>;

/** The line of a list of specs that stands for `spec`. */
export function summarise(spec: OrderSpec): SpecSummary {
  const { id, title, state, createdAt, updatedAt } = spec;
  return { id, title, state, createdAt, updatedAt, supplierName: spec.supplier.name };
}

/** A pre-filled value as {@link Provenance} keeps it: money as "1.85 USD". */
export function filledText(value: string | Money): string {
  return typeof value === 'string' ? value : `${value.amount} ${value.currency}`;
}
