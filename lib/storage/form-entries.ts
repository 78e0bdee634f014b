import type { EntryStore } from './stores.ts';

/** The key in the database of an entry that a form keeps under `key`. */
export const formKey = (key: string) => `form:${key}`;

/** The part of the entries that pages' forms keep, under the names that the forms give: apart from the background's own. */
export function formEntries(entries: EntryStore): EntryStore {
  return {
    get: (key) => entries.get(formKey(key)),
    put: (key, entry, before) => entries.put(formKey(key), entry, before),
  };
}

/** The key under which the days of the order of the spec with this id are kept. */
export const orderDaysKey = (id: string) => `order-days:${id}`;

const conflicts = 'spec-conflicts:';

/** The key under which the form of the spec with this id keeps the other sides of conflicts that are not settled. */
export const conflictsKey = (id: string) => `${conflicts}${id}`;

/** The id of the spec whose conflicts an entry with this key in the database keeps; null: it keeps something else. */
export function conflictsOf(key: string): string | null {
  const start = formKey(conflicts);
  return key.startsWith(start) ? key.slice(start.length) : null;
}
