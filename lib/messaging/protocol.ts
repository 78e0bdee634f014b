import * as z from 'zod/mini';
import { type keptSupplierSchema, typedLimitSchema } from '../trade/kept-supplier.ts';
import { pageReadingSchema, supplierReadingSchema } from '../trade/listing.ts';
import type { moneySchema } from '../trade/money.ts';
import { orderEntrySchema } from '../trade/order-entry.ts';
import { orderSpecSchema } from '../trade/order-spec.ts';

const key = z.string().check(z.minLength(1), z.maxLength(500));
/** The tab a panel speaks for; absent when the panel is framed in that tab. */
const tab = z.object({ tabId: z.optional(z.number()) });

/** A page's last reading, as the background remembers it for a tab. */
export const tabReadingSchema = z.object({
  tabId: z.number(),
  reading: pageReadingSchema,
  /** ISO 8601 instant. */
  readAt: z.string(),
});
export type TabReading = z.infer<typeof tabReadingSchema>;

/** Which field of which listing: the way back from a figure to its element. */
export const fieldRefSchema = z.object({
  listing: z.number(),
  part: z.enum(['supplier', 'product']),
  field: z.string().check(z.maxLength(40)),
});
export type FieldRef = z.infer<typeof fieldRefSchema>;

/** What a page's content script is told when it reports a reading. */
export type PageInstructions = {
  /** Places in `listings` whose supplier the buyer has saved or typed a limit for. No figure goes to the page. */
  readonly keptListings: readonly number[];
  /** Open the panel unasked: the first listing after install, once. */
  readonly openPanel: boolean;
};

/**
 * Every message, who may send it, and the schema of its payload. Replies are
 * typed in {@link Replies}. `page`: the content script of a tab, whose words are
 * checked and never trusted; `extension`: a page of this extension.
 */
export const messages = {
  reportReading: { from: 'page', payload: pageReadingSchema },
  openSpecsPage: { from: 'extension', payload: z.object({ specId: z.optional(key) }) },

  readTab: { from: 'extension', payload: tab },
  outlineField: { from: 'extension', payload: z.extend(tab, { ref: fieldRefSchema }) },
  closePanel: { from: 'extension', payload: tab },
  openPanel: { from: 'extension', payload: tab },

  readOrderEntry: { from: 'extension', payload: z.object({ key }) },
  keepOrderEntry: { from: 'extension', payload: z.object({ key, entry: orderEntrySchema }) },
  readEntry: { from: 'extension', payload: z.object({ key }) },
  keepEntry: { from: 'extension', payload: z.object({ key, entry: z.unknown() }) },

  readSupplier: { from: 'extension', payload: z.object({ key }) },
  saveSupplier: {
    from: 'extension',
    payload: z.object({
      key,
      name: z.string(),
      url: z.string(),
      readAt: z.string(),
      supplier: supplierReadingSchema,
      saved: z.boolean(),
    }),
  },
  typeLimit: {
    from: 'extension',
    payload: z.object({
      key,
      name: z.string(),
      url: z.string(),
      readAt: z.string(),
      supplier: supplierReadingSchema,
      typedLimit: z.nullable(typedLimitSchema),
    }),
  },

  listSpecs: { from: 'extension', payload: z.object({}) },
  readSpec: { from: 'extension', payload: z.object({ id: key }) },
  keepSpecs: { from: 'extension', payload: z.object({ specs: z.array(orderSpecSchema) }) },
  removeSpec: { from: 'extension', payload: z.object({ id: key }) },
} as const;

export type { keptSupplierSchema, moneySchema };
