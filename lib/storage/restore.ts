import type { IDBPTransaction, StoreValue } from 'idb';
import type { KeptRecord, RestoreChoice, RestorePlan, Standing } from '../trade/kept-record.ts';
import { keptSupplierSchema } from '../trade/kept-supplier.ts';
import type { OrderSpec, Revision } from '../trade/order-spec.ts';
import { revisionPlace } from '../trade/revision-letter.ts';
import { same } from '../trade/same.ts';
import { isBackedUp } from './backup-source.ts';
import type { Connection, CoverlineSchema } from './database.ts';
import { fitsItsKey } from './entry-shapes.ts';
import { conflictsKey, formKey, ownerOf } from './form-entries.ts';
import { addRevisions, nextEdit, replaceAll } from './idb-specs.ts';
import { shelfOrder } from './shelves.ts';
import { checkShape, rowsOf } from './spec-rows.ts';
import { type KeptTables, keptTables, type SpecWriting } from './spec-tables.ts';
import type { Stored } from './stores.ts';
import { inTransaction, withDatabase } from './transact.ts';

/** A backup that was checked, to be read as often as asked for. */
export type IncomingBackup = {
  readonly readRecords: () => AsyncIterable<KeptRecord>;
  readonly readFiles: () => AsyncIterable<{
    readonly sha256: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
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
  };
  for await (const records of batches(backup.readRecords())) {
    signal?.throwIfAborted();
    const standings = await withDatabase(connection, async (database) => {
      const transaction = database.transaction([...keptTables]);
      return Promise.all(records.map((record) => standingOf(transaction, record)));
    });
    if (!standings.ok) return standings;
    for (const [place, record] of records.entries()) {
      plan[record.kind][standings.value[place] ?? 'new'] += 1;
    }
  }
  return { ok: true, value: plan };
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
  for await (const { sha256, bytes } of backup.readFiles()) {
    progress(1);
    const row = { sha256, bytes: new Blob([bytes]), dueSince: null };
    const put = await withDatabase(connection, (database) => database.put('files', row));
    if (!put.ok) return put;
  }
  const records = await allRecords(backup, signal);
  const written = await withDatabase(connection, (database) =>
    inTransaction(database, [...keptTables], async (transaction) => {
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

async function standingOf<Mode extends 'readonly' | 'readwrite'>(
  transaction: IDBPTransaction<CoverlineSchema, KeptTables, Mode>,
  record: KeptRecord,
): Promise<Standing> {
  switch (record.kind) {
    case 'spec': {
      const row = await transaction.objectStore('specs').get(record.spec.id);
      return standing(row?.spec, record.spec);
    }
    case 'binned': {
      const twins = await transaction.objectStore('bin').index('id').getAll(record.spec.id);
      return twins.some(({ deletedAt }) => deletedAt === record.deletedAt) ? 'same' : 'new';
    }
    case 'revision': {
      const { specId, letter, issuedAt, spec } = record.revision;
      const key: [string, number] = [specId, revisionPlace(letter)];
      const row = await transaction.objectStore('revisions').get(key);
      return standing(row && { issuedAt: row.issuedAt, spec: row.spec }, { issuedAt, spec });
    }
    case 'supplier': {
      const row = await transaction.objectStore('suppliers').get(record.supplier.key);
      return standing(row, record.supplier);
    }
    case 'aside': {
      const asides = await transaction.objectStore('quarantine').getAll();
      return asides.some((one) => same(one, asideOf(record))) ? 'same' : 'new';
    }
    case 'entry':
      if (!fitsItsKey(record.key, record.entry)) return 'unfit';
      return standing(await transaction.objectStore('entries').get(record.key), record.entry);
  }
}

function standing(here: unknown, incoming: unknown): Standing {
  // A form that holds nothing any more keeps null.
  if (here === undefined || here === null) return 'new';
  return same(here, incoming) ? 'same' : 'changed';
}

const asideOf = ({ store, key, row }: RecordOf<'aside'>) => ({ store, key, row });

type RecordOf<Kind extends KeptRecord['kind']> = Extract<KeptRecord, { kind: Kind }>;

/** A backup being taken in, within one transaction. */
class Taking {
  readonly #transaction: SpecWriting;
  readonly #choice: RestoreChoice;
  readonly #newId: () => string;
  /** What became of the specs that differ from those here: their id now; null: skipped. */
  readonly #ids = new Map<string, string | null>();

  constructor(transaction: SpecWriting, choice: RestoreChoice, newId: () => string) {
    this.#transaction = transaction;
    this.#choice = choice;
    this.#newId = newId;
  }

  /** Records of one kind; of each spec all others come after it. */
  async take(records: readonly KeptRecord[]): Promise<void> {
    const stood = await Promise.all(
      records.map(async (record) => [record, await standingOf(this.#transaction, record)] as const),
    );
    await this.#specs(stood);
    // One after the other: two of one spec each count on from what is there.
    for (const [record, stands] of stood) {
      if (record.kind === 'binned' && stands === 'new') await this.#binned(record);
    }
    await addRevisions(
      this.#transaction,
      records.flatMap((record) => (record.kind === 'revision' ? this.#moved(record.revision) : [])),
    );
    await Promise.all(stood.map(([record, stands]) => this.#other(record, stands)));
  }

  async #specs(stood: readonly (readonly [KeptRecord, Standing])[]): Promise<void> {
    const taken: OrderSpec[] = [];
    for (const [record, stands] of stood) {
      if (record.kind !== 'spec' || stands === 'same') continue;
      const { spec } = record;
      const id = stands === 'new' ? spec.id : this.#idOf(spec);
      if (stands === 'changed') this.#ids.set(spec.id, id);
      if (id !== null) taken.push({ ...spec, id });
    }
    if (taken.length === 0) return;
    await replaceAll(this.#transaction, taken);
    // Conflicts with what stood here ask nothing any more.
    const entries = this.#transaction.objectStore('entries');
    await Promise.all(taken.map(({ id }) => entries.delete(formKey(conflictsKey(id)))));
  }

  #idOf({ id }: OrderSpec): string | null {
    const choice = this.#choice.specs;
    return choice === 'skip' ? null : choice === 'replace' ? id : this.#newId();
  }

  async #binned({ spec, deletedAt }: RecordOf<'binned'>): Promise<void> {
    const row = await this.#transaction.objectStore('specs').get(spec.id);
    const rows = rowsOf(spec, await nextEdit(this.#transaction, spec.id, row));
    await this.#transaction.objectStore('bin').add({ ...rows, deletedAt, dueSince: null });
  }

  /** A revision goes where its spec goes. */
  #moved(revision: Revision): Revision[] {
    const id = this.#ids.get(revision.specId);
    if (id === null) return [];
    const specId = id ?? revision.specId;
    return [{ ...revision, specId, spec: { ...revision.spec, id: specId } }];
  }

  async #other(record: KeptRecord, stands: Standing): Promise<void> {
    if (record.kind === 'supplier' && this.#isTaken(stands)) await this.#supplier(record);
    if (record.kind === 'entry') await this.#entry(record, stands);
    if (record.kind === 'aside' && stands === 'new') await this.#aside(asideOf(record));
  }

  #isTaken(stands: Standing): boolean {
    return stands === 'new' || (stands === 'changed' && this.#choice.others === 'replace');
  }

  async #supplier({ supplier }: RecordOf<'supplier'>): Promise<void> {
    const table = this.#transaction.objectStore('suppliers');
    const row = await table.get(supplier.key);
    // Nothing that can't be read is thrown away for what can.
    if (row !== undefined && !checkShape(keptSupplierSchema, row).ok) {
      await this.#aside({ store: 'suppliers', key: supplier.key, row });
    }
    await table.put(supplier);
  }

  async #aside(row: StoreValue<CoverlineSchema, 'quarantine'>): Promise<void> {
    await this.#transaction.objectStore('quarantine').add(row);
  }

  /** What a form keeps beside a spec goes where the spec goes. */
  async #entry({ key, entry }: RecordOf<'entry'>, stands: Standing): Promise<void> {
    if (stands === 'unfit') return;
    const owner = ownerOf(key);
    const id = owner === null ? undefined : this.#ids.get(owner.id);
    if (id === null) return;
    const moved = id === undefined ? undefined : owner?.keyFor(id);
    if (moved === undefined && !this.#isTaken(stands)) return;
    await this.#transaction.objectStore('entries').put(entry, moved ?? key);
  }
}
