import * as z from 'zod/mini';
import { orderSpecSchema } from '../../lib/trade/order-spec.ts';

const deletedSchema = z.array(
  z.object({ spec: orderSpecSchema, typed: z.record(z.string(), z.string()) }),
);
export type Deleted = z.infer<typeof deletedSchema>;

const key = 'deleted specs';

/** What was deleted in this tab and can be brought back, the latest last. Gone with the tab. */
export function readDeleted(): Deleted {
  const kept = deletedSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return kept.success ? kept.data : [];
}

/** Remembers `deleted`; where it is too much to keep, the oldest go first. */
export function rememberDeleted(deleted: Deleted): void {
  for (let from = 0; from <= deleted.length; from++) {
    try {
      sessionStorage.setItem(key, JSON.stringify(deleted.slice(from)));
      return;
    } catch {
      // Too long: once more without the oldest.
    }
  }
}
