import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeBackup } from '../../lib/files/backup.ts';
import { type CheckedBackup, checkBackup } from '../../lib/files/backup-read.ts';
import type { ByteSource } from '../../lib/files/zip-reader.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import type { KeptFile, KeptRecord } from '../../lib/trade/kept-record.ts';

const specs = 10_000;
const megabyte = 1024 * 1024;
const fileSize = 5 * megabyte;
const fileCount = 100;
const now = '2026-11-28T12:34:56.000Z';

function recordAt(place: number): KeptRecord {
  const spec = blankSpec({ id: `spec-${place}`, now });
  const plan = `Photograph carton ${place}. `.repeat(100);
  return { kind: 'spec', spec: { ...spec, evidence: { plan } } };
}

async function* records(): AsyncGenerator<KeptRecord> {
  for (let place = 0; place < specs; place += 1) yield recordAt(place);
}

const noise = randomBytes(fileSize);
const contents = (place: number) => {
  noise.writeUInt32LE(place);
  return noise;
};
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function* files(): AsyncGenerator<KeptFile> {
  for (let place = 0; place < fileCount; place += 1) {
    const bytes = contents(place);
    yield { sha256: hashOf(bytes), size: bytes.length, chunks: () => pieces(bytes) };
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += megabyte) yield bytes.slice(at, at + megabyte);
}

const rows: string[][] = [];

/** Seconds, peak memory of the process and the longest that the event loop stood still, while `work` ran. */
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  delay.enable();
  const value = await work();
  delay.disable();
  clearInterval(watch);
  rows.push([
    name,
    ((performance.now() - start) / 1000).toFixed(1),
    (peak / megabyte).toFixed(0),
    (delay.max / 1e6).toFixed(0),
    '≤ 100 ms',
  ]);
  return value;
}

/**
 * A backup of 10,000 specs and 500 MB of attachments, out to a file and back;
 * throws where one byte differs. Rows of name, seconds, peak MB, longest task.
 */
export async function measureBackup(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'coverline-backup-'));
  const path = join(folder, 'backup.zip');
  try {
    await measured('out', () => writeTo(path));
    const handle = await open(path);
    const source = sourceOf(handle, statSync(path).size);
    const answer = await measured('checked', () => checkBackup(source));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    await measured('back', () => compare(answer.backup));
    await handle.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeTo(path: string): Promise<void> {
  const out = createWriteStream(path);
  const source = { records: records(), files: files() };
  for await (const chunk of writeBackup(source, { now, version: '0' })) {
    if (!out.write(chunk)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

function sourceOf(handle: FileHandle, size: number): ByteSource {
  const read = async (from: number, to: number) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
    await handle.read(bytes, 0, bytes.length, from);
    return bytes;
  };
  return { size, read };
}

async function compare({ readRecords, readFiles }: CheckedBackup): Promise<void> {
  let record = 0;
  for await (const found of readRecords()) {
    if (JSON.stringify(found) !== JSON.stringify(recordAt(record)))
      throw new Error(`record ${record}`);
    record += 1;
  }
  let file = 0;
  for await (const { pieces } of readFiles()) {
    const read: Uint8Array[] = [];
    for await (const piece of pieces) read.push(piece);
    if (Buffer.compare(Buffer.concat(read), contents(file)) !== 0) throw new Error(`file ${file}`);
    file += 1;
  }
  if (record !== specs || file !== fileCount) throw new Error(`${record} records, ${file} files`);
}
