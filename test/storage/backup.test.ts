import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { keptSource } from '../../lib/storage/backup-source.ts';
import { connect } from '../../lib/storage/database.ts';
import { eraseDatabase } from '../../lib/storage/erase.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { type IncomingBackup, planRestore, restoreBackup } from '../../lib/storage/restore.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { type BuyerSettings, buyerSettingsSchema } from '../../lib/trade/buyer-settings.ts';
import type { KeptRecord, RestoreChoice } from '../../lib/trade/kept-record.ts';
import { emptyOrderEntry } from '../../lib/trade/order-entry.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { one, seenSupplier, typedLimit } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored, putRaw } from '../support/database.ts';
import { aSpec } from '../support/specs.ts';

const at = '2026-11-28T12:00:00.000Z';
const drawing = new Uint8Array(2_500_000).map((_zero, place) => place % 251);
const supplier = { ...one(seenSupplier), key: 'id:1' };
const settings: BuyerSettings = {
  country: 'DE',
  currency: 'EUR',
  tier: 'enterprise',
  ownRates: [
    { method: 'wire-transfer', percent: '0.1', fixed: '15', currency: 'EUR', typedAt: at },
  ],
  pack: builtInFees,
};
const done = { ok: true, value: undefined };
const days = (arrivedOn: string) => ({ arrivedOn, receiptConfirmedOn: '', disputeOpenedOn: '' });
const [ownDays, theirDays] = [days('2026-11-01'), days('2026-11-20')];
const asks = (value: string) => [{ field: 'price.other', value }];
const unreadable = { key: 'odd', limit: 'US$5' };
const nothing = { new: 0, same: 0, changed: 0, unfit: 0 };
const yuan = { ...settings, currency: 'CNY' };
const order = { ...emptyOrderEntry, quantity: '5' };
const safe: RestoreChoice = { specs: 'keep-both', others: 'keep' };

const value = <T>(answer: Stored<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
};
const titled = (id: string, title: string): OrderSpec => {
  const spec = aSpec({ id });
  return { ...spec, document: { ...spec.document, title } };
};

/** A computer of a buyer who used everything. */
async function fill(): Promise<void> {
  const stores = openStores();
  const { sha256, size } = value(await stores.files.put(new Blob([drawing])));
  const file = { id: 'f', name: 'a.pdf', type: '', size, sha256, audience: 'internal' as const };
  await stores.specs.put({ ...titled('a', 'Bottle'), attachments: [{ ...file, addedAt: at }] }, 0);
  await stores.specs.issue('a', 1, at);
  await stores.specs.put(titled('twice', 'first'), 0);
  await stores.specs.remove(['twice'], '2026-11-01T00:00:00.000Z');
  await stores.specs.put(titled('twice', 'second'), 0);
  await stores.specs.remove(['twice'], '2026-11-02T00:00:00.000Z');
  await stores.suppliers.save(supplier, true);
  await stores.suppliers.typeLimit(supplier, one(typedLimit));
  await putRaw('suppliers', unreadable);
  await stores.suppliers.save({ ...supplier, key: 'odd' }, true);
  await stores.suppliers.remove('odd');
  await stores.entries.put('settings', settings);
  await stores.entries.put('form:spec-conflicts:a', asks('ask Li'));
  await stores.entries.put('form:order-days:a', ownDays);
  await stores.entries.put(`form:${'k'.repeat(500)}`, ['__proto__', null, { '': '\u202e' }]);
  await stores.entries.put('form:backup-dates', { made: at });
}

type KeptBytes = { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> };

async function* oneOf<T>(item: T): AsyncGenerator<T, void> {
  yield item;
}

/** A backup as it is read from a file: of what is stored now. */
async function backUp(): Promise<IncomingBackup & { readonly leftOut: number }> {
  const source = keptSource(connect());
  const records = await collect(source.records);
  const files: KeptBytes[] = [];
  for await (const { sha256, size, chunks } of source.files) {
    const bytes = new Uint8Array(Buffer.concat(await collect(chunks())));
    expect(bytes.length).toBe(size);
    files.push({ sha256, bytes });
  }
  return { ...incoming(records, files), leftOut: source.leftOut() };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function incoming(
  records: readonly KeptRecord[],
  files: readonly KeptBytes[] = [],
): IncomingBackup {
  return {
    async *readRecords() {
      yield* records;
    },
    async *readFiles() {
      for (const { sha256, bytes } of files) yield { sha256, pieces: oneOf(bytes) };
    },
  };
}

const entry = async (key: string) => value(await openStores().entries.get(key));

let ids = 0;
const newId = () => {
  ids += 1;
  return `new-${ids}`;
};
const restore = (backup: IncomingBackup, choice = safe, options = {}) =>
  restoreBackup(connect(), backup, choice, { newId, ...options });

/** What a buyer has here, whatever the order in the bin. Blobs are told by their size. */
async function kept() {
  const { entries, bin, files, specs, ...rest } = await everythingStored();
  return {
    ...rest,
    specs: specs?.map((row) => Object(row).spec),
    entries: entries?.filter((entry) => !Object(entry).made),
    bin: bin?.map((row) => [Object(row).deletedAt, Object(row).row.spec]),
    files: files?.map((row) => [Object(row).sha256, Object(row).bytes.size]),
  };
}

beforeEach(() => {
  emptyDisk();
  ids = 0;
});

describe('out and back', () => {
  test('on an empty computer everything is as it was, but for how often a spec was written', async () => {
    await fill();
    const backup = await backUp();
    const before = await kept();
    const totals = await keptSource(connect()).totals();
    expect(totals).toEqual({ records: 10 + 1, bytes: drawing.length });
    emptyDisk();
    expect(value(await planRestore(connect(), backup))).toEqual({
      spec: { ...nothing, new: 1 },
      binned: { ...nothing, new: 2 },
      revision: { ...nothing, new: 1 },
      supplier: { ...nothing, new: 1 },
      entry: { ...nothing, new: 4 },
      aside: { ...nothing, new: 1 },
      withSpecs: { revision: 0, entry: 0 },
    });
    expect(await restore(backup)).toEqual(done);
    const after = await kept();
    expect(after).toEqual(before);
    expect(buyerSettingsSchema.parse(await entry('settings'))).toEqual(settings);
    const { withSpecs, ...again } = value(await planRestore(connect(), backup));
    expect(
      Object.values(again).map((counts) => counts.new + counts.changed + counts.unfit),
    ).toEqual(Array(6).fill(0));
    expect(await restore(backup)).toEqual(done);
    expect(await kept()).toEqual(after);
  });

  test('more rows than are read at a time, each once', async () => {
    await openStores().specs.putAll(Array.from({ length: 45 }, (_, n) => titled(`s${n}`, '')));
    const { readRecords } = await backUp();
    const found = (await collect(readRecords())).map((record) => Object(record).spec.id);
    expect([found.length, new Set(found).size]).toEqual([45, 45]);
  });

  test('what can’t be read is counted, and the rest is in it', async () => {
    await fill();
    await putRaw('specs', { id: 'odd', edit: 1, spec: { version: 99 } });
    await putRaw('files', { sha256: 'f'.repeat(64), bytes: new Blob(['other']), dueSince: null });
    await openStores().entries.put('not JSON', new Date());
    const backup = await backUp();
    expect(backup.leftOut).toBe(3);
    expect(await collect(backup.readRecords())).toHaveLength(10);
  });

  test('a spec put back from the bin while the backup is written is in it', async () => {
    await fill();
    const stores = openStores();
    const found: KeptRecord[] = [];
    for await (const record of keptSource(connect()).records) {
      if (found.length === 0) await stores.specs.restore(['twice']);
      found.push(record);
    }
    const titles = found.map((record) => Object(record).spec?.document.title);
    expect(titles).toEqual(expect.arrayContaining(['Bottle', 'first', 'second']));
  });
});

describe('where specs differ', () => {
  const theirs: KeptRecord[] = [
    { kind: 'spec', spec: titled('a', 'theirs') },
    {
      kind: 'revision',
      revision: { letter: 'A', issuedAt: at, specId: 'a', spec: titled('a', 'issued there') },
    },
    {
      kind: 'revision',
      revision: { letter: 'B', issuedAt: at, specId: 'a', spec: titled('a', '') },
    },
    { kind: 'entry', key: 'form:spec-conflicts:a', entry: asks('theirs') },
    { kind: 'entry', key: 'form:order-days:a', entry: theirDays },
    { kind: 'entry', key: 'settings', entry: yuan },
    { kind: 'supplier', supplier: { ...supplier, saved: false, typedLimit: null } },
  ];
  const letters = async (id: string) =>
    value(await openStores().specs.revisions(id)).rows.map(({ letter, spec }) => [
      letter,
      spec.id,
      spec.document.title,
    ]);

  beforeEach(fill);

  test('the plan says so, and changes nothing', async () => {
    const before = await everythingStored();
    const plan = value(await planRestore(connect(), incoming(theirs)));
    expect(plan).toEqual({
      spec: { ...nothing, changed: 1 },
      binned: nothing,
      revision: { ...nothing, new: 1, changed: 1 },
      supplier: { ...nothing, changed: 1 },
      entry: { ...nothing, changed: 3 },
      aside: nothing,
      withSpecs: { revision: 1, entry: 0 },
    });
    expect(await everythingStored()).toEqual(before);
  });

  test('both are kept: the other under a new id, with its revisions and what was typed', async () => {
    const before = value(await openStores().specs.get('a'));
    expect(await restore(incoming(theirs))).toEqual(done);
    expect(value(await openStores().specs.get('a'))).toEqual(before);
    const copy = value(await openStores().specs.get('new-1'));
    expect(copy?.spec).toEqual({ ...titled('a', 'theirs'), id: 'new-1' });
    expect(await letters('new-1')).toEqual([
      ['A', 'new-1', 'issued there'],
      ['B', 'new-1', ''],
    ]);
    expect(await letters('a')).toEqual([['A', 'a', 'Bottle']]);
    expect(await entry('form:spec-conflicts:a')).toEqual(asks('ask Li'));
    expect(await entry('form:spec-conflicts:new-1')).toEqual(asks('theirs'));
    expect(await entry('form:order-days:a')).toEqual(ownDays);
    expect(await entry('form:order-days:new-1')).toEqual(theirDays);
    expect(await entry('settings')).toEqual(settings);
    expect(value(await openStores().suppliers.get('id:1'))?.saved).toBe(true);
  });

  test('one is replaced, but never an issued revision', async () => {
    const { edit = 0 } = value(await openStores().specs.get('a')) ?? {};
    expect(await restore(incoming(theirs), { specs: 'replace', others: 'keep' })).toEqual(done);
    const now = value(await openStores().specs.get('a'));
    expect(now).toEqual({ spec: titled('a', 'theirs'), edit: edit + 1 });
    expect(await letters('a')).toEqual([
      ['A', 'a', 'Bottle'],
      ['B', 'a', ''],
    ]);
    expect(await entry('form:spec-conflicts:a')).toEqual(asks('theirs'));
    expect(await entry('form:order-days:a')).toEqual(theirDays);
    expect(await entry('settings')).toEqual(settings);
  });

  describe('one that says it is issued as a revision', () => {
    const mark = { letter: 'A', issuedAt: '2026-05-05T00:00:00.000Z' };
    const issued: OrderSpec = { ...titled('a', 'theirs'), state: 'issued', revision: mark };
    const replace: RestoreChoice = { specs: 'replace', others: 'keep' };
    const takenIn = async (spec: OrderSpec) => {
      const revision = { ...mark, specId: 'a', spec: issued };
      const backup = incoming([
        { kind: 'spec', spec },
        { kind: 'revision', revision },
      ]);
      expect(await restore(backup, replace)).toEqual(done);
      return value(await openStores().specs.get('a'))?.spec;
    };

    test('is a draft after the one that stands here under that letter', async () => {
      const here = { letter: 'A', issuedAt: at };
      expect(await takenIn(issued)).toEqual({ ...issued, state: 'draft', revision: here });
      expect(await letters('a')).toEqual([['A', 'a', 'Bottle']]);
    });

    test('so is a draft after it', async () => {
      const draft: OrderSpec = { ...issued, state: 'draft' };
      const here = { letter: 'A', issuedAt: at };
      expect(await takenIn(draft)).toEqual({ ...draft, revision: here });
    });

    test('stays so where that revision is not here, or is the same', async () => {
      emptyDisk();
      await openStores().specs.put(titled('a', 'ours'), 0);
      expect(await takenIn(issued)).toEqual(issued);
      await openStores().specs.putAll([titled('a', 'ours')]);
      expect(await takenIn(issued)).toEqual(issued);
      expect(await letters('a')).toEqual([['A', 'a', 'theirs']]);
    });
  });

  test('what was typed into a spec that is replaced does not stand beside the other', async () => {
    await openStores().entries.put('form:spec-conflicts:a', [{ field: 'price.other' }]);
    const [spec] = theirs;
    if (spec === undefined) throw new Error('no spec');
    expect(await restore(incoming([spec]), { specs: 'replace', others: 'keep' })).toEqual(done);
    expect(await entry('form:spec-conflicts:a')).toBeNull();
    expect(await entry('form:spec-conflicts:a')).toBeNull();
  });

  test('the days of a spec that is only in the bin here are those of the one taken in', async () => {
    await openStores().specs.remove(['a'], at);
    const live = incoming([
      { kind: 'spec', spec: titled('a', 'theirs') },
      { kind: 'entry', key: 'form:order-days:a', entry: theirDays },
    ]);
    expect(await restore(live)).toEqual(done);
    expect(await entry('form:order-days:a')).toEqual(theirDays);
  });

  test('an entry is a spec’s by the form that keeps it, not by what its key ends in', async () => {
    await openStores().specs.put(titled('settings', 'odd id'), 0);
    await openStores().specs.put(titled('1', 'odd id'), 0);
    const odd = incoming([
      { kind: 'spec', spec: titled('settings', 'theirs') },
      { kind: 'spec', spec: titled('1', 'theirs') },
      { kind: 'entry', key: 'settings', entry: yuan },
      { kind: 'entry', key: 'order:id:1', entry: order },
    ]);
    expect(await restore(odd)).toEqual(done);
    expect(await entry('settings')).toEqual(settings);
    expect(await entry('order:id:1')).toEqual(order);
  });

  test('an entry that its own form could not read is counted, and not taken in', async () => {
    const damaged = incoming([
      { kind: 'entry', key: 'settings', entry: { currency: 'CNY' } },
      { kind: 'entry', key: 'order:id:1', entry: { quantity: 5 } },
      { kind: 'entry', key: 'form:order-days:a', entry: 'soon' },
      { kind: 'entry', key: 'form:calculator', entry: { entry: {} } },
      { kind: 'entry', key: 'form:calculator:page', entry: [] },
      { kind: 'entry', key: 'form:own-rate', entry: { method: 'gold' } },
      { kind: 'entry', key: 'form:limit:id:1', entry: { limit: 5, from: '', kept: null } },
      { kind: 'entry', key: 'form:spec-conflicts:a', entry: { 'price.other': 'theirs' } },
      { kind: 'entry', key: 'form:of-a-later-version', entry: 'fine' },
    ]);
    const plan = value(await planRestore(connect(), damaged));
    expect(plan.entry).toEqual({ ...nothing, new: 1, unfit: 8 });
    expect(await restore(damaged, { specs: 'replace', others: 'replace' })).toEqual(done);
    expect(await entry('settings')).toEqual(settings);
    expect(await entry('form:order-days:a')).toEqual(ownDays);
    expect(await entry('form:spec-conflicts:a')).toEqual(asks('ask Li'));
    for (const key of ['order:id:1', 'form:calculator', 'form:calculator:page', 'form:own-rate']) {
      expect(await entry(key), key).toBeNull();
    }
    expect(await entry('form:limit:id:1')).toBeNull();
    expect(await entry('form:of-a-later-version')).toBe('fine');
  });

  test('settings whose rules are of an earlier version are taken in', async () => {
    const old = { ...settings, currency: 'CNY', pack: { title: 'of an earlier version' } };
    const backup = incoming([{ kind: 'entry', key: 'settings', entry: old }]);
    expect(await restore(backup, { specs: 'skip', others: 'replace' })).toEqual(done);
    expect(await entry('settings')).toEqual(old);
  });

  test('an entry here that can’t be read is not thrown away', async () => {
    const odd = { currency: 'a dollar' };
    await openStores().entries.put('settings', odd);
    expect(await restore(incoming(theirs), { specs: 'skip', others: 'replace' })).toEqual(done);
    expect(await entry('settings')).toEqual(yuan);
    const { quarantine } = await everythingStored();
    expect(quarantine).toContainEqual({ store: 'entries', key: 'settings', row: odd });
  });

  test('two of one spec in the bin count on, each from the other', async () => {
    const twins = ['2026-11-20', '2026-11-21'].map(
      (day): KeptRecord => ({
        kind: 'binned',
        spec: titled('twice', day),
        deletedAt: `${day}T00:00:00.000Z`,
      }),
    );
    expect(await restore(incoming(twins))).toEqual(done);
    const { bin = [] } = await everythingStored();
    expect(bin.map((row) => Object(row).row.edit)).toEqual([1, 2, 3, 4]);
  });

  test('they are skipped, with all that is theirs; settings and suppliers are replaced', async () => {
    const { specs, revisions } = await everythingStored();
    await putRaw('suppliers', { key: 'id:1', odd: true });
    expect(await restore(incoming(theirs), { specs: 'skip', others: 'replace' })).toEqual(done);
    const after = await everythingStored();
    expect(after).toMatchObject({ specs, revisions });
    expect(await entry('form:spec-conflicts:a')).toEqual(asks('ask Li'));
    expect(await entry('form:order-days:a')).toEqual(ownDays);
    expect(await entry('settings')).toEqual(yuan);
    expect(value(await openStores().suppliers.get('id:1'))?.saved).toBe(false);
    expect(after.quarantine).toEqual([
      { store: 'suppliers', key: 'odd', row: unreadable },
      { store: 'suppliers', key: 'id:1', row: { key: 'id:1', odd: true } },
    ]);
  });

  test('a row here that can’t be read is not thrown away', async () => {
    await putRaw('specs', { id: 'a', edit: 7, spec: { version: 99 } });
    expect(await restore(incoming(theirs), { specs: 'replace', others: 'keep' })).toEqual(done);
    const { quarantine } = await everythingStored();
    expect(quarantine).toMatchObject([
      { store: 'suppliers', key: 'odd' },
      { store: 'specs', row: { spec: { version: 99 } } },
    ]);
  });
});

describe('cut off in the middle', () => {
  const many = incoming([
    ...Array.from(
      { length: 60 },
      (_, n): KeptRecord => ({
        kind: 'spec',
        spec: titled(`s${n}`, ''),
      }),
    ),
    { kind: 'entry', key: 'settings', entry: settings },
  ]);

  test.each([1, 20, 40, 60])('by the buyer after %i records: all is as it was', async (after) => {
    await fill();
    const before = await everythingStored();
    const controller = new AbortController();
    const onProgress = (done: number) => {
      if (done >= after) controller.abort(new Error('cancelled'));
    };
    await expect(
      restore(
        many,
        { specs: 'replace', others: 'replace' },
        { signal: controller.signal, onProgress },
      ),
    ).rejects.toThrow('cancelled');
    expect(await everythingStored()).toEqual(before);
  });

  test('by a connection that is lost: it begins anew, and so does what it says of how far it is', async () => {
    await fill();
    const far: number[] = [];
    const onProgress = (count: number) => {
      far.push(count);
      if (far.length === 2) throw new DOMException('closed', 'InvalidStateError');
    };
    expect(await restore(many, safe, { onProgress })).toEqual(done);
    expect(far).toEqual([20, 40, 20, 40, 60, 61]);
  });

  test('by a full disk: all is as it was, and it says so', async () => {
    await fill();
    const before = await everythingStored();
    const real = IDBObjectStore.prototype.put;
    let left = 100;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: Parameters<typeof real>
    ) {
      left -= 1;
      const request = real.apply(this, parameters);
      // As a browser does it: the transaction is undone, and bears the reason.
      const { transaction } = this;
      const abort = () => Object(transaction)._abort('QuotaExceededError');
      if (left === 0) request.addEventListener('success', abort);
      return request;
    });
    expect(await restore(many)).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(left).toBeLessThanOrEqual(0);
    spy.mockRestore();
    expect(await everythingStored()).toEqual(before);
  });
});

test('erased, every store is empty', async () => {
  await fill();
  const before = Object.values(await everythingStored());
  expect(before.every((rows) => rows.length > 0)).toBe(true);
  expect(await eraseDatabase(connect())).toEqual(done);
  const after = Object.entries(await everythingStored());
  expect(after.filter(([, rows]) => rows.length > 0)).toEqual([]);
});
