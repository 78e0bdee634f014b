/**
 * One step from a version of the database to the next. It may await requests
 * of `transaction` and nothing else. Whatever it throws undoes the whole
 * upgrade: the database stays at the version and data it had.
 */
export type Migration = (
  database: IDBDatabase,
  transaction: IDBTransaction,
) => void | Promise<void>;
