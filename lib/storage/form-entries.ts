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

const conflicts = 'spec-conflicts:';
const orderDays = 'order-days:';
/** What a form keeps of one spec, by what its key begins with; the spec's id follows. */
const ofSpecs = [conflicts, orderDays] as const;

/** The key under which the form of the spec with this id keeps the other sides of conflicts that are not settled. */
export const conflictsKey = (id: string) => `${conflicts}${id}`;

/** The key under which the days of the order of the spec with this id are kept. */
export const orderDaysKey = (id: string) => `${orderDays}${id}`;

/** The key under which the form for a limit is kept, by the key of a supplier or of an order. At most 500 characters. */
export const limitKey = (key: string) => `limit:${key}`.slice(0, 500);

/** The keys in the database of all that forms keep of the spec with this id. */
export const formKeysOf = (id: string): string[] => ofSpecs.map((start) => formKey(start + id));

/** Of which spec an entry with this key in the database is, and its key were it of another; null: of none. */
export function ownerOf(
  key: string,
): { readonly id: string; readonly keyFor: (id: string) => string } | null {
  const start = ofSpecs.map(formKey).find((own) => key.startsWith(own));
  return start === undefined
    ? null
    : { id: key.slice(start.length), keyFor: (id) => `${start}${id}` };
}
