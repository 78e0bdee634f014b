import type { IDBPTransaction } from 'idb';
import type { KeptRecord, Standing } from '../trade/kept-record.ts';
import { revisionPlace } from '../trade/revision-letter.ts';
import { same } from '../trade/same.ts';
import type { CoverlineSchema } from './database.ts';
import { fitsItsKey } from './entry-shapes.ts';
import type { KeptTables } from './spec-tables.ts';

/** How a record of a backup stands to what is here. */
export async function standingOf<Mode extends 'readonly' | 'readwrite'>(
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

/** What is set aside, as its row. */
export const asideOf = ({ store, key, row }: RecordOf<'aside'>) => ({ store, key, row });

/** The record of one kind. */
export type RecordOf<Kind extends KeptRecord['kind']> = Extract<KeptRecord, { kind: Kind }>;
