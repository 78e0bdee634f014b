import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection, CoverlineSchema, Database } from './database.ts';
import { failureOf } from './failures.ts';
import type { Stored } from './stores.ts';

/**
 * Does `work` with the database and returns what it yields, or why it could
 * not be done. Where the connection was lost in between, tries once more:
 * nothing has been written then.
 */
export async function withDatabase<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<Stored<T>> {
  const first = await attempt(connection, work);
  return first === 'lost' ? settle(await attempt(connection, work)) : first;
}

async function attempt<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<Stored<T> | 'lost'> {
  const database = await connection.open();
  if (!database.ok) return database;
  try {
    return { ok: true, value: await work(database.value) };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') {
      return { ok: false, failure: failureOf(error) };
    }
    connection.lose();
    return 'lost';
  }
}

function settle<T>(outcome: Stored<T> | 'lost'): Stored<T> {
  if (outcome !== 'lost') return outcome;
  return { ok: false, failure: { kind: 'unavailable', detail: 'InvalidStateError' } };
}

type Names = StoreNames<CoverlineSchema>[];
/** A transaction that may write into these stores. */
export type Writing<Stores extends Names> = IDBPTransaction<CoverlineSchema, Stores, 'readwrite'>;

/**
 * Does `work` in one transaction, which may await its requests and nothing
 * else, and returns what it yields once all of it is stored. Whatever goes
 * wrong, also when it is being stored, undoes all of it.
 */
export async function inTransaction<const Stores extends Names, T>(
  database: Database,
  stores: Stores,
  work: (transaction: Writing<Stores>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  try {
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return value;
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
