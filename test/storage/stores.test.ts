import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { one, seenSupplier, typedLimit } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored, putRaw } from '../support/database.ts';

let stores: Stores;
beforeEach(() => {
  emptyDisk();
  stores = openStores();
});

const done = { ok: true, value: undefined };
const found = (value: unknown) => ({ ok: true, value });

describe('suppliers', () => {
  const seen = { ...one(seenSupplier), key: 'id:1' };
  const limit = one(typedLimit);

  test('saved and with a typed limit are kept until neither holds', async () => {
    const both = { ...seen, saved: true, typedLimit: limit };
    await stores.suppliers.save(seen, true);
    expect(await stores.suppliers.typeLimit(seen, limit)).toEqual(found(both));
    expect(await stores.suppliers.get('id:1')).toEqual(found(both));
    expect(await stores.suppliers.save(seen, false)).toEqual(found({ ...both, saved: false }));
    expect(await stores.suppliers.typeLimit(seen, null)).toEqual(found(null));
    expect(await stores.suppliers.get('id:1')).toEqual(found(null));
  });

  test('two changes at once both last', async () => {
    const [, , kept] = await Promise.all([
      stores.suppliers.save(seen, true),
      openStores().suppliers.typeLimit(seen, limit),
      new Promise((resolve) => setTimeout(resolve, 20)),
    ]);
    expect(kept).toBeUndefined();
    expect(await stores.suppliers.get('id:1')).toMatchObject({
      value: { saved: true, typedLimit: limit },
    });
  });

  test('are listed by name and forgotten one by one', async () => {
    await stores.suppliers.save({ ...seen, key: 'id:2', name: 'B' }, true);
    await stores.suppliers.save({ ...seen, key: 'id:1', name: 'A' }, true);
    const list = await stores.suppliers.list();
    expect(list.ok && list.value.rows.map(({ name }) => name)).toEqual(['A', 'B']);
    await stores.suppliers.remove('id:2');
    expect(await stores.suppliers.get('id:2')).toEqual(found(null));
    expect(await stores.suppliers.get('id:1')).toMatchObject({ value: { name: 'A' } });
  });
});

describe('a supplier of an unknown shape', () => {
  const strange = { key: 'odd', title: 'from another time' };
  beforeEach(async () => {
    await stores.suppliers.save({ ...one(seenSupplier), key: 'a' }, true);
    await putRaw('suppliers', strange);
  });

  test('is listed apart and hides no other', async () => {
    const list = await stores.suppliers.list();
    expect(list.ok && list.value.rows.map(({ key }) => key)).toEqual(['a']);
    expect(list.ok && list.value.unreadable).toEqual([
      { key: 'odd', detail: expect.stringMatching(/^\w+: \w+$/) },
    ]);
    expect(await stores.suppliers.get('odd')).toMatchObject({ failure: { kind: 'unreadable' } });
  });

  test('moves to the quarantine, whole, where another takes its place', async () => {
    const seen = { ...one(seenSupplier), key: 'odd' };
    await stores.suppliers.save(seen, true);
    expect(await stores.suppliers.get('odd')).toMatchObject({ value: seen });
    expect((await everythingStored()).quarantine).toEqual([
      { store: 'suppliers', key: 'odd', row: strange },
    ]);
  });
});

describe('entries', () => {
  test('are kept as typed, by key', async () => {
    const entry = { amount: '12.', note: null };
    expect(await stores.entries.put('fees', entry)).toEqual(done);
    expect(await openStores().entries.get('fees')).toEqual(found(entry));
    expect(await stores.entries.get('other')).toEqual(found(null));
  });

  test('of two tabs that type into one form, each keeps its boxes', async () => {
    const before = { quantity: '', price: '' };
    const tabs = [stores, openStores()];
    await Promise.all(
      [{ quantity: '7' }, { price: '2.50' }].map((typed, tab) =>
        tabs[tab]?.entries.put('order', { ...before, ...typed }, before),
      ),
    );
    expect(await stores.entries.get('order')).toEqual(found({ quantity: '7', price: '2.50' }));
  });
});
