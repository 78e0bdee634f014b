import type { Connect, Database } from './database.ts';
import { failureOf } from './failures.ts';
import type { Stored } from './stores.ts';

/**
 * Does `work` with the database and returns what it yields, or why it could
 * not be done. Where the connection was lost in between, tries once more:
 * nothing has been written then.
 */
export async function withDatabase<T>(
  connect: Connect,
  work: (database: Database) => Promise<T>,
): Promise<Stored<T>> {
  const first = await attempt(connect, work);
  return first === 'lost' ? settle(await attempt(connect, work)) : first;
}

async function attempt<T>(
  connect: Connect,
  work: (database: Database) => Promise<T>,
): Promise<Stored<T> | 'lost'> {
  const connection = await connect();
  if (!connection.ok) return connection;
  try {
    return { ok: true, value: await work(connection.value) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return 'lost';
    return { ok: false, failure: failureOf(error) };
  }
}

function settle<T>(outcome: Stored<T> | 'lost'): Stored<T> {
  if (outcome !== 'lost') return outcome;
  return { ok: false, failure: { kind: 'unavailable', detail: 'InvalidStateError' } };
}
