import type { Connection } from './database.ts';
import type { SpecRows } from './spec-rows.ts';
import type { Stored } from './stores.ts';
import { inTransaction, type Writing, withDatabase } from './transact.ts';

/** Everything that a write of a spec may touch: the specs' own tables, and what is kept of them. */
const tables = ['specs', 'summaries', 'texts', 'revisions', 'bin', 'quarantine'] as const;
/** A transaction that may write into all tables of specs. */
export type SpecWriting = Writing<(typeof tables)[number][]>;

/** Does `work` in one transaction over the tables of specs; what it finds in the way is a failure. */
export async function writeSpecs<T>(
  connection: Connection,
  work: (transaction: SpecWriting) => Promise<Stored<T>>,
): Promise<Stored<T>> {
  const done = await withDatabase(connection, (database) =>
    inTransaction(database, [...tables], work),
  );
  return done.ok ? done.value : done;
}

/** Puts a spec in each of its tables. */
export async function putRows(
  transaction: SpecWriting,
  { row, line, text }: SpecRows,
): Promise<void> {
  const texts = transaction.objectStore('texts');
  await Promise.all([
    transaction.objectStore('specs').put(row),
    transaction.objectStore('summaries').put(line),
    text === null ? texts.delete(row.id) : texts.put(text, row.id),
  ]);
}

/** Takes a spec out of its tables and returns what stood in them; null where there is none. */
export async function takeRows(transaction: SpecWriting, id: string): Promise<SpecRows | null> {
  const [specs, lines, texts] = [
    transaction.objectStore('specs'),
    transaction.objectStore('summaries'),
    transaction.objectStore('texts'),
  ];
  const [row, line, text] = await Promise.all([specs.get(id), lines.get(id), texts.get(id)]);
  if (row === undefined || line === undefined) return null;
  await Promise.all([specs.delete(id), lines.delete(id), texts.delete(id)]);
  return { row, line, text: text ?? null };
}
