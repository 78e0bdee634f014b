import type * as z from 'zod/mini';
import { keepSupplier, keptSupplierSchema, type SeenSupplier } from '../trade/kept-supplier.ts';
import { orderSpecSchema, summarise } from '../trade/order-spec.ts';
import { type Connect, connector } from './database.ts';
import { changeRows, readRow, readRows } from './rows.ts';
import type { EntryStore, SpecStore, Stored, Stores, SupplierStore } from './stores.ts';
import { withDatabase } from './transact.ts';

/** The stores in this context's own IndexedDB; use them where that is the extension's. */
export function openStores(connect: Connect = connector()): Stores {
  return {
    specs: specStore(connect),
    suppliers: supplierStore(connect),
    entries: entryStore(connect),
  };
}

function specStore(connect: Connect): SpecStore {
  return {
    list: () =>
      withDatabase(connect, async (database) => {
        const { rows, unreadable } = await readRows(database, 'specs', orderSpecSchema);
        const newestFirst = rows
          .map(summarise)
          .toSorted(by(({ updatedAt }) => updatedAt))
          .toReversed();
        return { rows: newestFirst, unreadable };
      }),
    get: (id) => readOne(connect, 'specs', orderSpecSchema, id),
    put: (specs) =>
      withDatabase(connect, (database) => {
        const changes = new Map(specs.map((spec) => [spec.id, () => spec]));
        return changeRows(database, 'specs', orderSpecSchema, changes);
      }),
    remove: (id) => withDatabase(connect, (database) => database.delete('specs', id)),
  };
}

function supplierStore(connect: Connect): SupplierStore {
  const change = (seen: SeenSupplier, changes: Parameters<typeof keepSupplier>[2]) =>
    withDatabase(connect, async (database) => {
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
      withDatabase(connect, async (database) => {
        const { rows, unreadable } = await readRows(database, 'suppliers', keptSupplierSchema);
        return { rows: rows.toSorted(by(({ name }) => name)), unreadable };
      }),
    get: (key) => readOne(connect, 'suppliers', keptSupplierSchema, key),
    save: (seen, saved) => change(seen, { saved }),
    typeLimit: (seen, typedLimit) => change(seen, { typedLimit }),
    remove: (key) => withDatabase(connect, (database) => database.delete('suppliers', key)),
  };
}

function entryStore(connect: Connect): EntryStore {
  return {
    get: (key) =>
      withDatabase(connect, async (database) => (await database.get('entries', key)) ?? null),
    put: (key, entry) =>
      withDatabase(connect, async (database) => {
        await database.put('entries', entry, key);
      }),
  };
}

async function readOne<Row>(
  connect: Connect,
  store: 'specs' | 'suppliers',
  schema: z.ZodMiniType<Row>,
  key: string,
): Promise<Stored<Row | null>> {
  const stored = await withDatabase(connect, (database) => database.get(store, key));
  if (!stored.ok) return stored;
  return stored.value === undefined ? { ok: true, value: null } : readRow(schema, stored.value);
}

function by<Row>(text: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
