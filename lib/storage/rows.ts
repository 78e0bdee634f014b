import type * as z from 'zod/mini';
import type { Database } from './database.ts';
import type { Rows, Stored } from './stores.ts';

type RowStore = 'specs' | 'suppliers';

/** A row as its schema reads it; a row of an unknown shape is a failure, and stays stored. */
export function readRow<Row>(schema: z.ZodMiniType<Row>, row: unknown): Stored<Row> {
  const checked = schema.safeParse(row);
  if (checked.success) return { ok: true, value: checked.data };
  const [first] = checked.error.issues;
  const detail = first ? `${first.path.join('.')}: ${first.code}` : '';
  return { ok: false, failure: { kind: 'unreadable', detail } };
}

/** Every row of a store, those of an unknown shape listed apart. */
export async function readRows<Row>(
  database: Database,
  store: RowStore,
  schema: z.ZodMiniType<Row>,
): Promise<Rows<Row>> {
  const transaction = database.transaction(store);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  const rows: Row[] = [];
  const unreadable: { key: string; detail: string }[] = [];
  for (const [place, key] of keys.entries()) {
    const row = readRow(schema, values[place]);
    if (row.ok) rows.push(row.value);
    else if (row.failure.kind === 'unreadable')
      unreadable.push({ key, detail: row.failure.detail });
  }
  return { rows, unreadable };
}

/**
 * Puts into a store, for each key, what `change` makes of the row that stands
 * there (null: none), all in one transaction; null deletes. A row of an
 * unknown shape counts as none, and its text moves to the quarantine.
 */
export async function changeRows<Row>(
  database: Database,
  store: RowStore,
  schema: z.ZodMiniType<Row>,
  changes: ReadonlyMap<string, (row: Row | null) => Row | null>,
): Promise<void> {
  const transaction = database.transaction([store, 'quarantine'], 'readwrite');
  const table = transaction.objectStore(store);
  const steps = [...changes].map(async ([key, change]) => {
    const stored = await table.get(key);
    const row = stored === undefined ? null : readRow(schema, stored);
    if (row !== null && !row.ok) {
      await transaction.objectStore('quarantine').add({ store, key, row: stored });
    }
    const next = change(row?.ok ? row.value : null);
    await (next === null ? table.delete(key) : table.put(next));
  });
  try {
    await Promise.all([...steps, transaction.done]);
  } catch (error) {
    abort(transaction);
    // A request cut off by the abort says only so; the transaction knows why.
    throw transaction.error ?? error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
