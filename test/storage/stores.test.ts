import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { one, orderSpec, seenSupplier, typedLimit } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored, putRaw } from '../support/database.ts';

let stores: Stores;
beforeEach(() => {
  emptyDisk();
  stores = openStores();
});

const spec = (id: string, updatedAt = '2026-01-01T00:00:00.000Z') => ({
  ...one(orderSpec),
  id,
  updatedAt,
});
const done = { ok: true, value: undefined };
const found = (value: unknown) => ({ ok: true, value });

describe('specs', () => {
  test('any spec is read back as it was put', async () => {
    await fc.assert(
      fc.asyncProperty(orderSpec, async (any) => {
        expect(await stores.specs.put([any])).toEqual(done);
        expect(await openStores().specs.get(any.id)).toEqual(found(any));
      }),
      { numRuns: 50 },
    );
  });

  test('are listed by their latest change', async () => {
    const [old, new_] = [
      spec('a', '2026-01-01T00:00:00.000Z'),
      spec('b', '2026-02-01T00:00:00.000Z'),
    ];
    await stores.specs.put([new_, old]);
    const list = await stores.specs.list();
    expect(list.ok && list.value.rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(list.ok && list.value.rows[1]).toEqual({
      id: 'a',
      title: old.title,
      state: 'draft',
      createdAt: old.createdAt,
      updatedAt: old.updatedAt,
      supplierName: old.supplier.name,
    });
  });

  test('are replaced by id, and gone once removed', async () => {
    await stores.specs.put([spec('a')]);
    const changed = { ...spec('a'), title: 'changed' };
    await stores.specs.put([changed]);
    expect(await stores.specs.get('a')).toEqual(found(changed));
    expect(await stores.specs.remove('a')).toEqual(done);
    expect(await stores.specs.get('a')).toEqual(found(null));
    expect(await stores.specs.list()).toEqual(found({ rows: [], unreadable: [] }));
  });

  test('are put all or none', async () => {
    const unstorable = { ...spec('b'), read: () => 'a function cannot be stored' };
    const bad = unstorable as unknown as ReturnType<typeof spec>;
    await expect(stores.specs.put([spec('a'), bad])).rejects.toThrow(DOMException);
    expect(await stores.specs.get('a')).toEqual(found(null));
  });
});

describe('a row of an unknown shape', () => {
  const strange = { id: 'odd', version: 9, title: 'from another time' };
  beforeEach(async () => {
    await stores.specs.put([spec('a')]);
    await putRaw('specs', strange);
  });

  test('is listed apart and hides no other', async () => {
    const list = await stores.specs.list();
    expect(list.ok && list.value.rows.map(({ id }) => id)).toEqual(['a']);
    expect(list.ok && list.value.unreadable).toEqual([
      { key: 'odd', detail: expect.stringMatching(/^\w+: \w+$/) },
    ]);
    expect(await stores.specs.get('odd')).toMatchObject({ failure: { kind: 'unreadable' } });
    expect((await everythingStored()).specs).toContainEqual(strange);
  });

  test('moves to the quarantine, whole, where another takes its place', async () => {
    await stores.specs.put([spec('odd')]);
    expect(await stores.specs.get('odd')).toEqual(found(spec('odd')));
    expect((await everythingStored()).quarantine).toEqual([
      { store: 'specs', key: 'odd', row: strange },
    ]);
  });
});

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

describe('entries', () => {
  test('are kept as typed, by key', async () => {
    const entry = { amount: '12.', note: null };
    expect(await stores.entries.put('fees', entry)).toEqual(done);
    expect(await openStores().entries.get('fees')).toEqual(found(entry));
    expect(await stores.entries.get('other')).toEqual(found(null));
  });
});
