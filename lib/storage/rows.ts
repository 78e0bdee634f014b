import type * as z from 'zod/mini';
import type { Database } from './database.ts';
import { checkShape, type Shape } from './spec-rows.ts';
import type { Rows, Stored, UnreadableRow } from './stores.ts';
import { inTransaction } from './transact.ts';

/** A row as it was read; one of an unknown shape is a failure, and stays stored. */
export function asStored<Row>(read: Shape<Row>): Stored<Row> {
  return read.ok ? read : { ok: false, failure: { kind: 'unreadable', detail: read.detail } };
}

/** The rows as `read` makes them out, those of an unknown shape listed apart under their `keyOf`. */
export function sortRows<Raw, Row>(
  stored: readonly Raw[],
  read: (row: Raw) => Shape<Row>,
  keyOf: (row: Raw, place: number) => string,
): Rows<Row> {
  const rows: Row[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const [place, raw] of stored.entries()) {
    const row = read(raw);
    if (row.ok) rows.push(row.value);
    else unreadable.push({ key: keyOf(raw, place), detail: row.detail });
  }
  return { rows, unreadable };
}

/** Every supplier's row. */
export async function readRows<Row>(
  database: Database,
  store: 'suppliers',
  schema: z.ZodMiniType<Row>,
): Promise<Rows<Row>> {
  const transaction = database.transaction(store);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  return sortRows(
    values,
    (row) => checkShape(schema, row),
    (_, place) => keys[place] ?? '',
  );
}

/**
 * Puts under a key what `change` makes of the row that stands there (null:
 * none), in one transaction; null deletes. A row of an unknown shape counts as
 * none, and its text moves to the quarantine.
 */
export async function changeRow<Row>(
  database: Database,
  store: 'suppliers',
  key: string,
  schema: z.ZodMiniType<Row>,
  change: (row: Row | null) => Row | null,
): Promise<void> {
  await inTransaction(database, [store, 'quarantine'], async (transaction) => {
    const table = transaction.objectStore(store);
    const stored = await table.get(key);
    const row = stored === undefined ? null : checkShape(schema, stored);
    if (row !== null && !row.ok) {
      await transaction.objectStore('quarantine').add({ store, key, row: stored });
    }
    const next = change(row?.ok ? row.value : null);
    await (next === null ? table.delete(key) : table.put(next));
  });
}

/** Orders rows by a text of theirs, code unit by code unit. */
export function by<Row>(text: (row: Row) => string): (one: Row, other: Row) => number {
  return (one, other) => (text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0);
}
