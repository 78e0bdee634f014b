import type { Connection, Database } from './database.ts';
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
