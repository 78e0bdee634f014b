import * as z from 'zod/mini';

const raws = z.array(z.array(z.unknown()));
const place = z.nullable(z.number().check(z.int(), z.gte(0)));

/**
 * What a page's collector found, unread: what any page may say, lies included.
 * Every list of `raws` stands in the order of the plan's specs.
 */
export const pageFindingsSchema = z.object({
  /** Id of the layout whose plan fitted. */
  layout: z.string(),
  /** The page's language as its root element gives it. */
  language: z.string(),
  /** The page's own data by name, where each stood, and the first characters of what is broken. */
  data: z.array(z.object({ name: z.string(), at: z.string(), broken: z.optional(z.string()) })),
  page: raws,
  listings: z
    .array(
      z.object({
        /** Number of its card; null: an offer in the page's data, or the page itself. */
        card: place,
        /** Where in the page's data the offer stands. */
        at: z.string(),
        found: raws,
      }),
    )
    .check(z.maxLength(1000)),
});
export type PageFindings = z.infer<typeof pageFindingsSchema>;

/** Findings out of the JSON that came from a page; null: it found none. Undefined: no findings at all. */
export function parseFindings(text: string): PageFindings | null | undefined {
  try {
    return z.nullable(pageFindingsSchema).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
