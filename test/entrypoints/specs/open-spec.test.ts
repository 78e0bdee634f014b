import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSpec, type SpecEditorState } from '../../../entrypoints/specs/open-spec.ts';
import { connect } from '../../../lib/storage/database.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import type { Stores } from '../../../lib/storage/stores.ts';
import { aSpec } from '../../support/specs.ts';

let stores: Stores;
let database = 0;
beforeEach(async () => {
  database += 1;
  stores = openStores(connect({ name: `editor ${database}` }));
  await stores.specs.put([aSpec({ title: 'Bottle' })]);
});

/** An editor of the one spec, and what it shows now. */
async function edited(over: Stores = stores) {
  const shown: SpecEditorState[] = [];
  const now = () => new Date().toISOString();
  const editor = openSpec(over, 'spec-1', now, (state) => shown.push(state));
  await editor.reload();
  const draft = () => {
    const last = shown.at(-1);
    if (last?.kind !== 'open') throw new Error(`not open but ${last?.kind}`);
    return last;
  };
  return {
    editor,
    state: () => shown.at(-1),
    draft,
    type: (parts: Parameters<typeof aSpec>[0], typed = {}) => {
      const { spec } = draft().draft;
      editor.change({ spec: { ...spec, ...parts }, typed: { ...draft().draft.typed, ...typed } });
    },
  };
}

async function stored(id = 'spec-1') {
  const read = await stores.specs.get(id);
  return read.ok ? read.value : null;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('what is typed is stored, amounts that are none too', async () => {
  const { editor, type, draft } = await edited();
  type({ packaging: '24 per carton' }, { 'price.shipping': 'ask Lily' });
  editor.flush();
  await vi.waitFor(() => expect(draft().save.kind).toBe('saved'));
  expect((await stored())?.packaging).toBe('24 per carton');
  const again = await edited();
  expect(again.draft().draft.typed).toEqual({ 'price.shipping': 'ask Lily' });
});

test('another tab’s words come in without taking those being typed', async () => {
  const { editor, type, draft } = await edited();
  type({ packaging: '24 per carton' });
  await stores.specs.put([aSpec({ title: 'Steel bottle', packaging: 'theirs' })]);
  await editor.reload();
  expect(draft().draft.spec).toMatchObject({ title: 'Steel bottle', packaging: '24 per carton' });
  editor.flush();
  await vi.waitFor(async () =>
    expect(await stored()).toMatchObject({ title: 'Steel bottle', packaging: '24 per carton' }),
  );
});

test('amounts another tab holds as typed are not lost to this one, nor this one’s to it', async () => {
  const [here, there] = [await edited(), await edited()];
  here.type({}, { 'price.shipping': 'ask Lily' });
  here.editor.flush();
  await vi.waitFor(() => expect(here.draft().save.kind).toBe('saved'));
  await there.editor.reload();
  there.type({ packaging: '24 per carton' }, { 'price.other': 'about 20' });
  there.editor.flush();
  await vi.waitFor(() => expect(there.draft().save.kind).toBe('saved'));
  const both = { 'price.shipping': 'ask Lily', 'price.other': 'about 20' };
  expect(there.draft().draft.typed).toEqual(both);
  expect((await edited()).draft().draft.typed).toEqual(both);
});

test('text taken back while it is being stored stays taken back', async () => {
  let letKeep = () => {};
  const slow: Stores = {
    ...stores,
    entries: {
      ...stores.entries,
      put: async (key, entry) => {
        await new Promise<void>((done) => {
          letKeep = done;
        });
        return stores.entries.put(key, entry);
      },
    },
  };
  const { editor, type, draft } = await edited(slow);
  type({ packaging: '24' });
  editor.flush();
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ packaging: '24' }));
  type({ packaging: '' });
  await editor.reload();
  expect(draft().draft.spec.packaging).toBe('');
  letKeep();
});

test('its own echo changes nothing and is not stored again', async () => {
  const { editor, type, draft } = await edited();
  const put = vi.spyOn(stores.specs, 'put');
  type({ packaging: '24' });
  editor.flush();
  await editor.reload();
  await vi.waitFor(() => expect(draft().save.kind).toBe('saved'));
  await editor.reload();
  expect(put).toHaveBeenCalledTimes(1);
});

test('a store that refuses is said, and the text stays and goes again', async () => {
  const refusing = { ok: false, failure: { kind: 'full' } } as const;
  const { editor, type, draft } = await edited();
  const put = vi.spyOn(stores.specs, 'put').mockResolvedValueOnce(refusing);
  type({ packaging: '24' });
  editor.flush();
  await vi.waitFor(() =>
    expect(draft().save).toEqual({ kind: 'failed', ...{ failure: { kind: 'full' } } }),
  );
  expect(draft().draft.spec.packaging).toBe('24');
  editor.flush();
  await vi.waitFor(() => expect(draft().save.kind).toBe('saved'));
  expect(put).toHaveBeenCalledTimes(2);
});

test('a deleted spec does not come back by itself', async () => {
  const { editor, type, state } = await edited();
  type({ packaging: '24' });
  editor.discard();
  await stores.specs.remove('spec-1');
  editor.flush();
  await editor.reload();
  expect(await stored()).toBeNull();
  const other = await edited();
  expect(other.state()).toEqual({ kind: 'missing' });
  expect(state()?.kind).toBe('open');
});
