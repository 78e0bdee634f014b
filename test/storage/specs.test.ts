import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { type OrderSpec, summarise } from '../../lib/trade/order-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { emptyDisk, everythingStored, putRaw } from '../support/database.ts';
import { aSpec } from '../support/specs.ts';

type SpecStores = ReturnType<typeof openStores>;
let stores: SpecStores;
beforeEach(() => {
  emptyDisk();
  stores = openStores();
});

const spec = (id: string, parts: Partial<OrderSpec> = {}) => aSpec({ id, ...parts });
const titled = (id: string, title: string) =>
  spec(id, { document: { ...spec(id).document, title } });
const found = (value: unknown) => ({ ok: true, value });
const stored = (edit: number) => found({ kind: 'stored', edit });
const at = '2026-02-01T00:00:00.000Z';

const value = <T>(answer: Stored<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
};

describe('specs', () => {
  test('any spec is read back as it was put', async () => {
    await fc.assert(
      fc.asyncProperty(orderSpec, async (any) => {
        emptyDisk();
        const fresh = openStores();
        expect(await fresh.specs.put(any, 0)).toEqual(stored(1));
        expect(await openStores().specs.get(any.id)).toEqual(found({ spec: any, edit: 1 }));
        expect(value(await fresh.specs.list()).rows).toEqual([summarise(any)]);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['control characters', '\0\u0007\u001b[31m\r\n\t'],
    ['right to left', '\u202eشركة\u202c ‏עברית'],
    ['emoji', '👩🏽‍🔧🇨🇳'],
    ['100,000 characters', '长'.repeat(100_000)],
  ])('%s come back as typed', async (_, text) => {
    const typed = titled('a', text);
    await stores.specs.put({ ...typed, internal: { notes: text, targetPrice: null } }, 0);
    const back = value(await openStores().specs.get('a'));
    expect(back?.spec.document.title).toBe(text);
    expect(back?.spec.internal.notes).toBe(text);
    expect(value(await stores.specs.list()).rows[0]?.title).toBe(text);
  });

  test('what could not be read again is refused, and nothing of it stored', async () => {
    await stores.specs.put(spec('a'), 0);
    const before = await everythingStored();
    const tooLong = titled('b', 'x'.repeat(200_001));
    const refused = { ok: false, failure: { kind: 'refused', code: 'wrong-payload' } };
    expect(await stores.specs.put(tooLong, 0)).toEqual(refused);
    expect(await stores.specs.putAll([spec('c'), tooLong])).toEqual(refused);
    expect(await everythingStored()).toEqual(before);
  });

  test('half of a character is mended before it is stored', async () => {
    await stores.specs.put(titled('a', 'half \ud83d'), 0);
    expect(value(await stores.specs.get('a'))?.spec.document.title).toBe('half \ufffd');
  });

  test('are listed by their latest change', async () => {
    await stores.specs.put(spec('old', { updatedAt: '2026-01-01T00:00:00.000Z' }), 0);
    await stores.specs.put(spec('new', { updatedAt: '2026-02-01T00:00:00.000Z' }), 0);
    await stores.specs.put(spec('mid', { updatedAt: '2026-01-15T00:00:00.000Z' }), 0);
    const { rows } = value(await stores.specs.list());
    expect(rows.map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
  });

  test('a write over what stands there is the next edit; over anything else it is none', async () => {
    expect(await stores.specs.put(titled('a', 'one'), 0)).toEqual(stored(1));
    expect(await stores.specs.put(titled('a', 'two'), 1)).toEqual(stored(2));
    const now = { spec: titled('a', 'two'), edit: 2 };
    for (const over of [0, 1, 3]) {
      expect(await stores.specs.put(titled('a', 'late'), over)).toEqual(
        found({ kind: 'changed', now }),
      );
    }
    expect(await stores.specs.put(titled('b', 'of none'), 1)).toEqual(
      found({ kind: 'changed', now: null }),
    );
    expect(await stores.specs.get('a')).toEqual(found(now));
    expect(value(await stores.specs.list()).rows.map(({ title }) => title)).toEqual(['two']);
  });

  test('of two writes at once over the same edit, one is told', async () => {
    await stores.specs.put(titled('a', 'base'), 0);
    const other = openStores();
    const answers = await Promise.all([
      stores.specs.put(titled('a', 'mine'), 1),
      other.specs.put(titled('a', 'theirs'), 1),
    ]);
    expect(answers.map((one) => value(one).kind).toSorted()).toEqual(['changed', 'stored']);
  });

  test('a spec made anew under a deleted one’s id is no earlier edit of it', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    await stores.specs.put(titled('a', 'two'), 1);
    await stores.specs.remove(['a'], at);
    expect(await stores.specs.put(titled('a', 'anew'), 0)).toEqual(stored(3));
    expect(await stores.specs.put(titled('a', 'late'), 2)).toMatchObject(
      found({ kind: 'changed' }),
    );
  });

  test('files taken in create and replace, counting on', async () => {
    await stores.specs.put(titled('a', 'here'), 0);
    expect(await stores.specs.putAll([titled('a', 'file'), titled('b', 'file')])).toEqual(
      found(undefined),
    );
    expect(value(await stores.specs.get('a'))).toEqual({ spec: titled('a', 'file'), edit: 2 });
    expect(value(await stores.specs.get('b'))).toEqual({ spec: titled('b', 'file'), edit: 1 });
  });

  test('their texts are searched folded, and follow each change', async () => {
    await stores.specs.put(titled('a', 'Ｂöttle'), 0);
    expect(value(await stores.specs.searchTexts()).a).toContain('bottle');
    await stores.specs.put(titled('a', '保温杯'), 1);
    expect(value(await stores.specs.searchTexts()).a).toContain('保温杯');
    await stores.specs.remove(['a'], at);
    expect(value(await stores.specs.searchTexts())).toEqual({});
  });
});

/** Puts a line where it stands for a spec that has the shelf for itself: on the shelf of "new". */
async function putOnShelf(id: string, line: unknown): Promise<void> {
  const database = await openDB('coverline');
  await database.put('summaries', new Map([[id, line]]), 17);
  database.close();
}

describe('a spec that a newer version wrote', () => {
  const newer = { ...spec('new'), version: 3, sections: ['more'] };
  const row = { id: 'new', edit: 4, files: [], spec: newer };
  const line = {
    kind: 'spec',
    version: 3,
    summary: { ...summarise(spec('new')), colour: 'red' },
  };
  beforeEach(async () => {
    await stores.specs.put(spec('a'), 0);
    await putRaw('specs', row);
    await putOnShelf('new', line);
  });

  test('is listed apart with the reason, and hides no other', async () => {
    const list = value(await stores.specs.list());
    expect(list.rows.map(({ id }) => id)).toEqual(['a']);
    expect(list.unreadable).toEqual([{ key: 'new', detail: 'version: newer' }]);
    const unreadable = { ok: false, failure: { kind: 'unreadable', detail: 'version: newer' } };
    expect(await stores.specs.get('new')).toEqual(unreadable);
    expect(await stores.specs.put(spec('new'), 0)).toEqual(unreadable);
    expect(await stores.specs.issue('new', 4, at)).toEqual(unreadable);
    expect((await everythingStored()).specs).toContainEqual(row);
  });

  test('goes through the bin whole', async () => {
    await stores.specs.remove(['new'], at);
    expect(value(await stores.specs.bin()).unreadable).toEqual([
      { key: 'new', detail: 'version: newer' },
    ]);
    await stores.specs.restore(['new']);
    expect((await everythingStored()).specs).toContainEqual(row);
    expect((await everythingStored()).summaries).toContainEqual(new Map([['new', line]]));
  });

  test('moves to the quarantine, whole, where a file takes its place', async () => {
    await stores.specs.putAll([spec('new')]);
    expect(value(await stores.specs.get('new'))).toEqual({ spec: spec('new'), edit: 5 });
    expect((await everythingStored()).quarantine).toEqual([{ store: 'specs', key: 'new', row }]);
  });
});

describe('issuing', () => {
  const issued = async (id: string) => value(await stores.specs.revisions(id)).rows;

  test('freezes what is stored, letter by letter', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    expect(await stores.specs.issue('a', 1, at)).toEqual(stored(2));
    const now = value(await stores.specs.get('a'))?.spec;
    expect(now).toMatchObject({ state: 'issued', revision: { letter: 'A', issuedAt: at } });
    expect(value(await stores.specs.list()).rows[0]).toMatchObject({ state: 'issued' });
    const first = await issued('a');
    expect(first).toEqual([{ specId: 'a', letter: 'A', issuedAt: at, spec: now }]);

    await stores.specs.put({ ...titled('a', 'two'), revision: now?.revision ?? null }, 2);
    expect(await stores.specs.issue('a', 3, at)).toEqual(stored(4));
    const both = await issued('a');
    expect(both.map(({ letter, spec: { document } }) => [letter, document.title])).toEqual([
      ['A', 'one'],
      ['B', 'two'],
    ]);
    expect(both[0]).toEqual(first[0]);
  });

  test('is not done over another edit, nor of what is not there', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    const now = { spec: titled('a', 'one'), edit: 1 };
    expect(await stores.specs.issue('a', 0, at)).toEqual(found({ kind: 'changed', now }));
    expect(await stores.specs.issue('b', 0, at)).toEqual(found({ kind: 'changed', now: null }));
    expect(await issued('a')).toEqual([]);
  });

  test('pressed twice issues once', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    await stores.specs.issue('a', 1, at);
    expect(await stores.specs.issue('a', 2, at)).toEqual(stored(2));
    expect(await issued('a')).toHaveLength(1);
  });

  test('goes on after Z, and after the revision a file came with', async () => {
    const revision = { letter: 'Z', issuedAt: at };
    await stores.specs.putAll([spec('a', { revision })]);
    await stores.specs.issue('a', 1, at);
    expect((await issued('a')).map(({ letter }) => letter)).toEqual(['AA']);
  });

  test('comes in with a file, and never over one that stands here', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    await stores.specs.issue('a', 1, at);
    const [here] = await issued('a');
    const file = (letter: string) => ({
      specId: 'a',
      letter,
      issuedAt: at,
      spec: titled('a', 'file'),
    });
    await stores.specs.putAll([titled('a', 'file')], [file('A'), file('C')]);
    const [first, second, ...more] = await issued('a');
    expect(first).toEqual(here);
    expect(second).toEqual(file('C'));
    expect(more).toEqual([]);
  });

  test('nothing the store does changes an issued revision', async () => {
    await stores.specs.put(titled('a', 'one'), 0);
    await stores.specs.issue('a', 1, at);
    const before = (await everythingStored()).revisions;
    await stores.specs.put(titled('a', 'two'), 2);
    await stores.specs.putAll([titled('a', 'three')]);
    await stores.specs.remove(['a'], at);
    await stores.specs.put(titled('a', 'four'), 0);
    await stores.specs.remove(['a'], at);
    await stores.specs.restore(['a']);
    expect((await everythingStored()).revisions).toEqual(before);
    // Not even where its letters were forgotten.
    await stores.specs.put(titled('a', 'five'), 5);
    expect(await stores.specs.issue('a', 6, at)).toEqual(stored(7));
    expect((await issued('a')).map(({ letter }) => letter)).toEqual(['A', 'B']);
  });

  test('keeps specs apart whose ids begin alike', async () => {
    await stores.specs.putAll([spec('a'), spec('ab')]);
    await stores.specs.issue('ab', 1, at);
    expect(await issued('a')).toEqual([]);
  });
});
