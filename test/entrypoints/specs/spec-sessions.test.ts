import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SpecEditorState } from '../../../entrypoints/specs/editor-state.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import { emptyDisk, everythingStored } from '../../support/database.ts';
import { aSpec } from '../../support/specs.ts';

/** The page's storage: its keys are its own, its methods are not. */
const local: Record<string, string> = Object.create({
  getItem: (key: string) => local[key] ?? null,
  setItem(key: string, text: string) {
    local[key] = text;
  },
  removeItem(key: string) {
    delete local[key];
  },
});
vi.stubGlobal('localStorage', local);
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('document', { addEventListener: () => undefined });

beforeEach(async () => {
  fakeBrowser.reset();
  emptyDisk();
  for (const key of Object.keys(local)) delete local[key];
  vi.resetModules();
  await openStores().specs.put(aSpec(), 0);
});

/** For whatever was typed to be stored. */
const longEnough = () => new Promise((done) => setTimeout(done, 600));

/** The sessions of a page, and one open in its form. */
async function start() {
  const sessions = await import('../../../entrypoints/specs/spec-sessions.ts');
  let shown: SpecEditorState = { kind: 'loading' };
  const { editor, watch } = sessions.specSession('spec-1');
  const close = watch((state) => {
    shown = state;
  });
  await editor.reload();
  const type = (locale: string) => {
    if (shown.kind !== 'open') throw new Error(shown.kind);
    editor.change({ ...shown.spec, locale });
  };
  return { ...sessions, close, type };
}

test('forgotten, a session stores nothing any more, also not into the spec of a backup taken in since', async () => {
  const { forgetSessions, type } = await start();
  type('de');
  forgetSessions();
  const { connection, announceAll } = await import('../../../entrypoints/specs/stores.ts');
  const { eraseDatabase } = await import('../../../lib/storage/erase.ts');
  await eraseDatabase(connection);
  announceAll();
  await longEnough();
  expect(Object.values(await everythingStored()).flat()).toEqual([]);
  await openStores().specs.putAll([aSpec()]);
  announceAll();
  type('fr');
  await longEnough();
  expect(await openStores().specs.get('spec-1')).toMatchObject({ value: { spec: aSpec() } });
  expect(Object.keys(local)).toEqual([]);
});

describe('before a backup', () => {
  const locale = async () => {
    const read = await openStores().specs.get('spec-1');
    return read.ok ? read.value?.spec.locale : read;
  };

  test('what was typed a moment ago is stored', async () => {
    const { storeAllTyped, type } = await start();
    type('de');
    expect(await locale()).toBe('');
    expect(await storeAllTyped()).toBe(0);
    expect(await locale()).toBe('de');
  });

  test('what a page that was closed left behind is stored', async () => {
    const left = { from: [aSpec()], mine: { ...aSpec(), locale: 'fr' } };
    local['spec-left:spec-1'] = JSON.stringify(left);
    const { storeAllTyped } = await import('../../../entrypoints/specs/spec-sessions.ts');
    expect(await storeAllTyped()).toBe(0);
    expect(await locale()).toBe('fr');
    expect(Object.keys(local)).toEqual([]);
  });

  test('what can’t be stored is counted', async () => {
    const { storeAllTyped, type, forgetSessions } = await start();
    type('de');
    const { specStores } = await import('../../../entrypoints/specs/stores.ts');
    const full = { ok: false, failure: { kind: 'full' } } as const;
    vi.spyOn(specStores.specs, 'put').mockResolvedValue(full);
    local['spec-left:deleted'] = JSON.stringify({ from: [], mine: aSpec({ id: 'deleted' }) });
    expect(await storeAllTyped()).toBe(2);
    forgetSessions();
  });
});
