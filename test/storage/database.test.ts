import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../lib/storage/database.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { migrations } from '../../lib/storage/migrations/index.ts';
import type { Migration } from '../../lib/storage/migrations/migration.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { summarise } from '../../lib/trade/order-spec.ts';
import { orderSpecV1Schema } from '../../lib/trade/order-spec-v1.ts';
import { specSearchText } from '../../lib/trade/search-fold.ts';
import { upgradeSpec } from '../../lib/trade/upgrade-spec.ts';
import { one, orderSpec } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored } from '../support/database.ts';
import type { Example } from './examples/example.ts';
import { v001 } from './examples/v001.ts';

beforeEach(emptyDisk);

const spec = { ...one(orderSpec), id: 'a' };
const examples = import.meta.glob<Record<string, Example>>('./examples/v*.ts', { eager: true });

async function write(version: number, example: Example): Promise<void> {
  const connection = await connect({ migrations: migrations.slice(0, version) }).open();
  if (!connection.ok) throw new Error(connection.failure.kind);
  const database = connection.value;
  const put = (store: string, row: unknown, key?: unknown) =>
    database.put(store as never, row as never, key as never);
  for (const store of ['specs', 'suppliers', 'revisions', 'bin'] as const) {
    for (const row of example[store] ?? []) await put(store, row);
  }
  for (const store of ['entries', 'summaries', 'texts'] as const) {
    for (const { key, entry } of example[store] ?? []) await put(store, entry, key);
  }
  for (const { sha256, text } of example.files ?? []) {
    await put('files', { sha256, bytes: new Blob([text]), dueSince: null });
  }
  database.close();
}

const value = <T>(stored: Stored<T>): T => {
  if (!stored.ok) throw new Error(stored.failure.kind);
  return stored.value;
};

describe('every version there ever was', () => {
  test('has an example', () => {
    const names = migrations.map(
      (_, place) => `./examples/v${String(place + 1).padStart(3, '0')}.ts`,
    );
    expect(Object.keys(examples)).toEqual(names);
  });

  test.each(Object.keys(examples))('%s is read whole by this one', async (path) => {
    const [example] = Object.values(examples[path] ?? {});
    if (!example) throw new Error(`no example in ${path}`);
    const before = structuredClone(example);
    await write(Number(/v(\d+)/.exec(path)?.[1]), example);
    const stores = openStores();
    const [specs, suppliers] = [await stores.specs.list(), await stores.suppliers.list()];
    expect(suppliers).toMatchObject({ ok: true, value: { unreadable: [] } });
    expect(value(suppliers).rows).toHaveLength(example.suppliers.length);
    const { rows, unreadable } = value(specs);
    expect(rows.length + unreadable.length).toBe(example.specs.length);
    expect(unreadable.map(({ key }) => key)).toEqual(path.includes('v001') ? [] : ['odd']);
    for (const { id } of rows) {
      const stored = value(await stores.specs.get(id));
      if (stored === null) throw new Error(`${id} is listed and not there`);
      expect(summarise(stored.spec)).toEqual(rows.find((row) => row.id === id));
      expect(value(await stores.specs.searchTexts())[id]).toBe(specSearchText(stored.spec));
      const issued = example.revisions?.filter(({ specId }) => specId === id) ?? [];
      const revisions = value(await stores.specs.revisions(id));
      expect(revisions.rows).toMatchObject(issued.map(({ letter, spec }) => ({ letter, spec })));
    }
    expect(value(await stores.specs.bin()).rows).toHaveLength(example.bin?.length ?? 0);
    for (const { sha256, text } of example.files ?? []) {
      expect(await value(await stores.files.get(sha256))?.text()).toBe(text);
    }
    for (const { key, entry } of example.entries) {
      expect(await stores.entries.get(key)).toEqual({ ok: true, value: entry });
    }
    expect(example).toEqual(before);
  });

  test('1: a spec says what it said, in its new shape', async () => {
    await write(1, v001);
    const [old] = v001.specs.map((row) => orderSpecV1Schema.parse(row));
    if (!old) throw new Error('no spec in the example');
    const spec = upgradeSpec(old);
    expect(value(await openStores().specs.get(old.id))).toEqual({ spec, edit: 1 });
    expect((await everythingStored()).quarantine).toEqual([]);
  });

  test('1: what can’t be read is kept as it is and listed apart', async () => {
    const odd = { id: 'odd', version: 1, title: 'from another time' };
    const newer = { id: 'new', version: 3, title: 'from a time to come' };
    const damaged = { ...Object(v001.specs[0]), id: 'half', title: 7 };
    await write(1, { ...v001, specs: [...v001.specs, odd, newer, damaged] });
    const stores = openStores();
    const { rows, unreadable } = value(await stores.specs.list());
    expect(rows).toHaveLength(1);
    expect(unreadable).toEqual([
      { key: 'half', detail: 'title: invalid_type' },
      { key: 'new', detail: 'version: newer' },
      { key: 'odd', detail: 'state: invalid_value' },
    ]);
    const kept = (await everythingStored()).specs?.map((row) => Object(row).spec);
    expect(kept).toEqual(expect.arrayContaining([odd, newer, damaged]));
    expect(await stores.specs.get('new')).toMatchObject({
      failure: { kind: 'unreadable', detail: 'version: newer' },
    });
  });

  test('1: what its reader would drop of a row is kept beside it', async () => {
    const more = { ...Object(v001.specs[0]), remark: 'of a later version 1' };
    await write(1, { ...v001, specs: [more] });
    expect(value(await openStores().specs.list()).rows).toHaveLength(1);
    expect((await everythingStored()).quarantine).toEqual([
      { store: 'specs', key: more.id, row: more },
    ]);
  });
});

describe('a step that fails', () => {
  const adds: Migration = (database) => {
    database.createObjectStore('added');
    throw new Error('no further');
  };
  const wipesThenFails: Migration = async (_database, transaction) => {
    await new Promise((resolve, reject) => {
      const request = transaction.objectStore('specs').clear();
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    throw new Error('no further');
  };

  test.each([
    ['at once', adds],
    ['half-way through the data', wipesThenFails],
  ])('%s leaves the database as it was, and says so', async (_, step) => {
    const before = openStores();
    await before.specs.put(spec, 0);
    const stored = await everythingStored();
    const after = openStores(connect({ migrations: [...migrations, step] }));
    expect(await after.specs.list()).toEqual({
      ok: false,
      failure: { kind: 'upgrade-failed', from: 2, detail: 'Error: no further' },
    });
    expect(await everythingStored()).toEqual(stored);
    expect(await before.specs.get('a')).toEqual({ ok: true, value: { spec, edit: 1 } });
  });
});

describe('another version of the extension', () => {
  const next: Migration = (database) => {
    database.createObjectStore('next');
  };

  test('that is newer has written the database: it is left alone', async () => {
    (await openDB('coverline', 7)).close();
    const failure = { kind: 'newer-version', version: 7 };
    expect(await openStores().specs.list()).toEqual({ ok: false, failure });
    expect(await openStores().specs.put(spec, 0)).toEqual({ ok: false, failure });
  });

  test('that is newer upgrades while this one is open: this one makes way', async () => {
    const old = openStores();
    await old.specs.put(spec, 0);
    const newer = openStores(connect({ migrations: [...migrations, next] }));
    expect(await newer.specs.get('a')).toEqual({ ok: true, value: { spec, edit: 1 } });
    expect(await old.specs.get('a')).toMatchObject({
      failure: { kind: 'newer-version', version: 3 },
    });
  });

  test('that is older and does not make way blocks the upgrade, which works once it is gone', async () => {
    const stubborn = await openDB('coverline', 1, {
      upgrade: (database) => {
        database.createObjectStore('specs', { keyPath: 'id' });
      },
    });
    const newer = openStores(connect({ migrations: [...migrations, next] }));
    const blocked = { ok: false, failure: { kind: 'blocked' } };
    expect(await newer.specs.get('a')).toEqual(blocked);
    stubborn.close();
    expect(await newer.specs.get('a')).toEqual({ ok: true, value: null });
  });

  test('deletes the database while this one is open: this one makes way and starts afresh', async () => {
    const stores = openStores();
    await stores.specs.put(spec, 0);
    await deleteDB('coverline');
    expect(await stores.specs.get('a')).toEqual({ ok: true, value: null });
  });
});

const noRoom = () => new DOMException('no room', 'QuotaExceededError');

/** A disk that is full when a row is put. */
function failingPut(): () => void {
  const spies = (['put', 'add'] as const).map((method) =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw noRoom();
    }),
  );
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** A disk on which every row is taken, and the transaction fails in the end. */
function failingCommit(): () => void {
  const open = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...[stores, mode, options]: Parameters<typeof open>
  ) {
    const transaction = open.call(this, stores, mode, options);
    if (mode === 'readwrite') {
      const { _start } = Object(transaction);
      Object(transaction)._start = () => {
        const { _requests } = Object(transaction);
        if (_requests.length === 0) Object(transaction)._abort('QuotaExceededError');
        else _start.call(transaction);
      };
    }
    return transaction;
  });
  return () => spy.mockRestore();
}

describe('the browser', () => {
  test('closes the connection: the next call opens another', async () => {
    const way = connect();
    const connection = await way.open();
    expect(await way.open()).toBe(connection);
    if (connection.ok) forceCloseDatabase(unwrap(connection.value) as never);
    await vi.waitFor(async () => expect(await way.open()).not.toBe(connection));
    expect(await openStores(way).specs.get('a')).toEqual({ ok: true, value: null });
  });

  test('closes the connection without a word: the call is done on another', async () => {
    const way = connect();
    const stores = openStores(way);
    await stores.specs.put(spec, 0);
    const connection = await way.open();
    if (connection.ok) connection.value.close();
    expect(await stores.specs.get('a')).toEqual({ ok: true, value: { spec, edit: 1 } });
  });

  test.each([
    ['at once', failingPut],
    ['as it stores what was taken', failingCommit],
  ])(
    'has no room, and says so %s: nothing of the call is stored, and what was there stays',
    async (_, fail) => {
      const stores = openStores();
      await stores.specs.put(spec, 0);
      const before = await everythingStored();
      const restore = fail();
      const full = { ok: false, failure: { kind: 'full' } };
      const more = [
        { ...spec, id: 'b' },
        { ...spec, id: 'c' },
      ];
      expect(await stores.specs.putAll(more)).toEqual(full);
      expect(await stores.specs.put({ ...spec, locale: 'de' }, 1)).toEqual(full);
      expect(await stores.specs.issue('a', 1, '2026-01-01T00:00:00.000Z')).toEqual(full);
      expect(await stores.specs.remove(['a'], '2026-01-01T00:00:00.000Z')).toEqual(full);
      expect(await stores.files.put(new Blob(['drawing']))).toEqual(full);
      expect(await stores.entries.put('form:x', 'typed')).toEqual(full);
      restore();
      expect(await everythingStored()).toEqual(before);
      expect(await stores.specs.putAll(more)).toMatchObject({ ok: true });
    },
  );

  test('gives no database', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const failure = { kind: 'unavailable', detail: 'SecurityError' };
    expect(await openStores().specs.list()).toEqual({ ok: false, failure });
  });
});
