import * as z from 'zod/mini';
import { type Listing, supplierReadingSchema } from './listing.ts';
import { moneySchema } from './money.ts';
import { readValue } from './reading.ts';

/** A limit the buyer typed because the page publishes none. */
export const typedLimitSchema = z.object({
  limit: moneySchema,
  /** Where the buyer has it from, in the buyer's words ("chat with Lily, 3 May"). */
  from: z.string().check(z.maxLength(500)),
  /** ISO 8601 instant of typing. */
  typedAt: z.string(),
});
export type TypedLimit = z.infer<typeof typedLimitSchema>;

/** A supplier as a page showed it. */
export const seenSupplierSchema = z.object({
  /** Its `supplierKey`. */
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  name: z.string(),
  supplier: supplierReadingSchema,
  url: z.string(),
  /** ISO 8601 instant of the reading in `supplier`. */
  readAt: z.string(),
});
export type SeenSupplier = z.infer<typeof seenSupplierSchema>;

/** A supplier the buyer saved, as last seen, with the limit the buyer typed if any. */
export const keptSupplierSchema = z.extend(seenSupplierSchema, {
  saved: z.boolean(),
  typedLimit: z.nullable(typedLimitSchema),
});
export type KeptSupplier = z.infer<typeof keptSupplierSchema>;

/**
 * The supplier to keep from now on, as seen now, with what the buyer `changes`.
 * Null where it is neither saved nor has a typed limit: then it is not kept.
 */
export function keepSupplier(
  kept: KeptSupplier | null,
  seen: SeenSupplier,
  changes: Partial<Pick<KeptSupplier, 'saved' | 'typedLimit'>>,
): KeptSupplier | null {
  const { saved = false, typedLimit = null } = { ...kept, ...changes };
  return saved || typedLimit !== null ? { ...seen, saved, typedLimit } : null;
}

/**
 * What names a supplier across pages: the company id where the page gives it,
 * else the name, folded in case and white space. Null where neither was read,
 * for then nothing can be kept without risking another supplier's figures.
 */
export function supplierKey(supplier: Listing['supplier']): string | null {
  const id = readValue(supplier.companyId);
  if (id !== null) return `id:${id}`;
  const name = readValue(supplier.name);
  return name === null
    ? null
    : `name:${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
