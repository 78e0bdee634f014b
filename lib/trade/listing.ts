import * as z from 'zod/mini';
import { moneySchema } from './money.ts';
import { readingSchema } from './reading.ts';

const wholeNumber = z.number().check(z.int(), z.gte(0));

/**
 * Quantities `from`–`to` (inclusive, `null`: no upper end) at `unitPrice` each.
 * Two tiers may share an end where the page's do ("1 - 50", ">= 50"): the page
 * then prices that quantity twice, and neither price is the price of it.
 */
export const priceTierSchema = z.object({
  from: wholeNumber,
  to: z.nullable(wholeNumber),
  unitPrice: moneySchema,
});
export type PriceTier = z.infer<typeof priceTierSchema>;

/** Quantities `from`–`to` ready in `days` days; `null` days: to be negotiated. */
export const leadTimeSchema = z.object({
  from: wholeNumber,
  to: z.nullable(wholeNumber),
  days: z.nullable(wholeNumber),
});
export type LeadTime = z.infer<typeof leadTimeSchema>;

/** A quantity in the page's own unit, singular where the page allows telling ("piece"). */
export const quantitySchema = z.object({ amount: z.number().check(z.gte(0)), unit: z.string() });
export type Quantity = z.infer<typeof quantitySchema>;

/** What a page publishes of one supplier. */
export const supplierReadingSchema = z.object({
  name: readingSchema(z.string()),
  /** Alibaba's number for the company, digits only. */
  companyId: readingSchema(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: readingSchema(z.string()),
  yearsOnPlatform: readingSchema(z.number()),
  /** Read only where the page says so of this supplier, not of the programme. */
  tradeAssurance: readingSchema(z.boolean()),
  /** The published Trade Assurance limit, shared by all of the supplier's orders. */
  coverageLimit: readingSchema(moneySchema),
  /** What is left of the limit; only the inquiry form is known to publish it. */
  remainingLimit: readingSchema(moneySchema),
  /** The supplier has passed a paid on-site check ("Verified Supplier"). */
  verified: readingSchema(z.boolean()),
  /** Paid membership ("Gold Supplier"). */
  goldSupplier: readingSchema(z.boolean()),
});
export type SupplierReading = z.infer<typeof supplierReadingSchema>;

/** What a page publishes of one product; prices in the page's own dollar amounts where it has them. */
export const productReadingSchema = z.object({
  productId: readingSchema(z.string()),
  title: readingSchema(z.string()),
  priceTiers: readingSchema(z.array(priceTierSchema)),
  /** Where the page gives a range or one price (then low = high) and no tiers. */
  priceRange: readingSchema(z.object({ low: moneySchema, high: moneySchema })),
  moq: readingSchema(quantitySchema),
  leadTimes: readingSchema(z.array(leadTimeSchema)),
  samplePrice: readingSchema(moneySchema),
  shippingFee: readingSchema(moneySchema),
});
export type ProductReading = z.infer<typeof productReadingSchema>;

/** A supplier and what it offers there; a supplier page offers no product. */
export const listingSchema = z.object({
  supplier: supplierReadingSchema,
  product: z.nullable(productReadingSchema),
});
export type Listing = z.infer<typeof listingSchema>;

/** What kind of page was read. `blocked`: a CAPTCHA stands in its place. */
export const pageKindSchema = z.enum([
  'product',
  'search',
  'supplier',
  'inquiry',
  'blocked',
  'unsupported',
]);
export type PageKind = z.infer<typeof pageKindSchema>;

/**
 * Everything read off one page. `listings` holds one entry for a product,
 * supplier or inquiry page, one per card in page order for a search page, and
 * none for a blocked or unsupported page.
 */
export const pageReadingSchema = z.object({
  kind: pageKindSchema,
  /** Id of the page layout that was recognised, or null. */
  layout: z.nullable(z.string()),
  url: z.string(),
  listings: z.array(listingSchema).check(z.maxLength(500)),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
