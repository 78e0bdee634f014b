import type { StoreKey, StoreNames, StoreValue } from 'idb';
import {
  type KeptContent,
  type KeptFile,
  type KeptRecord,
  keptRecordSchema,
} from '../trade/kept-record.ts';
import { digestOf } from '../trade/piece-hash.ts';
import { piecesOf } from './blob-pieces.ts';
import type { Connection, CoverlineSchema } from './database.ts';
import { formKey } from './form-entries.ts';
import type { StoreFailure } from './stores.ts';
import { withDatabase } from './transact.ts';

type Name = StoreNames<CoverlineSchema>;

/** The key under which the page of order specs keeps when a backup was last made: of this computer, so not in it. */
export const backupDatesKey = 'backup-dates';

/** Whether an entry belongs in a backup. */
export const isBackedUp = (key: unknown) => key !== formKey(backupDatesKey);

/** The database failed while a backup was read from it. */
export class SourceFailed extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Everything the buyer keeps, to be read once and piece by piece; reading throws {@link SourceFailed}. */
export type KeptSource = KeptContent & {
  /** How many records, and bytes of attachments, there are to read: about, for they may change meanwhile. */
  readonly totals: () => Promise<{ readonly records: number; readonly bytes: number }>;
  /** How many rows and attachments could not be read so far: they are in no backup, and stay here. */
  readonly leftOut: () => number;
};

/**
 * What a backup is made of. Rows are read a few at a time, each time in a
 * transaction of its own: none waits for who writes the file.
 */
export function keptSource(connection: Connection): KeptSource {
  let leftOut = 0;
  const miss = () => {
    leftOut += 1;
  };
  return {
    records: records(connection, miss),
    files: files(connection, miss),
    totals: () => totals(connection),
    leftOut: () => leftOut,
  };
}

async function* records(connection: Connection, miss: () => void): AsyncGenerator<KeptRecord> {
  for await (const candidate of candidates(connection)) {
    const record = keptRecordSchema.safeParse(candidate).data;
    if (record === undefined) miss();
    else yield record;
  }
}

type Candidate = { readonly kind: KeptRecord['kind']; readonly [field: string]: unknown };

/** Every row, as the record it would be. */
async function* candidates(connection: Connection): AsyncGenerator<Candidate> {
  const taken = new Set<string>();
  const specs = async function* (): AsyncGenerator<Candidate> {
    for await (const [id, row] of rows(connection, 'specs')) {
      if (!taken.has(id)) yield { kind: 'spec', spec: row?.spec };
      taken.add(id);
    }
  };
  yield* specs();
  for await (const [, row] of rows(connection, 'bin')) {
    yield { kind: 'binned', spec: row?.row.spec, deletedAt: row?.deletedAt };
  }
  // Again: what was put back from the bin while it was read.
  yield* specs();
  for await (const [, row] of rows(connection, 'revisions')) {
    yield { kind: 'revision', revision: row };
  }
  for await (const [, row] of rows(connection, 'suppliers')) {
    yield { kind: 'supplier', supplier: row };
  }
  for await (const [key, row] of rows(connection, 'entries')) {
    if (isBackedUp(key)) yield { kind: 'entry', key, entry: row };
  }
  for await (const [place, row] of rows(connection, 'quarantine')) {
    yield { kind: 'aside', place, ...row };
  }
}

async function* files(connection: Connection, miss: () => void): AsyncGenerator<KeptFile> {
  for await (const [sha256, row] of rows(connection, 'files')) {
    const blob = row?.bytes;
    if (blob === undefined || !(await isWhole(blob, sha256))) miss();
    else yield { sha256, size: blob.size, chunks: () => chunksOf(blob) };
  }
}

/** False where the bytes can't be read or are not those that were stored: one such file would spoil the backup. */
async function isWhole(blob: Blob, sha256: string): Promise<boolean> {
  try {
    return (await digestOf(piecesOf(blob))).sha256 === sha256;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(blob);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // It was read a moment ago, and is half written.
    throw new SourceFailed({ kind: 'unavailable', detail: error.name });
  }
}

/** The stores of which each row is a record. */
const counted = ['specs', 'bin', 'revisions', 'suppliers', 'entries', 'quarantine'] as const;

async function totals(connection: Connection): Promise<{ records: number; bytes: number }> {
  const records = await withDatabase(connection, async (database) => {
    const counts = await Promise.all(counted.map((store) => database.count(store)));
    return counts.reduce((sum, count) => sum + count, 0);
  });
  if (!records.ok) throw new SourceFailed(records.failure);
  let bytes = 0;
  for await (const [, row] of rows(connection, 'files')) bytes += row?.bytes.size ?? 0;
  return { records: records.value, bytes };
}

/** Rows read at a time. */
const batchSize = 20;

/** The rows of a store by their keys, in batches. */
async function* rows<Store extends Name>(
  connection: Connection,
  store: Store,
): AsyncGenerator<
  readonly [StoreKey<CoverlineSchema, Store>, StoreValue<CoverlineSchema, Store> | undefined]
> {
  for (let after: IDBKeyRange | null = null; ; ) {
    const range: IDBKeyRange | null = after;
    const batch = await withDatabase(connection, async (database) => {
      const transaction = database.transaction(store);
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(range, batchSize),
        transaction.store.getAll(range, batchSize),
        transaction.done,
      ]);
      return { keys, values };
    });
    if (!batch.ok) throw new SourceFailed(batch.failure);
    const { keys, values } = batch.value;
    for (const [place, key] of keys.entries()) yield [key, values[place]];
    const last = keys.at(-1);
    if (last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}
