import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../lib/storage/database.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { migrations } from '../../lib/storage/migrations/index.ts';
import type { Migration } from '../../lib/storage/migrations/migration.ts';
import { one, orderSpec } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored } from '../support/database.ts';
import type { Example } from './examples/example.ts';

beforeEach(emptyDisk);

const spec = { ...one(orderSpec), id: 'a' };
const examples = import.meta.glob<Record<string, Example>>('./examples/v*.ts', { eager: true });

async function write(version: number, example: Example): Promise<void> {
  const connection = await connect({ migrations: migrations.slice(0, version) }).open();
  if (!connection.ok) throw new Error(connection.failure.kind);
  const database = connection.value;
  for (const row of example.specs) await database.put('specs', row);
  for (const row of example.suppliers) await database.put('suppliers', row);
  for (const { key, entry } of example.entries) await database.put('entries', entry, key);
  database.close();
}

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
    await write(Number(/v(\d+)/.exec(path)?.[1]), example);
    const stores = openStores();
    const [specs, suppliers] = [await stores.specs.list(), await stores.suppliers.list()];
    expect(specs).toMatchObject({ ok: true, value: { unreadable: [] } });
    expect(suppliers).toMatchObject({ ok: true, value: { unreadable: [] } });
    expect(specs.ok && specs.value.rows).toHaveLength(example.specs.length);
    expect(suppliers.ok && suppliers.value.rows).toHaveLength(example.suppliers.length);
    for (const { key, entry } of example.entries) {
      expect(await stores.entries.get(key)).toEqual({ ok: true, value: entry });
    }
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
    await before.specs.put([spec]);
    const stored = await everythingStored();
    const after = openStores(connect({ migrations: [...migrations, step] }));
    expect(await after.specs.list()).toEqual({
      ok: false,
      failure: { kind: 'upgrade-failed', from: 1, detail: 'Error: no further' },
    });
    expect(await everythingStored()).toEqual(stored);
    expect(await before.specs.get('a')).toEqual({ ok: true, value: spec });
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
    expect(await openStores().specs.put([spec])).toEqual({ ok: false, failure });
  });

  test('that is newer upgrades while this one is open: this one makes way', async () => {
    const old = openStores();
    await old.specs.put([spec]);
    const newer = openStores(connect({ migrations: [...migrations, next] }));
    expect(await newer.specs.get('a')).toEqual({ ok: true, value: spec });
    expect(await old.specs.get('a')).toMatchObject({
      failure: { kind: 'newer-version', version: 2 },
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
    await stores.specs.put([spec]);
    await deleteDB('coverline');
    expect(await stores.specs.get('a')).toEqual({ ok: true, value: null });
  });
});

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
    await stores.specs.put([spec]);
    const connection = await way.open();
    if (connection.ok) connection.value.close();
    expect(await stores.specs.get('a')).toEqual({ ok: true, value: spec });
  });

  test('has no room: nothing of the call is stored, and what was there stays', async () => {
    const stores = openStores();
    await stores.specs.put([spec]);
    const before = await everythingStored();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore, row: unknown) {
      return this.add(row);
    });
    put.mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const more = [
      { ...spec, id: 'b' },
      { ...spec, id: 'c' },
    ];
    expect(await stores.specs.put(more)).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(await everythingStored()).toEqual(before);
    expect(put).toHaveBeenCalledTimes(2);
    put.mockRestore();
    expect(await stores.specs.put(more)).toMatchObject({ ok: true });
  });

  test('gives no database', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const failure = { kind: 'unavailable', detail: 'SecurityError' };
    expect(await openStores().specs.list()).toEqual({ ok: false, failure });
  });
});
