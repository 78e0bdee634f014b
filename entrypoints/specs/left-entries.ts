import type { EntryStore, Stored } from '../../lib/storage/stores.ts';

const start = 'spec-left:';

/** The key of what a page left behind of the spec with this id as it went away. */
export const leftKey = (id: string) => `${start}${id}`;

/** Whether an entry is what a page left behind. */
export const isLeft = (key: string) => key.startsWith(start);

/** The ids of the specs of which something was left behind. */
export const leftIds = (storage: Storage): string[] =>
  Object.keys(storage)
    .filter(isLeft)
    .map((key) => key.slice(start.length));

/**
 * Entries in the page's local storage, which alone is written before `put`
 * returns. A page that is being closed can't wait for a database, and a message
 * that would have to start the background first is not delivered any more
 * (tried in Chromium).
 */
export function leftEntries(storage: Storage): EntryStore {
  return {
    async get(key) {
      return { ok: true, value: JSON.parse(storage.getItem(key) ?? 'null') };
    },
    put: (key, entry) => Promise.resolve(put(storage, key, entry)),
  };
}

function put(storage: Storage, key: string, entry: unknown): Stored<void> {
  try {
    if (entry === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(entry));
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, failure: { kind: 'full' } };
  }
}
