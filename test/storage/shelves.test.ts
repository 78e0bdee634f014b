import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { summarise } from '../../lib/trade/order-spec.ts';
import { emptyDisk, everythingStored } from '../support/database.ts';
import { aSpec } from '../support/specs.ts';

let stores: ReturnType<typeof openStores>;
beforeEach(() => {
  emptyDisk();
  stores = openStores();
});

const at = '2026-02-01T00:00:00.000Z';
const ids = Array.from({ length: 600 }, (_, place) => `spec-${place}`);

async function listed() {
  const list = await stores.specs.list();
  if (!list.ok) throw new Error(list.failure.kind);
  return list.value;
}

async function searched() {
  const texts = await stores.specs.searchTexts();
  return texts.ok ? Object.keys(texts.value) : texts.failure;
}

test('many specs go on 32 and 128 shelves, and each shelf is written once', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await stores.specs.putAll(ids.map((id) => aSpec({ id })));
  expect(put).toHaveBeenCalledTimes(ids.length + 32 + 128);
  put.mockRestore();
  expect((await listed()).rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(await searched()).toEqual(expect.arrayContaining(ids));
});

test('many specs leave their shelves at once and come back; no empty shelf stays', async () => {
  await stores.specs.putAll(ids.map((id) => aSpec({ id })));
  const before = await everythingStored();
  await stores.specs.remove(ids.slice(1), at);
  expect((await listed()).rows.map(({ id }) => id)).toEqual(['spec-0']);
  expect(await everythingStored()).toMatchObject({
    summaries: [{ size: 1 }],
    texts: [{ size: 1 }],
  });
  await stores.specs.restore(ids);
  expect(await everythingStored()).toEqual(before);
});

test('specs of the same moment are listed in the order of their ids, last first', async () => {
  await stores.specs.putAll(['b', 'd', 'a', 'c'].map((id) => aSpec({ id })));
  expect((await listed()).rows.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});

test.each(['__proto__', 'constructor', '7', '保温杯'])('a spec may have the id %s', async (id) => {
  await stores.specs.put(aSpec({ id }), 0);
  expect((await listed()).rows).toMatchObject([{ id }]);
  expect(await searched()).toEqual([id]);
  await stores.specs.remove([id], at);
  expect((await listed()).rows).toEqual([]);
});

const summary = summarise(aSpec({ id: 'a' }));
const line = { kind: 'spec', version: 2, summary };

test.each<[string, unknown, string]>([
  ['is nothing', null, ': invalid_type'],
  ['is of no kind', { summary }, 'kind: invalid_union'],
  ['has no summary', { kind: 'spec', version: 2 }, 'summary: invalid_type'],
  ['has a newer version', { ...line, version: 3 }, 'version: newer'],
  [
    'lacks a text',
    { ...line, summary: { ...summary, title: undefined } },
    'summary.title: invalid_type',
  ],
  [
    'has a number for a text',
    { ...line, summary: { ...summary, updatedAt: 7 } },
    'summary.updatedAt: invalid_type',
  ],
  [
    'is of no known state',
    { ...line, summary: { ...summary, state: 'lost' } },
    'summary.state: invalid_value',
  ],
  [
    'lacks the revision',
    { ...line, summary: { ...summary, revision: undefined } },
    'summary.revision: invalid_type',
  ],
  [
    'has half a revision',
    { ...line, summary: { ...summary, revision: { letter: 'A' } } },
    'summary.revision.issuedAt: invalid_type',
  ],
])('a line that %s is listed as unreadable, and hides no other', async (_, odd, detail) => {
  await stores.specs.put(aSpec({ id: 'b' }), 0);
  const database = await openDB('coverline');
  await database.put('summaries', new Map([['a', odd]]), 12);
  database.close();
  const { rows, unreadable } = await listed();
  expect(rows.map(({ id }) => id)).toEqual(['b']);
  expect(unreadable).toEqual([{ key: 'a', detail }]);
});
