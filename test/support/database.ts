import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';

/** A computer with nothing stored on it. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Every row of the database by store, read past the code under test. */
export async function everythingStored(name = 'coverline'): Promise<Record<string, unknown[]>> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames];
  const rows = await Promise.all(
    stores.map(async (store) => [store, await database.getAll(store)] as const),
  );
  database.close();
  return Object.fromEntries(rows);
}

/** Puts a row where the code under test would never put it. */
export async function putRaw(store: string, row: unknown, name = 'coverline'): Promise<void> {
  const database = await openDB(name);
  await database.put(store, row);
  database.close();
}
