import * as z from 'zod/mini';
import { keptSupplierSchema } from './kept-supplier.ts';
import { orderSpecSchema, revisionSchema } from './order-spec.ts';

/** No form keeps lists within lists anywhere near as deep. Readers that call themselves could not follow much deeper. */
const deepest = 100;

function isNestedUpTo(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isNestedUpTo(depth - 1, inner));
}

const json = z.pipe(z.unknown().check(z.refine((value) => isNestedUpTo(deepest, value))), z.json());

/**
 * Everything the buyer keeps but the bytes of attachments, one record at a time, as
 * it leaves in a backup and comes back. An entry is what a form or the settings
 * keep, by their own key. One id may be in the bin more than once. What is set aside is a
 * row that could not be read when another took its place, as it was.
 */
export const keptRecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('spec'), spec: orderSpecSchema }),
  z.object({ kind: z.literal('binned'), spec: orderSpecSchema, deletedAt: z.iso.datetime() }),
  z.object({ kind: z.literal('revision'), revision: revisionSchema }),
  z.object({ kind: z.literal('supplier'), supplier: keptSupplierSchema }),
  z.object({
    kind: z.literal('entry'),
    // A form's own key has at most 500; the store puts a word before it.
    key: z.string().check(z.minLength(1), z.maxLength(1000)),
    entry: json,
  }),
  z.object({
    kind: z.literal('aside'),
    // Its number where it was, which tells it from another of the same key.
    place: z.number(),
    store: z.string(),
    key: z.string(),
    row: json,
  }),
]);
export type KeptRecord = z.infer<typeof keptRecordSchema>;

/** An attachment as it leaves in a backup; `size` in bytes. */
export type KeptFile = {
  readonly sha256: string;
  readonly size: number;
  /** The bytes, read only when it is written. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
};

/** Everything the buyer keeps; both are read once, one piece at a time. */
export type KeptContent = {
  readonly records: AsyncIterable<KeptRecord>;
  readonly files: AsyncIterable<KeptFile>;
};

/**
 * What to do with what differs from what is here when a backup is taken in. Specs:
 * store it under a new id beside the one here, in its place, or not at all. The
 * rest (settings, suppliers, what was typed into forms): keep what is here, or put
 * that of the backup in its place.
 */
export type RestoreChoice = {
  readonly specs: 'keep-both' | 'replace' | 'skip';
  readonly others: 'keep' | 'replace';
};

/**
 * How a record of a backup stands to what is here; a revision that differs is never
 * taken, nor an entry that its own form could not read (`unfit`).
 */
export type Standing = 'new' | 'same' | 'changed' | 'unfit';

/** How many of each kind stand how to what is here. */
export type RestorePlan = Readonly<
  Record<KeptRecord['kind'], Readonly<Record<Standing, number>>>
> & {
  /** How many of the new ones are of specs that differ: taken only where those are. */
  readonly withSpecs: { readonly revision: number; readonly entry: number };
};
