import {
  type OrderSpec,
  orderSpecSchema,
  type Revision,
  revisionSchema,
} from '../trade/order-spec.ts';
import { revisionLetter, revisionPlace } from '../trade/revision-letter.ts';
import { checkLine } from './check-line.ts';
import type { Connection } from './database.ts';
import { binOf } from './idb-bin.ts';
import { asStored, by, sortRows } from './rows.ts';
import { onAll } from './shelves.ts';
import {
  checkShape,
  checkSpec,
  filesOf,
  type RevisionRow,
  rowsOf,
  type Shape,
  type SpecRow,
  type SpecRows,
} from './spec-rows.ts';
import { putRows, revisionsOf, type SpecWriting, writeSpecs } from './spec-tables.ts';
import type { SpecStore, Stored, StoredSpec, Written } from './stores.ts';
import { withDatabase } from './transact.ts';

/** The order specs in this context's own IndexedDB. */
export function specStore(connection: Connection): SpecStore {
  return {
    list: () =>
      withDatabase(connection, async (database) => {
        const lines = onAll(await database.getAll('summaries'));
        const { rows, unreadable } = sortRows(
          lines,
          ([, line]) => checkLine(line),
          ([id]) => id,
        );
        return { rows: rows.toSorted(by(({ updatedAt }) => updatedAt)).toReversed(), unreadable };
      }),
    searchTexts: () =>
      withDatabase(connection, async (database) =>
        Object.fromEntries(onAll(await database.getAll('texts'))),
      ),
    async get(id) {
      const row = await withDatabase(connection, (database) => database.get('specs', id));
      return row.ok ? readSpec(row.value) : row;
    },
    async put(spec, over) {
      const checked = storable([spec]);
      if (!checked.ok) return checked;
      return writeSpecs(connection, (transaction) =>
        writeOver(transaction, spec.id, over, (edit) =>
          putRows(
            transaction,
            checked.value.map((one) => rowsOf(one, edit)),
          ),
        ),
      );
    },
    async putAll(specs, revisions = []) {
      const [checked, issued] = [storable(specs), storable(revisions.map(({ spec }) => spec))];
      if (!checked.ok) return checked;
      if (!issued.ok) return issued;
      return writeSpecs(connection, async (transaction) => {
        await addRevisions(transaction, revisions);
        await replaceAll(transaction, checked.value);
        return { ok: true, value: undefined };
      });
    },
    issue: (id, over, at) =>
      writeSpecs(connection, (transaction) => issue(transaction, id, over, at)),
    revisions: (id) =>
      withDatabase(connection, async (database) => {
        const rows = await database.getAll('revisions', revisionsOf(id));
        return sortRows(rows, readRevision, ({ letter }) => letter);
      }),
    ...binOf(connection),
  };
}

function readSpec(row: SpecRow | undefined): Stored<StoredSpec | null> {
  if (row === undefined) return { ok: true, value: null };
  const spec = asStored(checkSpec(orderSpecSchema, row.spec));
  return spec.ok ? { ok: true, value: { spec: spec.value, edit: row.edit } } : spec;
}

/** The specs as they will be read again: one that could not be is not to be stored at all. */
function storable(specs: readonly OrderSpec[]): Stored<readonly OrderSpec[]> {
  const checked = specs.map((spec) => checkSpec(orderSpecSchema, spec));
  const good = checked.flatMap((one) => (one.ok ? [one.value] : []));
  return good.length === specs.length
    ? { ok: true, value: good }
    : { ok: false, failure: { kind: 'refused', code: 'wrong-payload' } };
}

/** Has `write` store what is the next edit of a spec, unless another was stored since edit `over`. */
async function writeOver(
  transaction: SpecWriting,
  id: string,
  over: number,
  write: (edit: number) => Promise<unknown>,
): Promise<Stored<Written>> {
  const row = await transaction.objectStore('specs').get(id);
  if ((row?.edit ?? 0) !== over) {
    const now = readSpec(row);
    return now.ok ? { ok: true, value: { kind: 'changed', now: now.value } } : now;
  }
  const edit = await nextEdit(transaction, id, row);
  await write(edit);
  return { ok: true, value: { kind: 'stored', edit } };
}

/** A number that no earlier state of the spec had, one in the bin included. */
export async function nextEdit(transaction: SpecWriting, id: string, row: SpecRow | undefined) {
  if (row !== undefined) return row.edit + 1;
  const deleted = await transaction.objectStore('bin').index('id').getAll(id);
  return Math.max(0, ...deleted.map((binned) => binned.row.edit)) + 1;
}

/** Puts specs in place of those with their ids. May not run beside another change, as {@link putRows}. */
export async function replaceAll(
  transaction: SpecWriting,
  specs: readonly OrderSpec[],
): Promise<void> {
  const rows = await Promise.all(specs.map((spec) => replacing(transaction, spec)));
  await putRows(transaction, rows);
}

/** Adds what was issued elsewhere; a revision that stands here stays as it is. */
export async function addRevisions(
  transaction: SpecWriting,
  revisions: readonly Revision[],
): Promise<void> {
  const table = transaction.objectStore('revisions');
  for (const { specId, letter, issuedAt, spec } of revisions) {
    const place = revisionPlace(letter);
    if ((await table.count([specId, place])) > 0) continue;
    await table.add({ specId, place, files: filesOf(spec), letter, issuedAt, spec });
  }
}

/** The rows that are to stand in place of what has the spec's id. */
async function replacing(transaction: SpecWriting, spec: OrderSpec): Promise<SpecRows> {
  const row = await transaction.objectStore('specs').get(spec.id);
  // Nothing that can't be read is thrown away for what can.
  if (row !== undefined && !checkSpec(orderSpecSchema, row.spec).ok) {
    await transaction.objectStore('quarantine').add({ store: 'specs', key: spec.id, row });
  }
  return rowsOf(spec, await nextEdit(transaction, spec.id, row));
}

async function issue(
  transaction: SpecWriting,
  id: string,
  over: number,
  at: string,
): Promise<Stored<Written>> {
  const read = readSpec(await transaction.objectStore('specs').get(id));
  if (!read.ok) return read;
  const now = read.value;
  if (now === null || now.edit !== over) return { ok: true, value: { kind: 'changed', now } };
  // Pressed twice: it is issued as it stands.
  if (now.spec.state === 'issued') return { ok: true, value: { kind: 'stored', edit: over } };

  const revision = await issuedRow(transaction, now.spec, at);
  // `add`, never `put`: what stands there stays.
  await transaction.objectStore('revisions').add(revision);
  await putRows(transaction, [rowsOf(revision.spec, over + 1)]);
  return { ok: true, value: { kind: 'stored', edit: over + 1 } };
}

/** The next revision after those stored here, and after the one that the spec came with. */
async function issuedRow(transaction: SpecWriting, spec: OrderSpec, at: string) {
  const keys = await transaction.objectStore('revisions').getAllKeys(revisionsOf(spec.id));
  const own = spec.revision === null ? 0 : revisionPlace(spec.revision.letter);
  const place = Math.max(own, ...keys.map(([, taken]) => taken)) + 1;
  const revision = { letter: revisionLetter(place), issuedAt: at };
  const issued: OrderSpec = { ...spec, state: 'issued', revision, updatedAt: at };
  return { specId: spec.id, place, files: filesOf(spec), ...revision, spec: issued };
}

function readRevision(row: RevisionRow): Shape<Revision> {
  const spec = checkSpec(orderSpecSchema, row.spec);
  return spec.ok ? checkShape(revisionSchema, row) : spec;
}
