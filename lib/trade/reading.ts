import * as z from 'zod/mini';

/**
 * Where on the page a value was read: the kind of place, a selector or JSON
 * path that leads there, and the text as it stood before any parsing.
 */
export const sourceSchema = z.object({
  via: z.enum(['json', 'attribute', 'text', 'comment']),
  at: z.string(),
  raw: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * What a page says of one thing. Three answers, never two: the page says it,
 * the page does not say it, or something stands there that can't be read
 * without guessing. An absent value is never 0 and never `false`.
 */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T; readonly source: Source }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly raw: string; readonly reason: string };

/** The schema of a {@link Reading} whose value is checked by `value`. */
export function readingSchema<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), value, source: sourceSchema }),
    z.object({ state: z.literal('absent') }),
    z.object({ state: z.literal('unreadable'), raw: z.string(), reason: z.string() }),
  ]);
}

/** The reading of a thing the page does not mention. */
export const absent = { state: 'absent' } as const;

/** Why a value can't be taken that may have been left behind by the page shown before at this place. */
export const leftBehind = 'left behind by the page before';

/** The value, or null where the page gave none that could be read. */
export function readValue<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}
