import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SpecEditorState } from '../../../entrypoints/specs/editor-state.ts';
import { SpecEditor } from '../../../entrypoints/specs/open-spec.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import type { Stores } from '../../../lib/storage/stores.ts';
import type { OrderSpec } from '../../../lib/trade/order-spec.ts';
import { emptyDisk } from '../../support/database.ts';
import { aRequirement, aSpec } from '../../support/specs.ts';

const base = aSpec();
const packed = (description: string) => ({ packaging: { ...base.packaging, description } });
const titled = (title: string) => ({ document: { ...base.document, title } });
const shipping = (amount: string) => ({
  price: { ...base.price, shipping: { amount, currency: 'USD' } },
});
const unread = (path: 'shipping' | 'other', text: string) => ({
  [path]: { unread: text, currency: 'USD' },
});
const price = (parts: Partial<OrderSpec['price']>) => ({ price: { ...base.price, ...parts } });
const full = { ok: false, failure: { kind: 'full' } } as const;
const at = '2026-12-01T00:00:00.000Z';

let stores: Stores;
beforeEach(async () => {
  emptyDisk();
  stores = openStores();
  await stores.specs.put(aSpec(titled('Bottle')), 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An editor of the one spec, as in a tab of its own, and what it shows now. */
async function tab(over: Stores = stores) {
  const shown: SpecEditorState[] = [];
  const now = () => new Date().toISOString();
  const editor = new SpecEditor(over, 'spec-1', now, (state) => shown.push(state));
  await editor.reload();
  const open = () => {
    const last = shown.at(-1);
    if (last?.kind !== 'open') throw new Error(`not open but ${last?.kind}`);
    return last;
  };
  return {
    editor,
    open,
    state: () => shown.at(-1),
    spec: () => open().spec,
    type(parts: Partial<OrderSpec>) {
      editor.change({ ...open().spec, ...parts });
    },
  };
}

async function stored(id = 'spec-1') {
  const read = await stores.specs.get(id);
  return read.ok ? (read.value?.spec ?? null) : null;
}

const edit = async () => {
  const read = await stores.specs.get('spec-1');
  return read.ok ? read.value?.edit : null;
};

/** The stores, where a write waits until it is let through. */
function slowStores() {
  const waiting: (() => void)[] = [];
  const put = stores.specs.put;
  const specs = {
    ...stores.specs,
    put: async (...args: Parameters<typeof put>) => {
      await new Promise<void>((go) => waiting.push(go));
      return put(...args);
    },
  };
  return { slow: { ...stores, specs }, letThrough: () => waiting.shift()?.() };
}

describe('what is typed', () => {
  test('is stored, amounts that are none too', async () => {
    const { editor, type, open } = await tab();
    const typed = { ...packed('24 per carton'), ...price(unread('shipping', 'ask Lily')) };
    type(typed);
    expect(await editor.flush()).toBe(true);
    expect(await stored()).toMatchObject(typed);
    expect(open().save.kind).toBe('saved');
    expect((await tab()).spec()).toMatchObject(typed);
  });

  test('is stored within 300 ms of the last key', async () => {
    const { type } = await tab();
    vi.useFakeTimers();
    const put = vi.spyOn(stores.specs, 'put');
    type(packed('2'));
    vi.advanceTimersByTime(200);
    type(packed('24'));
    vi.advanceTimersByTime(249);
    expect(put).not.toHaveBeenCalled();
    vi.advanceTimersByTime(51);
    expect(put).toHaveBeenCalledTimes(1);
  });

  test('is asked to be stored before leaving returns, the draft itself too', async () => {
    const { editor, type } = await tab();
    type(packed('24'));
    const [put, keep] = [vi.spyOn(stores.specs, 'put'), vi.spyOn(stores.entries, 'put')];
    editor.leave();
    expect(put).toHaveBeenCalledTimes(1);
    expect(keep).toHaveBeenCalledWith('spec-left:spec-1', expect.anything());
    await editor.flush();
    editor.leave();
    expect(put).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () =>
      expect(await stores.entries.get('spec-left:spec-1')).toEqual({ ok: true, value: null }),
    );
  });

  test('comes back to this tab as its own and is not stored again', async () => {
    const { editor, type, open } = await tab();
    const put = vi.spyOn(stores.specs, 'put');
    type(packed('24'));
    const saving = editor.flush();
    await editor.reload();
    await saving;
    await editor.reload();
    await editor.flush();
    expect(put).toHaveBeenCalledTimes(1);
    expect(open().conflicts).toEqual([]);
  });

  test('and taken back while it is being stored stays taken back', async () => {
    const { slow, letThrough } = slowStores();
    const { editor, type, spec, open } = await tab(slow);
    type(packed('24'));
    const saving = editor.flush();
    type(packed(''));
    letThrough();
    await vi.waitFor(async () => expect(await stored()).toMatchObject(packed('24')));
    letThrough();
    await vi.waitFor(() => letThrough());
    await saving;
    expect(spec()).toMatchObject(packed(''));
    expect(open().conflicts).toEqual([]);
    expect(await stored()).toMatchObject(packed(''));
  });

  test('on top of a draft that the form had not yet is no conflict with itself', async () => {
    const { editor, open } = await tab();
    const { spec } = open();
    editor.change({ ...spec, ...packed('2') }, spec);
    editor.change({ ...spec, ...packed('24') }, spec);
    expect(open()).toMatchObject({ spec: packed('24'), conflicts: [] });
  });

  test('on top of a draft that the form had not yet takes nothing from another tab', async () => {
    const { editor, open } = await tab();
    const { spec } = open();
    await stores.specs.put({ ...spec, ...titled('Steel bottle') }, 1);
    await editor.reload();
    editor.change({ ...spec, ...packed('24') }, spec);
    expect(open().spec).toMatchObject({ ...titled('Steel bottle'), ...packed('24') });
  });
});

describe('a store that fails', () => {
  test('is said; the text stays and goes again by itself', async () => {
    const { editor, type, open, spec } = await tab();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const put = vi.spyOn(stores.specs, 'put').mockResolvedValueOnce(full);
    type(packed('24'));
    expect(await editor.flush()).toBe(false);
    expect(open().save).toEqual({ kind: 'failed', failure: { kind: 'full' } });
    expect(editor.isAtRisk()).toBe(true);
    expect(spec()).toMatchObject(packed('24'));
    vi.advanceTimersByTime(2_000);
    await vi.waitFor(() => expect(open().save.kind).toBe('saved'));
    expect(put).toHaveBeenCalledTimes(2);
    expect(editor.isAtRisk()).toBe(false);
    expect(await stored()).toMatchObject(packed('24'));
  });

  test('to read what was typed beside a spec is not taken for nothing typed', async () => {
    vi.spyOn(stores.entries, 'get').mockResolvedValueOnce(full);
    expect((await tab()).state()).toEqual({ kind: 'unreadable', failure: { kind: 'full' } });
  });

  test('is not taken for success where the answer alone was lost', async () => {
    const { editor, type, open } = await tab();
    const put = stores.specs.put;
    vi.spyOn(stores.specs, 'put').mockImplementationOnce(async (...args) => {
      await put(...args);
      return { ok: false, failure: { kind: 'unreachable' } };
    });
    type(packed('24'));
    expect(await editor.flush()).toBe(false);
    expect(await editor.flush()).toBe(true);
    expect(open()).toMatchObject({ save: { kind: 'saved' }, conflicts: [] });
    expect(await edit()).toBe(2);
  });
});

describe('two tabs', () => {
  test('see each other’s words without losing their own', async () => {
    const [one, two] = [await tab(), await tab()];
    one.type(packed('24 per carton'));
    two.type({ ...titled('Steel bottle'), requirements: [aRequirement('a', { value: 'red' })] });
    await one.editor.flush();
    await two.editor.flush();
    await one.editor.reload();
    const both = {
      ...packed('24 per carton'),
      ...titled('Steel bottle'),
      requirements: [aRequirement('a', { value: 'red' })],
    };
    for (const { spec, open } of [one, two]) {
      expect(spec()).toMatchObject(both);
      expect(open().conflicts).toEqual([]);
    }
    expect(await stored()).toMatchObject(both);
  });

  test('keep each other’s amounts as typed', async () => {
    const [one, two] = [await tab(), await tab()];
    one.type(price(unread('shipping', 'ask Lily')));
    await one.editor.flush();
    two.type({ ...packed('24'), ...price(unread('other', 'about 20')) });
    await two.editor.flush();
    await one.editor.reload();
    await one.editor.flush();
    const both = price({ ...unread('shipping', 'ask Lily'), ...unread('other', 'about 20') });
    expect(one.spec()).toMatchObject(both);
    expect((await tab()).spec()).toMatchObject(both);
  });

  test('that change one field show both values, also once both are closed', async () => {
    const [one, two] = [await tab(), await tab()];
    one.type(packed('theirs'));
    await one.editor.flush();
    two.type(packed('mine'));
    await two.editor.flush();
    const conflict = {
      field: 'packaging.description',
      mine: 'mine',
      theirs: 'theirs',
    };
    expect(two.open()).toMatchObject({ spec: packed('mine'), conflicts: [conflict] });
    await one.editor.reload();
    expect(one.open()).toMatchObject({ spec: packed('mine'), conflicts: [conflict] });
    const later = await tab();
    expect(later.open().conflicts).toEqual([conflict]);

    later.type(packed('mine, better'));
    later.editor.resolve('packaging.description', 'theirs');
    await later.editor.flush();
    expect(later.open()).toMatchObject({ spec: packed('theirs'), conflicts: [] });
    expect((await tab()).open()).toMatchObject({
      spec: packed('theirs'),
      conflicts: [],
    });
  });

  test('keep the other value before theirs is written over', async () => {
    const [one, two] = [await tab(), await tab()];
    one.type(packed('theirs'));
    await one.editor.flush();
    two.type(packed('mine'));
    const order: string[] = [];
    const [put, keep] = [stores.specs.put, stores.entries.put];
    vi.spyOn(stores.specs, 'put').mockImplementation(async (...args) => {
      const written = await put(...args);
      order.push(written.ok ? written.value.kind : 'failed');
      return written;
    });
    vi.spyOn(stores.entries, 'put').mockImplementation(async (key, entry) => {
      const kept = await keep(key, entry);
      if (key.startsWith('spec-conflicts')) order.push('kept');
      return kept;
    });
    await two.editor.flush();
    expect(order).toEqual(['changed', 'kept', 'stored']);
  });

  test('choosing mine changes nothing but that the question is gone', async () => {
    const [one, two] = [await tab(), await tab()];
    one.type(packed('theirs'));
    await one.editor.flush();
    two.type(packed('mine'));
    await two.editor.flush();
    two.editor.resolve('packaging.description', 'mine');
    two.editor.resolve('nothing.such', 'theirs');
    expect(two.open()).toMatchObject({ spec: packed('mine'), conflicts: [] });
    await vi.waitFor(async () => expect((await tab()).open().conflicts).toEqual([]));
  });

  test('that type one amount in two ways show both as typed, and the spec holds what is shown', async () => {
    const [one, two] = [await tab(), await tab()];
    const [theirs, mine] = [shipping('420'), price(unread('shipping', 'ask Lily'))];
    one.type(theirs);
    await one.editor.flush();
    two.type(mine);
    await two.editor.flush();
    expect(two.open()).toMatchObject({
      spec: mine,
      conflicts: [
        {
          field: 'price.shipping',
          mine: { unread: 'ask Lily', currency: 'USD' },
          theirs: { amount: '420', currency: 'USD' },
        },
      ],
    });
    two.editor.resolve('price.shipping', 'theirs');
    expect(two.spec()).toMatchObject(theirs);
  });

  test('never write over what came between two saves of one of them', async () => {
    const { slow, letThrough } = slowStores();
    const one = await tab(slow);
    one.type(packed('2'));
    const saving = one.editor.flush();
    one.type(packed('24'));
    one.editor.flush();
    await stores.specs.put({ ...aSpec(titled('Steel bottle')) }, 1);
    const through = setInterval(letThrough, 5);
    await saving;
    expect(await one.editor.flush()).toBe(true);
    clearInterval(through);
    expect(await stored()).toMatchObject({ ...titled('Steel bottle'), ...packed('24') });
  });
});

describe('a tab closed in mid-save', () => {
  test('whose save went through leaves nothing to be asked', async () => {
    const one = await tab();
    one.type(packed('24'));
    one.editor.leave();
    await vi.waitFor(async () => expect(await edit()).toBe(2));
    expect((await tab()).open()).toMatchObject({
      spec: packed('24'),
      conflicts: [],
    });
  });

  test('with more typed than was being saved loses none of it', async () => {
    const { slow, letThrough } = slowStores();
    const one = await tab(slow);
    one.type(packed('24'));
    one.editor.flush();
    one.type(packed('24 per cart'));
    one.editor.leave();
    letThrough();
    // From here on the tab is gone: its second save is never let through.
    await vi.waitFor(async () => expect(await edit()).toBe(2));
    const two = await tab();
    expect(two.open()).toMatchObject({ spec: packed('24 per cart'), conflicts: [] });
    await two.editor.flush();
    expect(await stored()).toMatchObject(packed('24 per cart'));
    expect((await tab()).open().conflicts).toEqual([]);
  });

  test('whose save was refused for another tab’s loses neither', async () => {
    const { slow } = slowStores();
    const one = await tab(slow);
    one.type({ ...packed('mine'), ...titled('Steel bottle') });
    one.editor.leave();
    await stores.specs.put({ ...aSpec(titled('Bottle')), ...packed('theirs') }, 1);
    const two = await tab();
    expect(two.open()).toMatchObject({
      spec: { ...packed('theirs'), ...titled('Steel bottle') },
      conflicts: [{ mine: 'theirs', theirs: 'mine' }],
    });
    await two.editor.flush();
    expect((await tab()).open().conflicts).toHaveLength(1);
  });
});

describe('a deleted spec', () => {
  test('is said to be so; what was typed stays, and comes with it when it is put back', async () => {
    const one = await tab();
    one.type(packed('24'));
    await stores.specs.remove(['spec-1'], at);
    expect(await one.editor.flush()).toBe(false);
    expect(one.open()).toMatchObject({ isDeleted: true, spec: packed('24') });
    one.type(titled('Steel bottle'));
    expect(one.editor.isAtRisk()).toBe(true);
    expect(await stored()).toBeNull();
    expect(await one.editor.putBack()).toEqual({ ok: true, value: undefined });
    await one.editor.flush();
    expect(one.open()).toMatchObject({ isDeleted: false, save: { kind: 'saved' } });
    expect(await stored()).toMatchObject({ ...packed('24'), ...titled('Steel bottle') });
    expect(await stores.specs.bin()).toMatchObject({ value: { rows: [] } });
  });

  test('can be put back where the bin has it no more', async () => {
    const one = await tab();
    await stores.specs.remove(['spec-1'], '2020-01-01T00:00:00.000Z');
    await stores.specs.sweep('2026-01-01T00:00:00.000Z');
    await stores.specs.sweep('2026-01-03T00:00:00.000Z');
    await one.editor.reload();
    one.type(packed('24'));
    await one.editor.putBack();
    await one.editor.flush();
    expect(await stored()).toMatchObject({ ...titled('Bottle'), ...packed('24') });
  });

  test('brought back elsewhere is open again', async () => {
    const one = await tab();
    await stores.specs.remove(['spec-1'], at);
    await one.editor.reload();
    one.type(packed('24'));
    await stores.specs.restore(['spec-1']);
    await one.editor.reload();
    expect(one.open().isDeleted).toBe(false);
    await one.editor.flush();
    expect(await stored()).toMatchObject(packed('24'));
  });

  test('here does not come back by itself, and lies in the bin as typed', async () => {
    const one = await tab();
    one.type(packed('24'));
    expect(await one.editor.remove()).toEqual({ ok: true, value: undefined });
    await one.editor.reload();
    await one.editor.flush();
    expect(await stored()).toBeNull();
    expect(one.state()?.kind).toBe('open');
    expect((await tab()).state()).toEqual({ kind: 'missing' });
    await stores.specs.restore(['spec-1']);
    expect(await stored()).toMatchObject(packed('24'));
  });

  test('that could not be deleted is edited on', async () => {
    const one = await tab();
    vi.spyOn(stores.specs, 'remove').mockResolvedValueOnce(full);
    expect(await one.editor.remove()).toEqual(full);
    one.type(packed('24'));
    await one.editor.flush();
    expect(await stored()).toMatchObject(packed('24'));
  });
});

describe('issuing', () => {
  test('freezes what stands in the form; the spec takes nothing until it is edited', async () => {
    const one = await tab();
    one.type(packed('24'));
    expect(await one.editor.issue()).toMatchObject({ value: { kind: 'stored' } });
    expect(one.spec()).toMatchObject({ state: 'issued', revision: { letter: 'A' } });
    one.type(packed('never'));
    expect(one.spec()).toMatchObject(packed('24'));
    one.editor.edit();
    one.type(packed('48'));
    await one.editor.flush();
    expect(await stored()).toMatchObject({
      state: 'draft',
      revision: { letter: 'A' },
      ...packed('48'),
    });
    expect(await stores.specs.revisions('spec-1')).toMatchObject({
      value: { rows: [{ letter: 'A', spec: packed('24') }] },
    });
  });

  test('with a key pressed meanwhile, which was stored first, issues that too', async () => {
    const slow = openStores();
    const { issue } = slow.specs;
    let pressed = false;
    const specs = {
      ...slow.specs,
      async issue(...over: Parameters<typeof issue>) {
        if (!pressed) {
          pressed = true;
          here.type(packed('typed as it was issued'));
          await here.editor.flush();
        }
        return issue(...over);
      },
    };
    const here = await tab({ ...slow, specs });
    expect(await here.editor.issue()).toMatchObject({ value: { kind: 'stored' } });
    expect(here.spec()).toMatchObject({ state: 'issued', ...packed('typed as it was issued') });
  });

  test('after another tab came first is not done', async () => {
    const slow = openStores();
    const { issue } = slow.specs;
    const specs = {
      ...slow.specs,
      async issue(...over: Parameters<typeof issue>) {
        await stores.specs.put(aSpec(titled('theirs')), 1);
        return issue(...over);
      },
    };
    const here = await tab({ ...slow, specs });
    expect(await here.editor.issue()).toMatchObject({ value: { kind: 'changed' } });
    expect(here.spec().state).toBe('draft');
  });

  test('is not done where what stands in the form can’t be stored', async () => {
    const one = await tab();
    vi.spyOn(stores.specs, 'put').mockResolvedValueOnce(full);
    one.type(packed('24'));
    expect(await one.editor.issue()).toEqual(full);
    expect(await stores.specs.revisions('spec-1')).toMatchObject({ value: { rows: [] } });
  });

  test('elsewhere leaves what is typed here a draft after that revision', async () => {
    const one = await tab();
    one.type(packed('24'));
    await stores.specs.issue('spec-1', 1, at);
    await one.editor.flush();
    expect(one.spec()).toMatchObject({
      state: 'draft',
      revision: { letter: 'A' },
      ...packed('24'),
    });
  });

  test('elsewhere makes a form without changes read-only', async () => {
    const one = await tab();
    await stores.specs.issue('spec-1', 1, at);
    await one.editor.reload();
    expect(one.spec().state).toBe('issued');
    expect(await edit()).toBe(2);
  });
});
