import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import { emptyDisk, everythingStored } from '../../support/database.ts';
import { aSpec } from '../../support/specs.ts';

const told = vi.fn();
const wait = setTimeout;
/** The other pages of the extension, by a name for each document. */
let open: string[];
/** What comes to pass while the page waits for them. */
let meanwhile: (looks: number) => unknown;
let looks = 0;
const erased = { kind: 'broadcast', name: 'erased', payload: null };
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
  open = ['editor', 'panel'];
  meanwhile = () => undefined;
  looks = 0;
  vi.resetModules();
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(wire: unknown) {
      told(wire);
    },
    // This page, and the others.
    async getContexts() {
      looks += 1;
      await meanwhile(looks);
      const pages = open.map((documentId, place) => ({ documentId, tabId: place + 2 }));
      return [{ documentId: 'this', tabId: 1 }, ...pages];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => ({ id: 1 }),
    query: async () => [{ id: 1 }, { id: 7 }],
    async sendMessage(tabId: number, { name }: { name: string }) {
      told({ tabId, name });
    },
  });
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
const notDone = (kind: string) => ({ ok: false, failure: expect.objectContaining({ kind }) });

async function eraseEverything() {
  const page = await import('../../../entrypoints/specs/erase-everything.ts');
  return page.eraseEverything();
}

test('nothing is left, nor what another page sent before it was gone, however long that took', async () => {
  meanwhile = async (looks) => {
    if (looks === 20) open = ['panel'];
    if (looks === 39) await late();
    if (looks === 40) open = ['panel, loaded anew'];
  };
  expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
  expect(looks).toBe(40);
  expect(told.mock.calls.filter(([wire]) => wire.name === 'erased')).toEqual([[erased]]);
  expect(await left()).toEqual([]);
});

test('a page that is asleep is not waited for without end', async () => {
  vi.stubGlobal('setTimeout', (done: () => void) => setImmediate(done));
  expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
  vi.stubGlobal('setTimeout', wait);
  expect(looks).toBeGreaterThan(200);
  expect(await left()).toEqual([]);
});

test('open suppliers’ pages say again what stands on them', async () => {
  open = [];
  await eraseEverything();
  expect(told).toHaveBeenLastCalledWith({ tabId: 7, name: 'readAgain' });
});

test('where the database refuses, other pages go on as they are', async () => {
  const before = await left();
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await eraseEverything()).toEqual(notDone('full'));
  clear.mockRestore();
  expect(told).not.toHaveBeenCalled();
  expect(await left()).toEqual(before);
});

test('where only what lies beside it can’t be erased, other pages begin anew', async () => {
  open = [];
  const clear = vi.spyOn(browser.storage.local, 'clear').mockRejectedValue(new Error('disk'));
  expect(await eraseEverything()).toEqual(notDone('unavailable'));
  clear.mockRestore();
  expect(told).toHaveBeenCalledWith(erased);
  expect(await left()).toEqual(['page.dock']);
});
