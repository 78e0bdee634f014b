import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupBlob } from '../../../entrypoints/specs/write-backup.ts';
import { checkBackup } from '../../../lib/files/backup-read.ts';
import { blobSource } from '../../../lib/files/zip-reader.ts';
import { openStores } from '../../../lib/storage/idb-stores.ts';
import { emptyDisk } from '../../support/database.ts';

beforeEach(() => {
  fakeBrowser.reset();
  emptyDisk();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
});

test('a backup holds what a page that closed had typed while the background was stopped', async () => {
  Object.assign(fakeBrowser.runtime, {
    // It starts, and does first what was left for it.
    async sendMessage() {
      await openStores().entries.put('order:1', 'typed last');
      return { ok: true, value: { rows: [], unreadable: [] } };
    },
  });
  const { signal } = new AbortController();
  const { blob } = await backupBlob('2026-11-28T12:00:00.000Z', signal, () => undefined);
  const answer = await checkBackup(blobSource(blob));
  expect(answer.ok && answer.backup.counts).toMatchObject({ entry: 1 });
});
