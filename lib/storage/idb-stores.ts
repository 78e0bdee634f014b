import type * as z from 'zod/mini';
import { keepSupplier, keptSupplierSchema, type SeenSupplier } from '../trade/kept-supplier.ts';
import { orderSpecSchema, summarise } from '../trade/order-spec.ts';
import { type Connection, connect } from './database.ts';
import { changeRows, readRow, readRows } from './rows.ts';
import type { EntryStore, SpecStore, Stored, Stores, SupplierStore } from './stores.ts';
import { withDatabase } from './transact.ts';

/** The stores in this context's own IndexedDB; use them where that is the extension's. */
export function openStores(connection: Connection = connect()): Stores {
  return {
    specs: specStore(connection),
    suppliers: supplierStore(connection),
    entries: entryStore(connection),
  };
}

function specStore(connection: Connection): SpecStore {
  return {
    list: () =>
      withDatabase(connection, async (database) => {
        const { rows, unreadable } = await readRows(database, 'specs', orderSpecSchema);
        const newestFirst = rows
          .map(summarise)
          .toSorted(by(({ updatedAt }) => updatedAt))
          .toReversed();
        return { rows: newestFirst, unreadable };
      }),
    get: (id) => readOne(connection, 'specs', orderSpecSchema, id),
    put: (specs) =>
      withDatabase(connection, (database) => {
        const changes = new Map(specs.map((spec) => [spec.id, () => spec]));
        return changeRows(database, 'specs', orderSpecSchema, changes);
      }),
    remove: (id) => withDatabase(connection, (database) => database.delete('specs', id)),
  };
}

function supplierStore(connection: Connection): SupplierStore {
  const change = (seen: SeenSupplier, changes: Parameters<typeof keepSupplier>[2]) =>
    withDatabase(connection, async (database) => {
      let next: ReturnType<typeof keepSupplier> = null;
      const step = (kept: typeof next) => {
        next = keepSupplier(kept, seen, changes);
        return next;
      };
      await changeRows(database, 'suppliers', keptSupplierSchema, new Map([[seen.key, step]]));
      return next;
    });
  return {
    list: () =>
      withDatabase(connection, async (database) => {
        const { rows, unreadable } = await readRows(database, 'suppliers', keptSupplierSchema);
        return { rows: rows.toSorted(by(({ name }) => name)), unreadable };
      }),
    get: (key) => readOne(connection, 'suppliers', keptSupplierSchema, key),
    save: (seen, saved) => change(seen, { saved }),
    typeLimit: (seen, typedLimit) => change(seen, { typedLimit }),
    remove: (key) => withDatabase(connection, (database) => database.delete('suppliers', key)),
  };
}

function entryStore(connection: Connection): EntryStore {
  return {
    get: (key) =>
      withDatabase(connection, async (database) => (await database.get('entries', key)) ?? null),
    put: (key, entry) =>
      withDatabase(connection, async (database) => {
        await database.put('entries', entry, key);
      }),
  };
}

async function readOne<Row>(
  connection: Connection,
  store: 'specs' | 'suppliers',
  schema: z.ZodMiniType<Row>,
  key: string,
): Promise<Stored<Row | null>> {
  const stored = await withDatabase(connection, (database) => database.get(store, key));
  if (!stored.ok) return stored;
  return stored.value === undefined ? { ok: true, value: null } : readRow(schema, stored.value);
}

function by<Row>(text: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
