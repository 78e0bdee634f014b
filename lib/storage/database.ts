import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { failureOf } from './failures.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Stored, StoreFailure } from './stores.ts';

/** Rows are `unknown`: what a version of the extension stored is checked by who reads it. */
interface CoverlineSchema extends DBSchema {
  specs: { key: string; value: unknown };
  suppliers: { key: string; value: unknown };
  entries: { key: string; value: unknown };
  quarantine: { key: number; value: { store: string; key: string; row: unknown } };
}
export type Database = IDBPDatabase<CoverlineSchema>;
/** Opens the database, or returns the connection already open. */
export type Connect = () => Promise<Stored<Database>>;

type Options = { readonly name?: string; readonly migrations?: readonly Migration[] };

/**
 * The one connection of this context, opened on the first call and again after
 * it was lost: closed for another tab's upgrade, or by the browser.
 */
export function connector(options: Options = {}): Connect {
  let current: Promise<Stored<Database>> | null = null;
  const lost = () => {
    current = null;
  };
  return () => {
    const opening = current ?? openDatabase(options, lost);
    current = opening;
    opening.then(({ ok }) => {
      if (!ok && current === opening) lost();
    });
    return opening;
  };
}

function openDatabase(
  { name = 'coverline', migrations = allMigrations }: Options,
  lost: () => void,
): Promise<Stored<Database>> {
  return new Promise((resolve) => {
    let opened: Database | null = null;
    let gaveUp = false;
    let undone: StoreFailure | null = null;
    const giveUp = (failure: StoreFailure) => {
      gaveUp = true;
      resolve({ ok: false, failure });
    };
    openDB<CoverlineSchema>(name, migrations.length, {
      upgrade(database, from, _to, transaction) {
        migrate(migrations.slice(from), unwrap(database), unwrap(transaction)).catch((error) => {
          undone = { kind: 'upgrade-failed', from, detail: String(error) };
          transaction.abort();
        });
      },
      blocked: () => giveUp({ kind: 'blocked' }),
      // Another tab runs a newer version: make way, or its upgrade waits for ever.
      blocking() {
        opened?.close();
        lost();
      },
      terminated: lost,
    }).then(
      (database) => {
        opened = database;
        if (gaveUp) database.close();
        else resolve({ ok: true, value: database });
      },
      async (error: unknown) => giveUp(undone ?? (await openFailure(name, error))),
    );
  });
}

async function migrate(steps: readonly Migration[], ...upgrade: Parameters<Migration>) {
  for (const step of steps) await step(...upgrade);
}

async function openFailure(name: string, error: unknown): Promise<StoreFailure> {
  if (!(error instanceof DOMException) || error.name !== 'VersionError') return failureOf(error);
  const all = await indexedDB.databases();
  const version = all.find((database) => database.name === name)?.version;
  return { kind: 'newer-version', version: version ?? 0 };
}
