import * as z from 'zod/mini';
import type { PagePlan } from '../pages/plan.ts';
import { buyerSettingsSchema, usedSettingsSchema } from '../trade/buyer-settings.ts';
import {
  keptSupplierSchema,
  seenSupplierSchema,
  typedLimitSchema,
} from '../trade/kept-supplier.ts';
import { pageReadingSchema } from '../trade/listing.ts';
import { orderEntrySchema } from '../trade/order-entry.ts';
import { orderSpecSchema, revisionSchema, specSummarySchema } from '../trade/order-spec.ts';
import type { PageInstructions } from './page-messages.ts';
import type { Sender } from './sender.ts';

const key = z.string().check(z.minLength(1), z.maxLength(500));
/** The tab a panel speaks for; left out where the panel is framed in that tab. */
const tab = z.object({ tabId: z.optional(z.number().check(z.int())) });
const url = z.string().check(z.maxLength(10_000));
const none = z.object({});
/** Messages travel as JSON, which has no `undefined`. */
const nothing = z.null();

/** Longest text a form's entry may take as JSON, in UTF-16 code units. */
const longestEntry = 1_000_000;
const entry = z
  .unknown()
  .check(z.refine((value) => JSON.stringify(value ?? null).length <= longestEntry));

/** Longest findings a page may report, in UTF-16 code units: what its collector never exceeds. */
const longestFindings = 2_000_000;

/** A page's last reading, as the background remembers it for a tab. */
export const tabReadingSchema = z.object({
  tabId: z.number(),
  reading: pageReadingSchema,
  /** ISO 8601 instant. */
  readAt: z.string(),
});
export type TabReading = z.infer<typeof tabReadingSchema>;

/** Which field of which listing: the way back from a figure to its element. */
const fieldPlace = z.object({
  listing: z.number().check(z.int(), z.gte(0)),
  part: z.enum(['supplier', 'product']),
  field: z.string().check(z.maxLength(40)),
});

/** Rows that could be read, and those that could not. */
const rowsOf = <Row extends z.ZodMiniType>(row: Row) =>
  z.object({
    rows: z.array(row),
    unreadable: z.array(z.object({ key: z.string(), detail: z.string() })),
  });
const kept = z.nullable(keptSupplierSchema);

const instant = z.iso.datetime();
const ids = z.array(key);
/** How often a spec was written. */
const edit = z.number().check(z.int(), z.gte(0));
const storedSpec = z.object({ spec: orderSpecSchema, edit });
const written = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), edit }),
  z.object({ kind: z.literal('changed'), now: z.nullable(storedSpec) }),
]);

/**
 * Every message to the background: who may send it, and the schemas of its
 * payload and reply. `page`: the content script of a tab, whose words are
 * checked and never trusted; `extension`: a page of this extension.
 */
const messages = {
  openPage: {
    from: 'page',
    payload: z.object({ url }),
    reply: z.array(z.custom<PagePlan>()),
  },
  reportFindings: {
    from: 'page',
    payload: z.object({
      url,
      findings: z.string().check(z.maxLength(longestFindings)),
      isQuiet: z.boolean(),
    }),
    reply: z.custom<PageInstructions>(),
  },
  leavePage: { from: 'page', payload: nothing, reply: nothing },

  /** Null where the tab shows no page that reports. */
  readTab: { from: 'extension', payload: tab, reply: z.nullable(tabReadingSchema) },
  /** False where the page shows no such element, or no page answers. */
  outlineField: {
    from: 'extension',
    payload: z.extend(tab, { place: fieldPlace }),
    reply: z.boolean(),
  },
  /** The docked panel of the tab; false where no page answers. */
  openPanel: { from: 'extension', payload: tab, reply: z.boolean() },
  closePanel: { from: 'extension', payload: tab, reply: z.boolean() },
  /** In a tab of its own, on one spec where an id is given. */
  openSpecsPage: {
    from: 'extension',
    payload: z.object({ specId: z.optional(key) }),
    reply: nothing,
  },

  /** Null where nothing was typed yet. */
  readOrderEntry: {
    from: 'extension',
    payload: z.object({ key }),
    reply: z.nullable(orderEntrySchema),
  },
  keepOrderEntry: {
    from: 'extension',
    payload: z.object({ key, entry: orderEntrySchema, before: orderEntrySchema }),
    reply: nothing,
  },
  /** What another form keeps; its shape is the form's to check. Null where nothing was typed yet. */
  readEntry: { from: 'extension', payload: z.object({ key }), reply: z.unknown() },
  /** With `before`, only what `entry` has other than that: see `EntryStore`. */
  keepEntry: {
    from: 'extension',
    payload: z.object({ key, entry, before: z.optional(entry) }),
    reply: nothing,
  },

  /** What is asked of the buyer once; the first settings where nothing was said yet. */
  readSettings: { from: 'extension', payload: none, reply: usedSettingsSchema },
  /** The parts that change. Where what is kept can't be read, only all parts take its place. */
  keepSettings: { from: 'extension', payload: z.partial(buyerSettingsSchema), reply: nothing },

  listSuppliers: {
    from: 'extension',
    payload: none,
    reply: rowsOf(keptSupplierSchema),
  },
  readSupplier: { from: 'extension', payload: z.object({ key }), reply: kept },
  saveSupplier: {
    from: 'extension',
    payload: z.object({ seen: seenSupplierSchema, saved: z.boolean() }),
    reply: kept,
  },
  typeLimit: {
    from: 'extension',
    payload: z.object({ seen: seenSupplierSchema, typedLimit: z.nullable(typedLimitSchema) }),
    reply: kept,
  },
  removeSupplier: { from: 'extension', payload: z.object({ key }), reply: nothing },

  listSpecs: { from: 'extension', payload: none, reply: rowsOf(specSummarySchema) },
  searchTexts: { from: 'extension', payload: none, reply: z.record(z.string(), z.string()) },
  readSpec: { from: 'extension', payload: z.object({ id: key }), reply: z.nullable(storedSpec) },
  keepSpec: {
    from: 'extension',
    payload: z.object({ spec: orderSpecSchema, over: edit }),
    reply: written,
  },
  keepSpecs: {
    from: 'extension',
    payload: z.object({ specs: z.array(orderSpecSchema), revisions: z.array(revisionSchema) }),
    reply: nothing,
  },
  issueSpec: {
    from: 'extension',
    payload: z.object({ id: key, over: edit, at: instant }),
    reply: written,
  },
  listRevisions: {
    from: 'extension',
    payload: z.object({ id: key }),
    reply: rowsOf(revisionSchema),
  },
  removeSpecs: { from: 'extension', payload: z.object({ ids, at: instant }), reply: nothing },
  listBin: {
    from: 'extension',
    payload: none,
    reply: rowsOf(z.object({ summary: specSummarySchema, deletedAt: instant })),
  },
  restoreSpecs: { from: 'extension', payload: z.object({ ids }), reply: nothing },
  sweepSpecs: { from: 'extension', payload: z.object({ now: instant }), reply: nothing },
} as const;

/** What the background tells every open page of the extension; whoever listens reads afresh. */
const broadcasts = {
  tabChanged: z.object({ tabId: z.number() }),
  specsChanged: nothing,
  suppliersChanged: nothing,
  /** What was typed of an order; of another form. Under the key that it is read by. */
  orderEntryChanged: z.object({ key }),
  entryChanged: z.object({ key }),
  settingsChanged: nothing,
  /** Nothing is kept any more: what a page still holds is not to be stored again. */
  erased: nothing,
  /** A backup was taken in: anything may be kept that is not what a page shows. */
  restored: nothing,
} as const;
export type BroadcastName = keyof typeof broadcasts;
export type Broadcast<Name extends BroadcastName> = z.infer<(typeof broadcasts)[Name]>;

export type MessageName = keyof typeof messages;
export type Payload<Name extends MessageName> = z.infer<(typeof messages)[Name]['payload']>;
export type Reply<Name extends MessageName> = z.infer<(typeof messages)[Name]['reply']>;
/** The messages that a page of the extension may send. */
export type ExtensionMessageName = {
  [Name in MessageName]: (typeof messages)[Name]['from'] extends 'extension' ? Name : never;
}[MessageName];

type Checks<T> = {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly z.core.$ZodIssue[] } };
};

/** The schemas of every message by name, in a form that keeps name, payload and reply together. */
export const schemas: {
  readonly [Name in MessageName]: {
    readonly from: Sender['from'];
    readonly payload: Checks<Payload<Name>>;
    readonly reply: Checks<Reply<Name>>;
  };
} = messages;

/** The schemas of every broadcast, likewise. */
export const broadcastSchemas: {
  readonly [Name in BroadcastName]: Checks<Broadcast<Name>>;
} = broadcasts;
