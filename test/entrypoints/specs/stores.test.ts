import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDisk, everythingStored } from '../../support/database.ts';
import { aSpec } from '../../support/specs.ts';
import { deliver, sendAs, senders } from '../../support/wire.ts';

const at = '2026-12-01T00:00:00.000Z';
const background = { id: 'test-extension-id', origin: senders.popup.origin };
const broadcast = { kind: 'broadcast', name: 'specsChanged', payload: null };

/** The page's stores in a browser of their own; what it sends is noted. */
async function start() {
  vi.resetModules();
  return import('../../../entrypoints/specs/stores.ts');
}

const sent = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  emptyDisk();
  sent.mockReset();
});

/** A background that is gone. */
function noBackground(): void {
  const sendMessage = async (wire: unknown) => {
    sent(wire);
    throw new Error('Could not establish connection.');
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
}

describe('where the background answers', () => {
  beforeEach(async () => {
    const { handlers } = await import('../../../entrypoints/background/handlers.ts');
    const { answer } = await import('../../../lib/messaging/server.ts');
    const { openStores } = await import('../../../lib/storage/idb-stores.ts');
    answer(handlers(openStores()));
    sendAs(senders.popup);
  });

  test('it writes what is typed, and the page reads it for itself', async () => {
    const { specStores } = await start();
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    expect(await specStores.specs.put(aSpec(), 0)).toMatchObject({ value: { kind: 'stored' } });
    await specStores.entries.put('spec-conflicts:spec-1', { 'price.other': 'about 20' });
    const names = asked.mock.calls.map(([wire]) => Object(wire).name);
    expect(names).toEqual(expect.arrayContaining(['keepSpec', 'keepEntry']));
    asked.mockClear();
    expect(await specStores.specs.get('spec-1')).toMatchObject({ value: { edit: 1 } });
    expect(await specStores.entries.get('spec-conflicts:spec-1')).toEqual({
      ok: true,
      value: { 'price.other': 'about 20' },
    });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('where the background is gone', () => {
  beforeEach(noBackground);

  test('what is typed is written here, under the same keys', async () => {
    const { specStores } = await start();
    expect(await specStores.specs.put(aSpec(), 0)).toMatchObject({ value: { kind: 'stored' } });
    await specStores.entries.put('spec-conflicts:spec-1', 'typed');
    expect((await everythingStored()).specs).toHaveLength(1);
    const { openStores } = await import('../../../lib/storage/idb-stores.ts');
    expect(await openStores().entries.get('form:spec-conflicts:spec-1')).toEqual({
      ok: true,
      value: 'typed',
    });
  });

  test('what a page leaves behind is kept before the call returns', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    });
    const { entries } = (await start()).specStores;
    entries.put('spec-left:a', { mine: 'typed' });
    expect(kept.get('spec-left:a')).toBe('{"mine":"typed"}');
    expect(await entries.get('spec-left:a')).toEqual({ ok: true, value: { mine: 'typed' } });
    entries.put('spec-left:a', null);
    expect(await entries.get('spec-left:a')).toEqual({ ok: true, value: null });
    expect(sent).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('every change is told to the other pages and to this one', async () => {
    const { specStores, onSpecsChanged } = await start();
    const { specs } = specStores;
    const changed = vi.fn();
    const stop = onSpecsChanged(changed);
    const told = async (write: Promise<unknown>) => {
      changed.mockClear();
      sent.mockClear();
      await write;
      const broadcasts = sent.mock.calls.filter(([wire]) => wire.kind === 'broadcast');
      expect(broadcasts).toEqual(changed.mock.calls.map(() => [broadcast]));
      return changed.mock.calls.length;
    };
    expect(await told(specs.put(aSpec(), 0))).toBe(1);
    expect(await told(specs.putAll([aSpec()]))).toBe(1);
    expect(await told(specs.issue('spec-1', 2, at))).toBe(1);
    expect(await told(specs.remove(['spec-1'], at))).toBe(1);
    expect(await told(specs.restore(['spec-1']))).toBe(1);
    expect(await told(specs.put(aSpec(), 0))).toBe(0);
    expect(await told(specs.issue('spec-1', 0, at))).toBe(0);
    expect(await told(specs.sweep(at))).toBe(0);
    expect(await told(specs.list())).toBe(0);
    stop();
    expect(await specs.remove(['spec-1'], at)).toMatchObject({ ok: true });
    expect(changed).not.toHaveBeenCalled();
  });

  test('that a backup was taken in has every other page begin anew, and is told to this one', async () => {
    const { announceAll, onSpecsChanged } = await start();
    const changed = vi.fn();
    onSpecsChanged(changed);
    announceAll();
    expect(sent.mock.calls).toEqual([[{ ...broadcast, name: 'restored' }]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('what another page says is heard until it stops', async () => {
    const { onSpecsChanged } = await start();
    const changed = vi.fn();
    const stop = onSpecsChanged(changed);
    await deliver(broadcast, background);
    stop();
    await deliver(broadcast, background);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
