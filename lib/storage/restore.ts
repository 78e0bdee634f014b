import type { KeptRecord, RestoreChoice, RestorePlan } from '../trade/kept-record.ts';
import { isBackedUp } from './backup-source.ts';
import { blobOf } from './blob-pieces.ts';
import type { Connection } from './database.ts';
import { ownerOf } from './form-entries.ts';
import { shelfOrder } from './shelves.ts';
import { keptTables } from './spec-tables.ts';
import { standingOf } from './standing.ts';
import type { Stored } from './stores.ts';
import { Taking } from './taking.ts';
import { inTransaction, withDatabase } from './transact.ts';

/** A backup that was checked, to be read as often as asked for. */
export type IncomingBackup = {
  readonly readRecords: () => AsyncIterable<KeptRecord>;
  readonly readFiles: (signal?: AbortSignal) => AsyncIterable<{
    readonly sha256: string;
    readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
  }>;
};

/** Aborted, what waits for it throws the signal's reason. */
type Abortable = { readonly signal?: AbortSignal };

type RestoreOptions = Abortable & {
  /** Makes the id of a spec that is kept beside the one here. */
  readonly newId: () => string;
  /** How many records and attachments are done with. */
  readonly onProgress?: (done: number) => void;
};

/** Records looked at, or written, at a time; then the page breathes. */
const batchSize = 20;

/** Holds a backup against what is here. Nothing is changed by it. */
export async function planRestore(
  connection: Connection,
  backup: IncomingBackup,
  { signal }: Abortable = {},
): Promise<Stored<RestorePlan>> {
  const none = () => ({ new: 0, same: 0, changed: 0, unfit: 0 });
  const plan = {
    spec: none(),
    binned: none(),
    revision: none(),
    supplier: none(),
    entry: none(),
    aside: none(),
    withSpecs: { revision: 0, entry: 0 },
  };
  const changed = new Set<string>();
  const following: { readonly kind: 'revision' | 'entry'; readonly spec: string }[] = [];
  for await (const records of batches(backup.readRecords())) {
    signal?.throwIfAborted();
    const standings = await withDatabase(connection, async (database) => {
      const transaction = database.transaction([...keptTables]);
      return Promise.all(records.map((record) => standingOf(transaction, record)));
    });
    if (!standings.ok) return standings;
    for (const [place, record] of records.entries()) {
      const stands = standings.value[place] ?? 'new';
      plan[record.kind][stands] += 1;
      if (record.kind === 'spec' && stands === 'changed') changed.add(record.spec.id);
      const spec = stands === 'new' ? leaderOf(record) : null;
      if (spec !== null) following.push(spec);
    }
  }
  for (const { kind, spec } of following) if (changed.has(spec)) plan.withSpecs[kind] += 1;
  return { ok: true, value: plan };
}

/** Of which spec a record is that is taken only where that spec is; null: of none. */
function leaderOf(record: KeptRecord) {
  const { kind } = record;
  if (kind === 'revision') return { kind, spec: record.revision.specId };
  const owner = kind === 'entry' ? ownerOf(record.key) : null;
  return kind === 'entry' && owner !== null ? { kind, spec: owner.id } : null;
}

/**
 * Takes a backup in. The attachments come first, each by what is in it, which
 * changes nothing; then all else in one transaction. Where that fails, or is
 * aborted, or the page is closed, everything is as it was, but for attachments
 * that no spec refers to: a sweep removes them. The records are held in memory
 * meanwhile, for a transaction waits for nothing else; the attachments are not.
 */
export async function restoreBackup(
  connection: Connection,
  backup: IncomingBackup,
  choice: RestoreChoice,
  { newId, signal, onProgress }: RestoreOptions,
): Promise<Stored<void>> {
  let done = 0;
  const progress = (count: number) => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.(done);
  };
  for await (const { sha256, pieces } of backup.readFiles(signal)) {
    progress(1);
    const row = { sha256, bytes: await blobOf(pieces), dueSince: null };
    const put = await withDatabase(connection, (database) => database.put('files', row));
    if (!put.ok) return put;
  }
  const files = done;
  const records = await allRecords(backup, signal);
  const written = await withDatabase(connection, (database) =>
    inTransaction(database, [...keptTables], async (transaction) => {
      // Where the connection was lost, this is done once more from the start.
      done = files;
      const taking = new Taking(transaction, choice, newId);
      // Specs first: what they become says where their revisions and forms go.
      for (const kind of ['spec', 'binned', 'revision', 'supplier', 'entry', 'aside'] as const) {
        const own = records.filter((record) => record.kind === kind);
        for (let at = 0; at < own.length; at += batchSize) {
          const batch = own.slice(at, at + batchSize);
          await taking.take(batch);
          progress(batch.length);
        }
      }
    }),
  );
  if (!written.ok) signal?.throwIfAborted();
  return written;
}

/** Every record, specs in the order in which they are written best. */
async function allRecords(
  backup: IncomingBackup,
  signal: AbortSignal | undefined,
): Promise<readonly KeptRecord[]> {
  const records: { readonly record: KeptRecord; readonly order: number }[] = [];
  for await (const batch of batches(backup.readRecords())) {
    signal?.throwIfAborted();
    for (const record of batch) {
      records.push({ record, order: record.kind === 'spec' ? shelfOrder(record.spec.id) : 0 });
    }
  }
  return records.toSorted((one, other) => one.order - other.order).map(({ record }) => record);
}

async function* batches(records: AsyncIterable<KeptRecord>): AsyncGenerator<KeptRecord[]> {
  let batch: KeptRecord[] = [];
  for await (const record of records) {
    // Dates of another computer's backups say nothing of this one's.
    if (record.kind === 'entry' && !isBackedUp(record.key)) continue;
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
