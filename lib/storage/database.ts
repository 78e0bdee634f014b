import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { failureOf } from './failures.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Shelf } from './shelves.ts';
import type { BinRow, FileRow, Line, RevisionRow, SpecRow } from './spec-rows.ts';
import type { Stored, StoreFailure } from './stores.ts';

/**
 * What was typed is `unknown` in its row: what a version of the extension
 * stored is checked by who reads it. What goes round it is the store's own.
 */
export interface CoverlineSchema extends DBSchema {
  specs: { key: string; value: SpecRow; indexes: { files: string } };
  /** The list: a line for each spec, on shelves, changed in one transaction with it. */
  summaries: { key: number; value: Shelf<Line> };
  /** What is searched, a text for each spec, on shelves as well. */
  texts: { key: number; value: Shelf<string> };
  revisions: { key: [string, number]; value: RevisionRow; indexes: { files: string } };
  /** In the order of deletion: one id may have been deleted more than once. */
  bin: { key: number; value: BinRow; indexes: { id: string; files: string } };
  files: { key: string; value: FileRow };
  suppliers: { key: string; value: unknown };
  entries: { key: string; value: unknown };
  quarantine: { key: number; value: { store: string; key: string; row: unknown } };
}
export type Database = IDBPDatabase<CoverlineSchema>;
/** The way to the database. */
export type Connection = {
  /** Opens the database, or returns it where it is open already. */
  open(): Promise<Stored<Database>>;
  /** Has the next `open` open it anew: what is open has turned out to be of no use. */
  lose(): void;
};

type Options = { readonly name?: string; readonly migrations?: readonly Migration[] };

/**
 * The one connection of this context, opened on the first call and again after
 * it was lost: closed for another tab's upgrade, or by the browser.
 */
export function connect(options: Options = {}): Connection {
  let current: Promise<Stored<Database>> | null = null;
  const lose = () => {
    current = null;
  };
  const open = () => {
    if (current !== null) return current;
    const opening = openDatabase(options, lose);
    current = opening;
    opening.then(({ ok }) => {
      if (!ok && current === opening) lose();
    });
    return opening;
  };
  return { open, lose };
}

function openDatabase(
  { name = 'coverline', migrations = allMigrations }: Options,
  lose: () => void,
): Promise<Stored<Database>> {
  return new Promise((resolve) => {
    let opened: Database | null = null;
    let gaveUp = false;
    let undone: StoreFailure | null = null;
    const giveUp = (failure: StoreFailure) => {
      gaveUp = true;
      resolve({ ok: false, failure });
    };
    const open = async () =>
      openDB<CoverlineSchema>(name, migrations.length, {
        upgrade(database, from, _to, transaction) {
          // What failed is told below; idb would report the abort as well.
          transaction.done.catch(() => undefined);
          migrate(migrations.slice(from), unwrap(database), unwrap(transaction)).catch((error) => {
            undone = { kind: 'upgrade-failed', from, detail: String(error) };
            transaction.abort();
          });
        },
        blocked: () => giveUp({ kind: 'blocked' }),
        // Another tab runs a newer version: make way, or its upgrade waits for ever.
        blocking() {
          opened?.close();
          lose();
        },
        terminated: lose,
      });
    open().then(
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
