import type { SpecSummary } from '../trade/order-spec.ts';
import { checkLine } from './check-line.ts';
import type { Connection } from './database.ts';
import { daysPassed, dueAgain } from './due.ts';
import { formKeysOf } from './form-entries.ts';
import { sweepFiles } from './idb-files.ts';
import { by, sortRows } from './rows.ts';
import type { BinRow, Shape, SpecRows } from './spec-rows.ts';
import {
  keptTables,
  putRows,
  revisionsOf,
  type SpecWriting,
  takeRows,
  writeSpecs,
} from './spec-tables.ts';
import type { BinnedSpec, SpecStore, Stored } from './stores.ts';
import { inTransaction, withDatabase } from './transact.ts';

const binDays = 30;
const done: Stored<void> = { ok: true, value: undefined };

/** The half of the spec store that deletes and brings back. */
export function binOf(
  connection: Connection,
): Pick<SpecStore, 'remove' | 'bin' | 'restore' | 'sweep'> {
  return {
    remove: (ids, at) =>
      writeSpecs(connection, async (transaction) => {
        await moveToBin(transaction, [...new Set(ids)], at);
        return done;
      }),
    bin: () =>
      withDatabase(connection, async (database) => {
        const binned = await database.getAll('bin');
        const lastFirst = binned.toSorted(by(({ deletedAt }) => deletedAt)).toReversed();
        return sortRows(lastFirst, readBinned, ({ row }) => row.id);
      }),
    restore: (ids) =>
      writeSpecs(connection, async (transaction) => {
        await bringBack(transaction, [...new Set(ids)]);
        return done;
      }),
    async sweep(now) {
      const swept = await withDatabase(connection, (database) =>
        inTransaction(database, [...keptTables], (transaction) => sweepBin(transaction, now)),
      );
      return swept.ok ? withDatabase(connection, (database) => sweepFiles(database, now)) : swept;
    },
  };
}

function readBinned({ line, deletedAt }: BinRow): Shape<BinnedSpec> {
  const summary: Shape<SpecSummary> = checkLine(line);
  return summary.ok ? { ok: true, value: { summary: summary.value, deletedAt } } : summary;
}

async function moveToBin(
  transaction: SpecWriting,
  ids: readonly string[],
  deletedAt: string,
): Promise<void> {
  const bin = transaction.objectStore('bin');
  const taken = await takeRows(transaction, ids);
  await Promise.all(taken.map((rows) => bin.add({ ...rows, deletedAt, dueSince: null })));
}

async function bringBack(transaction: SpecWriting, ids: readonly string[]): Promise<void> {
  const taken = await Promise.all(ids.map((id) => takeFromBin(transaction, id)));
  await putRows(
    transaction,
    taken.filter((rows) => rows !== null),
  );
}

/** What was deleted last under the id, unless a spec has it now. */
async function takeFromBin(transaction: SpecWriting, id: string): Promise<SpecRows | null> {
  const bin = transaction.objectStore('bin');
  const last = (await bin.index('id').getAllKeys(id)).at(-1);
  if (last === undefined || (await transaction.objectStore('specs').count(id)) > 0) return null;
  const binned = await bin.get(last);
  await bin.delete(last);
  return binned ?? null;
}

async function sweepBin(transaction: SpecWriting, now: string): Promise<void> {
  const bin = transaction.objectStore('bin');
  for (let cursor = await bin.openCursor(); cursor; cursor = await cursor.continue()) {
    const binned = cursor.value;
    if (!daysPassed(binned.deletedAt, now, binDays)) {
      if (binned.dueSince !== null) await cursor.update({ ...binned, dueSince: null });
      continue;
    }
    const { go, since } = dueAgain(binned.dueSince, now);
    if (!go) await cursor.update({ ...binned, dueSince: since });
    else await forget(transaction, cursor.primaryKey, binned.row.id);
  }
}

/** Takes a deleted spec out of the bin for good, and what belongs to it where no other has its id. */
async function forget(transaction: SpecWriting, key: number, id: string): Promise<void> {
  const bin = transaction.objectStore('bin');
  await bin.delete(key);
  const others = await Promise.all([
    transaction.objectStore('specs').count(id),
    bin.index('id').count(id),
  ]);
  if (others.some((count) => count > 0)) return;
  await transaction.objectStore('revisions').delete(revisionsOf(id));
  const entries = transaction.objectStore('entries');
  await Promise.all(formKeysOf(id).map((own) => entries.delete(own)));
}
