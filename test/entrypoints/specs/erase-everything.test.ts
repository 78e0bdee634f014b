import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../../entrypoints/specs/erase-everything.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import { emptyDisk, everythingStored } from '../../support/database.ts';
import { aSpec } from '../../support/specs.ts';

const told = vi.fn();
const [local, session] = [new Map<string, string>(), new Map<string, string>()];
vi.stubGlobal('localStorage', { clear: () => local.clear() });
vi.stubGlobal('sessionStorage', { clear: () => session.clear() });

/** What another page was just sending when it was told. */
async function late(): Promise<void> {
  await openStores().entries.put('form:calculator', { amount: '5' });
  await browser.storage.local.set({ late: true });
  local.set('spec-left:a', '{}');
}

beforeEach(async () => {
  fakeBrowser.reset();
  emptyDisk();
  told.mockReset();
  const sendMessage = async (wire: unknown) => {
    told(wire);
    await late();
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  await openStores().specs.put(aSpec(), 0);
  local.set('spec-left:b', '{}');
  session.set('x', 'y');
  await browser.storage.local.set({ 'page.dock': { open: true } });
  await browser.storage.session.set({ 'reading:1': 'read' });
});

const left = async () => [
  ...Object.values(await everythingStored()).flat(),
  ...Object.keys(await browser.storage.local.get(null)),
  ...Object.keys(await browser.storage.session.get(null)),
  ...local.keys(),
  ...session.keys(),
];

test('nothing is left, nor what another page sent meanwhile', async () => {
  expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
  expect(told).toHaveBeenCalledExactlyOnceWith({
    kind: 'broadcast',
    name: 'erased',
    payload: null,
  });
  expect(await left()).toEqual([]);
});

test('where the database refuses, other pages go on as they are', async () => {
  const before = await left();
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await eraseEverything()).toEqual({ ok: false, failure: { kind: 'full' } });
  clear.mockRestore();
  expect(told).not.toHaveBeenCalled();
  expect(await left()).toEqual(before);
});
