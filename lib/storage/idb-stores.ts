import { keepSupplier, keptSupplierSchema, type SeenSupplier } from '../trade/kept-supplier.ts';
import { typedInto } from '../trade/typed-into.ts';
import { type Connection, connect } from './database.ts';
import { fileStore } from './idb-files.ts';
import { specStore } from './idb-specs.ts';
import { asStored, by, changeRow, readRows } from './rows.ts';
import { checkShape } from './spec-rows.ts';
import type { EntryStore, FileStore, Stores, SupplierStore } from './stores.ts';
import { inTransaction, withDatabase } from './transact.ts';

/** The stores in this context's own IndexedDB; use them where that is the extension's. */
export function openStores(
  connection: Connection = connect(),
): Stores & { readonly files: FileStore } {
  return {
    specs: specStore(connection),
    suppliers: supplierStore(connection),
    entries: entryStore(connection),
    files: fileStore(connection),
  };
}

function supplierStore(connection: Connection): SupplierStore {
  const change = (seen: SeenSupplier, changes: Parameters<typeof keepSupplier>[2]) =>
    withDatabase(connection, async (database) => {
      let next: ReturnType<typeof keepSupplier> = null;
      await changeRow(database, 'suppliers', seen.key, keptSupplierSchema, (kept) => {
        next = keepSupplier(kept, seen, changes);
        return next;
      });
      return next;
    });
  return {
    list: () =>
      withDatabase(connection, async (database) => {
        const { rows, unreadable } = await readRows(database, 'suppliers', keptSupplierSchema);
        return { rows: rows.toSorted(by(({ name }) => name)), unreadable };
      }),
    async get(key) {
      const stored = await withDatabase(connection, (database) => database.get('suppliers', key));
      if (!stored.ok) return stored;
      if (stored.value === undefined) return { ok: true, value: null };
      return asStored(checkShape(keptSupplierSchema, stored.value));
    },
    save: (seen, saved) => change(seen, { saved }),
    typeLimit: (seen, typedLimit) => change(seen, { typedLimit }),
    remove: (key) => withDatabase(connection, (database) => database.delete('suppliers', key)),
  };
}

function entryStore(connection: Connection): EntryStore {
  return {
    get: (key) =>
      withDatabase(connection, async (database) => (await database.get('entries', key)) ?? null),
    put: (key, entry, before) =>
      withDatabase(connection, (database) =>
        inTransaction(database, ['entries'], async (transaction) => {
          const table = transaction.objectStore('entries');
          const now = before === undefined ? entry : typedInto(await table.get(key), before, entry);
          await table.put(now, key);
        }),
      ),
  };
}
