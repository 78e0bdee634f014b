import * as z from 'zod/mini';

/** More than a page's collector ever finds: of one spec, and in all. Reading each takes time and room. */
const mostOfSpec = 100;
const mostInAll = 100_000;

const raws = z.array(z.array(z.unknown()).check(z.maxLength(mostOfSpec)));
/** Where something stands; it becomes part of the source of every figure read there. */
const whereabouts = z.string().check(z.maxLength(500));
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
  data: z.array(z.object({ name: z.string(), at: whereabouts, broken: z.optional(z.string()) })),
  page: raws,
  listings: z
    .array(
      z.object({
        /** Number of its card; null: an offer in the page's data, or the page itself. */
        card: place,
        /** Where in the page's data the offer stands. */
        at: whereabouts,
        found: raws,
      }),
    )
    .check(z.maxLength(1000)),
});
export type PageFindings = z.infer<typeof pageFindingsSchema>;

function countRaws({ page, listings }: PageFindings): number {
  return [page, ...listings.map(({ found }) => found)]
    .flat()
    .reduce((sum, of) => sum + of.length, 0);
}

/** Findings out of the JSON that came from a page; null: it found none. Undefined: no findings at all. */
export function parseFindings(text: string): PageFindings | null | undefined {
  try {
    const { data } = z.nullable(pageFindingsSchema).safeParse(JSON.parse(text));
    return data && countRaws(data) > mostInAll ? undefined : data;
  } catch {
    return undefined;
  }
}
