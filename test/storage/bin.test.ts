import 'fake-indexeddb/auto';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { conflictsKey, formEntries, orderDaysKey } from '../../lib/storage/form-entries.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { Attachment, OrderSpec } from '../../lib/trade/order-spec.ts';
import { summarise } from '../../lib/trade/order-spec.ts';
import { emptyDisk, everythingStored } from '../support/database.ts';
import { aSpec } from '../support/specs.ts';

let stores: ReturnType<typeof openStores>;
beforeEach(() => {
  emptyDisk();
  stores = openStores();
});

const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString();
const spec = (id: string, parts: Partial<OrderSpec> = {}) => aSpec({ id, ...parts });
const found = (value: unknown) => ({ ok: true, value });
const binned = async () => {
  const bin = await stores.specs.bin();
  return bin.ok ? bin.value.rows.map(({ summary }) => summary.id) : bin.failure;
};
const sweepOn = async (...days: readonly number[]) => {
  for (const one of days) await stores.specs.sweep(day(one));
};

describe('the bin', () => {
  test('takes several at once and gives them back as they were', async () => {
    await stores.specs.putAll([spec('a'), spec('b'), spec('c')]);
    await stores.specs.put(spec('a', { locale: 'de' }), 1);
    const before = await everythingStored();
    await stores.specs.remove(['a', 'b', 'not there'], day(0));
    expect(await stores.specs.get('a')).toEqual(found(null));
    expect(await stores.specs.list()).toMatchObject(found({ rows: [{ id: 'c' }] }));
    expect(await binned()).toEqual(expect.arrayContaining(['a', 'b']));
    await stores.specs.restore(['b', 'a', 'not there']);
    expect(await everythingStored()).toEqual(before);
  });

  test('lists what was deleted last first, with what stood in the list', async () => {
    await stores.specs.putAll([spec('a'), spec('b')]);
    await stores.specs.remove(['b'], day(1));
    await stores.specs.remove(['a'], day(2));
    expect(await stores.specs.bin()).toEqual(
      found({
        rows: [
          { summary: summarise(spec('a')), deletedAt: day(2) },
          { summary: summarise(spec('b')), deletedAt: day(1) },
        ],
        unreadable: [],
      }),
    );
  });

  test('keeps a spec whose id is in use, and gives back the last of an id first', async () => {
    await stores.specs.put(spec('a', { locale: 'first' }), 0);
    await stores.specs.remove(['a'], day(0));
    await stores.specs.put(spec('a', { locale: 'second' }), 0);
    await stores.specs.restore(['a']);
    expect(await stores.specs.get('a')).toMatchObject(found({ spec: { locale: 'second' } }));
    await stores.specs.remove(['a'], day(1));
    await stores.specs.restore(['a']);
    expect(await stores.specs.get('a')).toMatchObject(found({ spec: { locale: 'second' } }));
    expect(await binned()).toEqual(['a']);
  });
});

describe('a sweep', () => {
  beforeEach(async () => {
    await stores.specs.put(spec('a'), 0);
    await stores.specs.issue('a', 1, day(0));
    await stores.specs.remove(['a'], day(0));
  });

  test.each<[string, number[], boolean]>([
    ['before 30 days leaves it', [10, 20, 29, 29.9], true],
    ['after 30 days leaves it the first time', [30], true],
    ['the same day leaves it still', [30, 30.1, 30.9], true],
    ['a day later forgets it', [30, 31], false],
    ['a week later forgets it', [30, 37], false],
    ['by a clock that jumps ahead and back leaves it', [1000, 2, 3], true],
    ['by a clock that jumps ahead each day leaves it', [1000, 2, 1001, 3, 1002, 4], true],
    ['by a clock that jumped, counts anew from its own time', [1000, 2, 30], true],
    ['by a clock set back after it was due, counts that day anew', [40, 35, 35.5], true],
    ['by a clock set back forgets it a day later', [40, 35, 36], false],
  ])('%s', async (_, days, stays) => {
    await sweepOn(...days);
    expect(await binned()).toEqual(stays ? ['a'] : []);
    expect((await everythingStored()).revisions).toHaveLength(stays ? 1 : 0);
  });

  test.each([
    ['conflicts that the form had left open', conflictsKey],
    ['days of the order', orderDaysKey],
  ])('takes along the %s of a forgotten spec', async (_, keyOf) => {
    const forms = formEntries(stores.entries);
    await forms.put(keyOf('a'), ['typed']);
    await forms.put(keyOf('b'), ['typed']);
    await sweepOn(30);
    expect(await forms.get(keyOf('a'))).toMatchObject({ value: ['typed'] });
    await sweepOn(31);
    expect(await forms.get(keyOf('a'))).toEqual({ ok: true, value: null });
    expect(await forms.get(keyOf('b'))).toMatchObject({ value: ['typed'] });
  });

  test('by a clock that is none leaves everything', async () => {
    await stores.specs.sweep('yesterday');
    await stores.specs.sweep('');
    expect(await binned()).toEqual(['a']);
  });

  test('leaves the revisions of an id that is in use', async () => {
    await stores.specs.put(spec('a'), 0);
    await sweepOn(30, 31);
    expect(await binned()).toEqual([]);
    expect((await everythingStored()).revisions).toHaveLength(1);
  });
});

describe('files', () => {
  const attached = (sha256: string): Attachment => ({
    id: 'file',
    name: 'drawing.pdf',
    type: 'application/pdf',
    size: 7,
    sha256,
    audience: 'supplier',
    addedAt: day(0),
  });
  const put = async (text: string) => {
    const stored = await stores.files.put(new Blob([text], { type: 'text/plain' }));
    if (!stored.ok) throw new Error(stored.failure.kind);
    return stored.value;
  };
  const there = async (sha256: string) => {
    const file = await stores.files.get(sha256);
    return file.ok ? ((await file.value?.text()) ?? null) : file.failure;
  };

  test('are known by what is in them', async () => {
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await put('abc')).toEqual({ sha256, size: 3 });
    expect(await put('abc')).toEqual({ sha256, size: 3 });
    expect(await there(sha256)).toBe('abc');
    expect((await everythingStored()).files).toHaveLength(1);
  });

  test('may be empty', async () => {
    const { sha256, size } = await put('');
    expect([size, await there(sha256)]).toEqual([0, '']);
  });

  test('of bytes that are no text come back as they were', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const stored = await stores.files.put(new Blob([bytes]));
    const back = await stores.files.get(stored.ok ? stored.value.sha256 : '');
    const read = back.ok ? await back.value?.arrayBuffer() : undefined;
    expect(read && new Uint8Array(read)).toEqual(bytes);
  });

  test('that are not there are null', async () => {
    expect(await there('0'.repeat(64))).toBeNull();
  });

  test('gone from the disk before they were read are no bug', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coverline-'));
    writeFileSync(join(folder, 'gone.jpg'), 'x');
    const gone = await openAsBlob(join(folder, 'gone.jpg'));
    rmSync(folder, { recursive: true });
    const failure = { kind: 'unavailable', detail: 'NotReadableError' };
    expect(await stores.files.put(gone)).toEqual({ ok: false, failure });
  });

  test('nothing refers to go a day after a sweep found them so', async () => {
    const { sha256 } = await put('just added');
    await sweepOn(0);
    expect(await there(sha256)).toBe('just added');
    await sweepOn(0.5);
    expect(await there(sha256)).toBe('just added');
    await sweepOn(1);
    expect(await there(sha256)).toBeNull();
  });

  test('added once more, or referred to by then, stay', async () => {
    const [again, used] = [await put('again'), await put('used')];
    await sweepOn(0);
    await put('again');
    await stores.specs.put(spec('a', { attachments: [attached(used.sha256)] }), 0);
    await sweepOn(5, 5.5);
    expect(await there(again.sha256)).toBe('again');
    expect(await there(used.sha256)).toBe('used');
  });

  test('stay for a spec, a revision and a deleted spec, and go with the last', async () => {
    const { sha256 } = await put('drawing');
    await stores.specs.put(spec('a', { attachments: [attached(sha256)] }), 0);
    await sweepOn(0, 5, 10);
    expect(await there(sha256)).toBe('drawing');
    await stores.specs.issue('a', 1, day(10));
    await stores.specs.put(spec('a'), 2);
    await sweepOn(11, 15);
    expect(await there(sha256)).toBe('drawing');
    await stores.specs.remove(['a'], day(20));
    await sweepOn(21, 25, 49);
    expect(await there(sha256)).toBe('drawing');
    await sweepOn(50, 51);
    expect(await there(sha256)).toBe('drawing');
    await sweepOn(52);
    expect(await there(sha256)).toBeNull();
  });
});
