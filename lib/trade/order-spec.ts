import * as z from 'zod/mini';
import { moneySchema } from './money.ts';
import { sourceSchema } from './reading.ts';

const text = z.string().check(z.maxLength(200_000));

/** Where a pre-filled value of a spec came from, kept with the spec for good. */
export const provenanceSchema = z.object({
  /** Path of the field in the spec, such as "supplier.name". */
  field: z.string(),
  /** The text as it was filled in, to tell whether the buyer changed it since. */
  filled: z.string(),
  source: sourceSchema,
  url: z.string(),
  /** ISO 8601 instant of the reading. */
  readAt: z.string(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** A requirement an inspector can check. */
export const requirementSchema = z.object({
  id: z.string(),
  attribute: text,
  value: text,
  unit: text,
  tolerance: text,
  method: text,
  class: z.enum(['critical', 'major', 'minor']),
});
export type Requirement = z.infer<typeof requirementSchema>;

/**
 * An order spec: what a dispute over the order would be judged by. Texts are as
 * typed; money is exact. Version 1 of the stored shape.
 */
export const orderSpecSchema = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: text,
  state: z.enum(['draft']),
  /** ISO 8601 instants. */
  createdAt: z.string(),
  updatedAt: z.string(),
  supplier: z.object({ name: text, companyId: text, country: text, url: text }),
  product: z.object({ id: text, title: text, url: text, designFile: text }),
  /** Quality with colour, weight and material, as rows that can be checked. */
  requirements: z.array(requirementSchema).check(z.maxLength(2000)),
  quantity: z.object({ amount: text, unit: text }),
  price: z.object({
    unitPrice: z.nullable(moneySchema),
    shipping: z.nullable(moneySchema),
    other: z.nullable(moneySchema),
  }),
  payment: z.object({ depositPercent: text, balanceTrigger: text }),
  packaging: text,
  customisation: text,
  delivery: z.object({ shipDate: text, incoterm: text, place: text }),
  coverage: z.object({
    kind: z.enum(['post-delivery', 'pre-shipment']),
    limit: z.nullable(moneySchema),
    limitSource: text,
  }),
  internalNotes: text,
  provenance: z.array(provenanceSchema).check(z.maxLength(2000)),
});
export type OrderSpec = z.infer<typeof orderSpecSchema>;
