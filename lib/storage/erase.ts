import type { Connection } from './database.ts';
import type { Stored } from './stores.ts';
import { inTransaction, withDatabase } from './transact.ts';

/** Empties every store of the database in one transaction: what was kept aside too. */
export function eraseDatabase(connection: Connection): Promise<Stored<void>> {
  return withDatabase(connection, (database) =>
    inTransaction(database, [...database.objectStoreNames], async (transaction) => {
      await Promise.all(
        [...database.objectStoreNames].map((store) => transaction.objectStore(store).clear()),
      );
    }),
  );
}
