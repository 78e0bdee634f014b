import * as z from 'zod/mini';

const deletedSchema = z.array(z.object({ id: z.string(), title: z.string() }));
/** What was deleted in this tab, for it to be offered back: all of it is in the bin. */
export type Deleted = z.infer<typeof deletedSchema>;

const key = 'deleted specs';

/** What was deleted in this tab and can be brought back, the latest last. Gone with the tab. */
export function readDeleted(): Deleted {
  const kept = deletedSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return kept.success ? kept.data : [];
}

/** Remembers `deleted` for as long as the tab lives. */
export function rememberDeleted(deleted: Deleted): void {
  sessionStorage.setItem(key, JSON.stringify(deleted));
}
