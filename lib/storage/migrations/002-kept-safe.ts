import { orderSpecV1Schema } from '../../trade/order-spec-v1.ts';
import { same } from '../../trade/same.ts';
import { upgradeSpec } from '../../trade/upgrade-spec.ts';
import { shelved } from '../shelves.ts';
import { checkSpec, type Line, rowsOf, unreadableRows } from '../spec-rows.ts';
import type { Migration } from './migration.ts';

/**
 * Version 2: specs that count their edits, their lines in the list and their
 * text for searching apart, issued revisions, the bin, and files. Specs of
 * version 1 are upgraded; one that can't be read is kept as it is.
 */
export const keptSafe: Migration = async (database, transaction) => {
  const summaries = database.createObjectStore('summaries');
  const texts = database.createObjectStore('texts');
  const revisions = database.createObjectStore('revisions', { keyPath: ['specId', 'place'] });
  revisions.createIndex('files', 'files', { multiEntry: true });
  const bin = database.createObjectStore('bin', { autoIncrement: true });
  bin.createIndex('id', 'row.id');
  bin.createIndex('files', 'row.files', { multiEntry: true });
  database.createObjectStore('files', { keyPath: 'sha256' });

  const specs = transaction.objectStore('specs');
  specs.createIndex('files', 'files', { multiEntry: true });
  const lines = new Map<string, Line>();
  const searched = new Map<string, string>();
  await eachRow(specs, (key, old) => {
    const read = checkSpec(orderSpecV1Schema, old);
    const { row, line, text } = read.ok
      ? rowsOf(upgradeSpec(read.value), 1)
      : unreadableRows(key, old, 1, read.detail);
    // What a reader does not know it drops, and it may mend characters: the row as it was is kept.
    if (read.ok && !same(read.value, old)) {
      transaction.objectStore('quarantine').add({ store: 'specs', key, row: old });
    }
    specs.put(row);
    lines.set(key, line);
    if (text !== null) searched.set(key, text);
  });
  for (const [shelf, items] of shelved('summaries', lines)) summaries.put(items, shelf);
  for (const [shelf, items] of shelved('texts', searched)) texts.put(items, shelf);
};

/** Hands each row of a store to `change`, one after the other, so that never all are in memory. */
function eachRow(
  store: IDBObjectStore,
  change: (key: string, row: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = store.openCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      try {
        change(String(cursor.key), cursor.value);
        cursor.continue();
      } catch (error) {
        reject(error);
      }
    };
  });
}
