import type { EntryStore } from './stores.ts';

/** The part of the entries that pages' forms keep, under the names that the forms give: apart from the background's own. */
export function formEntries(entries: EntryStore): EntryStore {
  const keyOf = (key: string) => `form:${key}`;
  return {
    get: (key) => entries.get(keyOf(key)),
    put: (key, entry) => entries.put(keyOf(key), entry),
  };
}
