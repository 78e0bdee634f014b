import * as z from 'zod/mini';
import { amountEntrySchema } from './amount-entry.ts';
import { listingSchema } from './listing.ts';
import { provenanceSchema } from './provenance.ts';
import {
  aspects,
  audiences,
  coverageBases,
  coverageKinds,
  defectClasses,
  inspectionLevels,
  shareKinds,
  transportModes,
} from './spec-parts.ts';
import { idSchema, textSchema as text } from './spec-text.ts';

const instant = z.iso.datetime();
const rows = <Row extends z.ZodMiniType>(row: Row) => z.array(row).check(z.maxLength(2000));

export type Aspect = (typeof aspects)[number];

/** A requirement an inspector can check. `code` is a colour's: Pantone, RAL, a numbered swatch. */
export const requirementSchema = z.object({
  id: idSchema,
  aspect: z.enum(aspects),
  attribute: text,
  value: text,
  code: text,
  unit: text,
  tolerance: text,
  method: text,
  class: z.enum(defectClasses),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** One payment and what must have happened before it is made. */
export const instalmentSchema = z.object({
  id: idSchema,
  share: text,
  in: z.enum(shareKinds),
  trigger: text,
});
export type Instalment = z.infer<typeof instalmentSchema>;

/** A file that belongs to a spec. Its bytes are stored apart, under their SHA-256 in hex. */
export const attachmentSchema = z.object({
  id: idSchema,
  name: text,
  type: z.string().check(z.maxLength(200)),
  /** Bytes. */
  size: z.number().check(z.int(), z.gte(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  audience: z.enum(audiences),
  addedAt: instant,
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** An issue of the document: A, B, … Z, AA. */
export const revisionMarkSchema = z.object({
  letter: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
  issuedAt: instant,
});

/** The page's listing as it was read when the spec was drafted, sources and all. */
const readListingSchema = z.object({ url: z.string(), readAt: instant, listing: listingSchema });

/**
 * An order spec: what a dispute over the order would be judged by. Texts are as
 * typed; money is exact, or kept as typed where it can't be read. Version 2 of the stored shape. Every text and amount
 * stands in a group, "supplier.name"; which sections they are shown in stands in
 * `spec-sections.ts`. What never leaves for the supplier is taken out by
 * `forSupplier`.
 */
export const orderSpecSchema = z.object({
  version: z.literal(2),
  id: idSchema,
  /** `issued`: as `revision` says, unchanged. `draft`: being written, after `revision` if there is one. */
  state: z.enum(['draft', 'issued', 'template']),
  revision: z.nullable(revisionMarkSchema),
  createdAt: instant,
  updatedAt: instant,
  /** BCP 47: the language whose numbers are typed in the texts; empty where it is not known. */
  locale: z.string().check(z.maxLength(50)),
  /** Id of the template it was last filled in by; empty: none. */
  template: z.string().check(z.maxLength(100)),
  document: z.object({ title: text, orderNumber: text, poNumber: text, language: text }),
  buyer: z.object({ name: text, contact: text }),
  supplier: z.object({
    /** As the storefront has it. */
    name: text,
    legalName: text,
    legalNameChinese: text,
    licence: text,
    beneficiary: text,
    companyId: text,
    country: text,
    url: text,
  }),
  product: z.object({
    id: text,
    title: text,
    url: text,
    model: text,
    use: text,
    market: text,
    hsCode: text,
    pictures: text,
  }),
  /** The approved sample that the goods are held against. */
  sample: z.object({ id: text, date: text, photos: text, keptBy: text }),
  requirements: rows(requirementSchema),
  materials: z.object({ parts: text, substitution: text }),
  customisation: z.object({ description: text, designFile: text }),
  /** `over` and `under`: percent of the amount that may be shipped more or less. */
  quantity: z.object({ amount: text, unit: text, over: text, under: text, spares: text }),
  packaging: z.object({
    description: text,
    inner: text,
    perCarton: text,
    cartons: text,
    cartonSize: text,
    cartonWeight: text,
    test: text,
    pallets: text,
  }),
  labelling: z.object({ barcode: text, origin: text, warnings: text, language: text, marks: text }),
  inspection: z.object({
    level: z.enum(['', ...inspectionLevels]),
    /** AQL per class, one of the table's or 0; empty: not set. */
    critical: text,
    major: text,
    minor: text,
    defects: text,
    inspector: text,
    when: text,
    failure: text,
  }),
  compliance: z.object({ standards: text, certificates: text, lab: text, paidBy: text }),
  price: z.object({
    unitPrice: amountEntrySchema,
    shipping: amountEntrySchema,
    tooling: amountEntrySchema,
    other: amountEntrySchema,
    includes: text,
    validUntil: text,
  }),
  schedule: rows(instalmentSchema),
  payment: z.object({ method: text, account: text }),
  delivery: z.object({
    shipDate: text,
    /** Days from `leadStart` until the goods ship. */
    leadDays: text,
    leadStart: text,
    incoterm: text,
    place: text,
    mode: z.enum(['', ...transportModes]),
    partial: text,
    documents: text,
  }),
  terms: z.object({ late: text, defects: text, cancel: text, rights: text, changes: text }),
  evidence: z.object({ plan: text }),
  coverage: z.object({
    kind: z.enum(coverageKinds),
    limit: amountEntrySchema,
    /** What `limit` is. */
    basis: z.enum(coverageBases),
  }),
  internal: z.object({ notes: text, targetPrice: amountEntrySchema }),
  attachments: rows(attachmentSchema),
  /** Ids of decisive points that the buyer says this product has no use for. */
  notApplicable: rows(z.string().check(z.maxLength(100))),
  read: z.nullable(readListingSchema),
  provenance: rows(provenanceSchema),
});
export type OrderSpec = z.infer<typeof orderSpecSchema>;

/** An issued revision: the spec as it was, for good. */
export const revisionSchema = z.extend(revisionMarkSchema, {
  specId: idSchema,
  spec: orderSpecSchema,
});
export type Revision = z.infer<typeof revisionSchema>;

/** What a list of specs shows of each. */
export const specSummarySchema = z.extend(
  z.pick(orderSpecSchema, {
    id: true,
    state: true,
    revision: true,
    createdAt: true,
    updatedAt: true,
  }),
  { title: text, supplierName: text, shipDate: text },
);
export type SpecSummary = z.infer<typeof specSummarySchema>;

/** The line of a list of specs that stands for `spec`. */
export function summarise(spec: OrderSpec): SpecSummary {
  const { id, state, revision, createdAt, updatedAt } = spec;
  return {
    id,
    state,
    revision,
    createdAt,
    updatedAt,
    title: spec.document.title,
    supplierName: spec.supplier.name,
    shipDate: spec.delivery.shipDate,
  };
}
