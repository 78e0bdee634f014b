import { browser } from '../../lib/browser/browser.ts';
import { writeBackup } from '../../lib/files/backup.ts';
import { breathe } from '../../lib/files/breathe.ts';
import { keptSource } from '../../lib/storage/backup-source.ts';
import { untilAllStored } from './other-pages.ts';
import { connection } from './stores.ts';

/** A backup that is written; `leftOut`: how much could not be read. */
export type WrittenBackup = { readonly blob: Blob; readonly leftOut: number };

/** Bytes that are held by the page; then the browser takes them, and puts them on the disk. */
const heldSize = 1024 * 1024;
/** Blobs that are made one: of many hundreds at once, the page would feel it. */
const joined = 32;
/** What a record counts beside bytes of attachments. */
const recordSize = 4000;

/**
 * Everything that is kept, as one file. `now` is an ISO 8601 instant; `onPercent`
 * hears whole percents. Throws what {@link writeBackup} and its source throw.
 */
export async function backupBlob(
  now: string,
  signal: AbortSignal,
  onPercent: (percent: number) => void,
): Promise<WrittenBackup> {
  await untilAllStored();
  const source = keptSource(connection);
  const totals = await source.totals();
  const size = (done: typeof totals) => done.records * recordSize + done.bytes;
  const chunks = writeBackup(source, {
    now,
    version: browser.runtime.getManifest().version,
    signal,
    // More may have come since it was counted.
    onProgress: (done) => onPercent(Math.min(100, percentOf(size(done), size(totals)))),
  });
  const blob = await gathered(chunks);
  return { blob, leftOut: source.leftOut() };
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const large: Blob[] = [];
  let small: Blob[] = [];
  let held: BlobPart[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    // A copy: a piece may be a window on a far larger buffer.
    held.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length < heldSize) continue;
    small.push(new Blob(held));
    held = [];
    length = 0;
    if (small.length < joined) continue;
    large.push(new Blob(small));
    small = [];
  }
  const blob = new Blob([...large, ...small, ...held], { type: 'application/zip' });
  await breathe();
  return blob;
}

/** Whole percent, rounded down; of nothing, 100. */
export const percentOf = (done: number, of: number) =>
  of === 0 ? 100 : Math.floor((100 * done) / of);
