import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SpecEditorState } from '../../../entrypoints/specs/editor-state.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import { emptyDisk, everythingStored } from '../../support/database.ts';
import { aSpec } from '../../support/specs.ts';

const local = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => local.get(key) ?? null,
  setItem: (key: string, text: string) => void local.set(key, text),
  removeItem: (key: string) => void local.delete(key),
});
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('document', { addEventListener: () => undefined });

beforeEach(async () => {
  fakeBrowser.reset();
  emptyDisk();
  local.clear();
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
  expect([...local.keys()]).toEqual([]);
});
