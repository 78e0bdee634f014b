import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { answer } from '../../lib/messaging/server.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { SpecStore, Stored, StoredSpec, Written } from '../../lib/storage/stores.ts';
import { mergeSpecs } from '../../lib/trade/merge-specs.ts';
import type { OrderSpec, Revision } from '../../lib/trade/order-spec.ts';
import { leafAt, withLeaf } from '../../lib/trade/spec-leaves.ts';
import { emptyDisk, everythingStored } from '../support/database.ts';
import { aSpec } from '../support/specs.ts';
import { sendAs, senders } from '../support/wire.ts';

const fields = ['document.title', 'supplier.name', 'terms.late', 'internal.notes'] as const;
const at = '2026-02-01T00:00:00.000Z';

const value = <T>(stored: Stored<T>): T => {
  if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
  return stored.value;
};

/** What must hold in the end, whatever was done in which order. */
class Ledger {
  readonly ids: string[] = [];
  /** Every word typed, by spec and field, that nobody replaced after seeing it. */
  readonly typed = new Map<string, { readonly id: string; readonly field: string }>();
  /** The other sides of conflicts, as a page would keep them. */
  readonly others = new Set<unknown>();
  readonly revisions: Revision[] = [];
  #count = 0;

  next(what: string): string {
    this.#count += 1;
    return `${what} ${this.#count}`;
  }
}

/** A tab: it knows of each spec what it last saw, which may be long past. */
class Client {
  readonly #store: SpecStore;
  readonly #ledger: Ledger;
  readonly #seen = new Map<string, StoredSpec>();

  constructor(store: SpecStore, ledger: Ledger) {
    this.#store = store;
    this.#ledger = ledger;
  }

  async create(): Promise<void> {
    const id = this.#ledger.next('spec');
    this.#ledger.ids.push(id);
    await this.#add(aSpec({ id }));
  }

  async duplicate(id: string): Promise<void> {
    const stored = value(await this.#store.get(id));
    if (stored === null) return;
    const copy = this.#ledger.next('copy');
    this.#ledger.ids.push(copy);
    await this.#add({ ...stored.spec, id: copy, state: 'draft', revision: null });
  }

  async #add(spec: OrderSpec): Promise<void> {
    const written = value(await this.#store.put(spec, 0));
    if (written.kind === 'stored') this.#seen.set(spec.id, { spec, edit: written.edit });
  }

  /** Types a word that stands nowhere else over what this tab last saw, as the editor does. */
  async edit(id: string, field: string): Promise<void> {
    const first = this.#seen.get(id) ?? value(await this.#store.get(id));
    if (first === null) return;
    let base: StoredSpec = first;
    const word = this.#ledger.next('word');
    this.#ledger.typed.delete(String(leafAt(base.spec, field)));
    this.#ledger.typed.set(word, { id, field });
    let mine = withLeaf({ ...base.spec, state: 'draft' }, field, word);
    for (;;) {
      const written: Written = value(await this.#store.put(mine, base.edit));
      if (written.kind === 'stored') {
        this.#seen.set(id, { spec: mine, edit: written.edit });
        return;
      }
      if (written.now === null) {
        await this.#store.restore([id]);
        continue;
      }
      const merged = mergeSpecs(base.spec, mine, written.now.spec);
      for (const { theirs } of merged.conflicts) this.#ledger.others.add(theirs);
      base = written.now;
      mine = merged.spec;
    }
  }

  async issue(id: string): Promise<void> {
    const stored = value(await this.#store.get(id));
    if (stored === null || stored.spec.state === 'issued') return;
    const written = value(await this.#store.issue(id, stored.edit, at));
    if (written.kind === 'changed') return;
    const last = value(await this.#store.revisions(id)).rows.at(-1);
    if (last !== undefined) this.#ledger.revisions.push(last);
  }

  async remove(id: string): Promise<void> {
    await this.#store.remove([id], at);
  }

  async undo(id: string): Promise<void> {
    await this.#store.restore([id]);
  }
}

type Step = (client: Client, id: string) => Promise<void>;
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((client) => client.create()),
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...fields)
      .map<Step>((field) => (client, id) => client.edit(id, field)),
  },
  { weight: 2, arbitrary: fc.constant<Step>((client, id) => client.issue(id)) },
  fc.constant<Step>((client, id) => client.duplicate(id)),
  { weight: 2, arbitrary: fc.constant<Step>((client, id) => client.remove(id)) },
  fc.constant<Step>((client, id) => client.undo(id)),
);
/** What both tabs do at the same moment, and to which of the specs. */
const moments = fc.array(fc.tuple(steps, steps, fc.nat({ max: 3 }), fc.nat({ max: 3 })), {
  minLength: 1,
  maxLength: 25,
});

test('whatever two tabs do, no issued revision changes and no edit is missing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await fc.assert(
    fc.asyncProperty(moments, async (all) => {
      fakeBrowser.reset();
      emptyDisk();
      answer(handlers(openStores()));
      sendAs(senders.popup);
      const ledger = new Ledger();
      const direct = new Client(openStores().specs, ledger);
      const remote = new Client(remoteStores.specs, ledger);
      await direct.create();
      for (const [one, other, here, there] of all) {
        const of = (place: number) => ledger.ids[place % ledger.ids.length] ?? '';
        await Promise.all([one(direct, of(here)), other(remote, of(there))]);
      }
      await expectNothingLost(ledger);
    }),
    { numRuns: 60 },
  );
});

async function expectNothingLost(ledger: Ledger): Promise<void> {
  const { specs } = openStores();
  for (const { specId, letter, spec } of ledger.revisions) {
    const { rows, unreadable } = value(await specs.revisions(specId));
    expect(unreadable).toEqual([]);
    const letters = rows.map((row) => row.letter);
    expect(letters).toEqual([...new Set(letters)]);
    expect(rows.find((row) => row.letter === letter)?.spec).toEqual(spec);
  }
  const stored = await everythingStored();
  const kept = [
    ...(stored.specs ?? []).map((row) => Object(row).spec),
    ...(stored.bin ?? []).map((row) => Object(row).row.spec),
  ] as OrderSpec[];
  const missing = [...ledger.typed].filter(
    ([word, { id, field }]) =>
      !ledger.others.has(word) &&
      !kept.some((spec) => spec.id === id && leafAt(spec, field) === word),
  );
  expect(missing).toEqual([]);
  // The list, the texts and the specs tell of the same.
  const listed = value(await specs.list());
  expect(listed.unreadable).toEqual([]);
  const ids = listed.rows.map(({ id }) => id).toSorted();
  expect(ids).toEqual(Object.keys(value(await specs.searchTexts())).toSorted());
  expect(ids).toEqual((stored.specs ?? []).map((row) => Object(row).id).toSorted());
}
