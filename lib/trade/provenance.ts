import * as z from 'zod/mini';
import type { UnreadAmount } from './amount-entry.ts';
import type { Money } from './money.ts';
import { sourceSchema } from './reading.ts';

const instant = z.iso.datetime();

/**
 * Who filled in a field: the page, the buyer in the panel, or a dated rule.
 * `field` is the path in the spec ("supplier.name"); `filled` is the text as it
 * was filled in, to tell whether the buyer changed it since ({@link filledText}).
 */
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
export type Provenance = z.infer<typeof provenanceSchema>;

/** A pre-filled value as {@link Provenance} keeps it: money as "1.85 USD", an amount that can't be read as typed. */
export function filledText(value: string | Money | UnreadAmount): string {
  if (typeof value === 'string') return value;
  return 'unread' in value ? value.unread : `${value.amount} ${value.currency}`;
}
