import type { Connection } from './database.ts';
import { putOn, takeFrom } from './shelves.ts';
import type { SpecRows } from './spec-rows.ts';
import type { Stored } from './stores.ts';
import { inTransaction, type Writing, withDatabase } from './transact.ts';

/** Everything that a write of a spec may touch: the specs' own tables, and what is kept of them. */
const tables = ['specs', 'summaries', 'texts', 'revisions', 'bin', 'quarantine'] as const;
/** All that a backup holds, but the attachments' bytes. */
export const keptTables = [...tables, 'suppliers', 'entries'] as const;
/** The names of these stores. */
export type KeptTables = (typeof keptTables)[number][];
/**
 * A transaction that may write into all tables of specs. By its type it may be
 * one over {@link keptTables}, which alone writes into the others.
 */
export type SpecWriting = Writing<KeptTables>;

/** The keys of a spec's revisions, whatever their places. */
export const revisionsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Does `work` in one transaction over the tables of specs; what it finds in the way is a failure. */
export async function writeSpecs<T>(
  connection: Connection,
  work: (transaction: SpecWriting) => Promise<Stored<T>>,
): Promise<Stored<T>> {
  const done = await withDatabase(connection, (database) =>
    inTransaction<KeptTables, Stored<T>>(database, [...tables], work),
  );
  return done.ok ? done.value : done;
}

/**
 * Puts specs in each of their tables; of several under one id the last stays. May
 * not run beside another change in the same transaction: both would write a shelf
 * over what they read.
 */
export async function putRows(transaction: SpecWriting, specs: readonly SpecRows[]): Promise<void> {
  const lines = new Map(specs.map(({ row, line }) => [row.id, line]));
  const texts = new Map(specs.map(({ row, text }) => [row.id, text]));
  await Promise.all([
    ...specs.map(({ row }) => transaction.objectStore('specs').put(row)),
    putOn('summaries', transaction.objectStore('summaries'), lines),
    putOn('texts', transaction.objectStore('texts'), texts),
  ]);
}

/**
 * Takes specs out of their tables and returns what stood in them, of those that
 * are there. May not run beside another change, as {@link putRows}.
 */
export async function takeRows(
  transaction: SpecWriting,
  ids: readonly string[],
): Promise<SpecRows[]> {
  const specs = transaction.objectStore('specs');
  const stored = await Promise.all(ids.map((id) => specs.get(id)));
  const rows = stored.filter((row) => row !== undefined);
  const known = rows.map(({ id }) => id);
  const lines = await takeFrom('summaries', transaction.objectStore('summaries'), known);
  const texts = await takeFrom('texts', transaction.objectStore('texts'), [...lines.keys()]);
  const taken = rows.flatMap((row) => {
    const line = lines.get(row.id);
    return line === undefined ? [] : [{ row, line, text: texts.get(row.id) ?? null }];
  });
  await Promise.all(taken.map(({ row }) => specs.delete(row.id)));
  return taken;
}
