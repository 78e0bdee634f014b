import * as z from 'zod/mini';
import { listingSchema } from './listing.ts';
import { moneySchema } from './money.ts';
import { provenanceSchema } from './provenance.ts';
import { idSchema, textSchema as text } from './spec-text.ts';

const instant = z.iso.datetime();

/** An order spec as version 1 stored and exported it. It never changes. */
export const orderSpecV1Schema = z.object({
  version: z.literal(1),
  id: idSchema,
  title: text,
  state: z.enum(['draft']),
  createdAt: instant,
  updatedAt: instant,
  supplier: z.object({ name: text, companyId: text, country: text, url: text }),
  product: z.object({ id: text, title: text, url: text, designFile: text }),
  requirements: z
    .array(
      z.object({
        id: idSchema,
        aspect: z.enum(['colour', 'weight', 'material', 'other']),
        attribute: text,
        value: text,
        unit: text,
        tolerance: text,
        method: text,
        class: z.enum(['critical', 'major', 'minor']),
      }),
    )
    .check(z.maxLength(2000)),
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
    kind: z.enum(['post-delivery', 'pre-shipment']),
    limit: z.nullable(moneySchema),
    basis: z.nullable(z.enum(['remaining', 'limit', 'typed'])),
  }),
  internalNotes: text,
  read: z.nullable(z.object({ url: z.string(), readAt: instant, listing: listingSchema })),
  provenance: z.array(provenanceSchema).check(z.maxLength(2000)),
});
export type OrderSpecV1 = z.infer<typeof orderSpecV1Schema>;
