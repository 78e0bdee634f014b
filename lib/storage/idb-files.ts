import { copyOf } from './blob-pieces.ts';
import type { Connection, Database } from './database.ts';
import { dueAgain } from './due.ts';
import type { FileStore, Stored } from './stores.ts';
import { inTransaction, withDatabase } from './transact.ts';

/** The bytes of attachments in this context's own IndexedDB. */
export function fileStore(connection: Connection): FileStore {
  return {
    async put(file) {
      const copied = await copyOfFile(file);
      if (!copied.ok) return copied;
      // A copy of what was hashed: the file itself may change on the disk.
      const { blob, sha256 } = copied.value;
      return withDatabase(connection, async (database) => {
        await database.put('files', { sha256, bytes: blob, dueSince: null });
        return { sha256, size: blob.size };
      });
    },
    async get(sha256) {
      const found = await withDatabase(connection, (database) => database.get('files', sha256));
      if (!found.ok) return found;
      const bytes = found.value?.bytes ?? null;
      return { ok: true, value: bytes !== null && (await isThere(bytes)) ? bytes : null };
    },
  };
}

/** A row stays where the disk lost its bytes: the last of them tells, also of a file that was cut. */
async function isThere(blob: Blob): Promise<boolean> {
  try {
    return (await blob.slice(-1).arrayBuffer()).byteLength > 0 || blob.size === 0;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

/** A file that is gone from the disk, or may not be read, is not the store's fault: its name says which. */
async function copyOfFile(file: Blob): Promise<Stored<Awaited<ReturnType<typeof copyOf>>>> {
  try {
    return { ok: true, value: await copyOf(file) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, failure: { kind: 'unavailable', detail: error.name } };
  }
}

/**
 * Removes the files that no spec, revision or deleted spec refers to. One that
 * was just added, for a spec that is not saved yet, has the day of grace that
 * {@link dueAgain} gives.
 */
export async function sweepFiles(database: Database, now: string): Promise<void> {
  const referring = ['specs', 'revisions', 'bin'] as const;
  await inTransaction(database, ['files', ...referring], async (transaction) => {
    const files = transaction.objectStore('files');
    const isUsed = async (sha256: string) => {
      const counts = referring.map((store) =>
        transaction.objectStore(store).index('files').count(sha256),
      );
      return (await Promise.all(counts)).some((count) => count > 0);
    };
    for (let cursor = await files.openCursor(); cursor; cursor = await cursor.continue()) {
      const file = cursor.value;
      const { go, since } = dueAgain(file.dueSince, now);
      if (await isUsed(file.sha256)) {
        if (file.dueSince !== null) await cursor.update({ ...file, dueSince: null });
      } else if (go) await cursor.delete();
      else if (since !== file.dueSince) await cursor.update({ ...file, dueSince: since });
    }
  });
}
