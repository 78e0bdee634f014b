import type { StoreValue } from 'idb';
import type { KeptRecord, RestoreChoice, Standing } from '../trade/kept-record.ts';
import { keptSupplierSchema } from '../trade/kept-supplier.ts';
import type { OrderSpec, Revision } from '../trade/order-spec.ts';
import { revisionPlace } from '../trade/revision-letter.ts';
import { same } from '../trade/same.ts';
import type { CoverlineSchema } from './database.ts';
import { fitsItsKey } from './entry-shapes.ts';
import { conflictsKey, formKey, ownerOf } from './form-entries.ts';
import { addRevisions, nextEdit, replaceAll } from './idb-specs.ts';
import { checkShape, rowsOf } from './spec-rows.ts';
import type { SpecWriting } from './spec-tables.ts';
import { asideOf, type RecordOf, standingOf } from './standing.ts';

/** A backup being taken in, within one transaction. */
export class Taking {
  readonly #transaction: SpecWriting;
  readonly #choice: RestoreChoice;
  readonly #newId: () => string;
  /** What became of the specs that are not here as they are: their id now; null: skipped. */
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
      this.#ids.set(spec.id, id);
      if (id !== null) taken.push(await this.#besideRevisions({ ...spec, id }));
    }
    if (taken.length === 0) return;
    await replaceAll(this.#transaction, taken);
    // Conflicts with what stood here ask nothing any more.
    const entries = this.#transaction.objectStore('entries');
    await Promise.all(taken.map(({ id }) => entries.delete(formKey(conflictsKey(id)))));
  }

  /**
   * The spec as it may say here: "issued as A" is only what stands here as A. Where
   * another does, which stays, it is a draft after that.
   */
  async #besideRevisions(spec: OrderSpec): Promise<OrderSpec> {
    const { id, state, revision } = spec;
    if (revision === null) return spec;
    const key: [string, number] = [id, revisionPlace(revision.letter)];
    const here = await this.#transaction.objectStore('revisions').get(key);
    if (here === undefined) return spec;
    const { letter, issuedAt } = here;
    const isOwn = issuedAt === revision.issuedAt && (state !== 'issued' || same(here.spec, spec));
    if (isOwn) return spec;
    return { ...spec, state: state === 'issued' ? 'draft' : state, revision: { letter, issuedAt } };
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
    const table = this.#transaction.objectStore('entries');
    const place = moved ?? key;
    const row = await table.get(place);
    // Nothing that can't be read is thrown away for what can.
    if (row !== undefined && !fitsItsKey(place, row)) {
      await this.#aside({ store: 'entries', key: place, row });
    }
    await table.put(entry, place);
  }
}
