import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type BackupFile, writeBackup } from '../../lib/files/backup.ts';
import type { BackupRecord } from '../../lib/files/backup-format.ts';
import { checkBackup } from '../../lib/files/backup-read.ts';
import type { ByteSource } from '../../lib/files/zip-reader.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';

// node test/bench/backup.ts [--specs 10000] [--megabytes 500]: out to a file and back, equal to the byte, in little memory.
const { values } = parseArgs({
  options: {
    specs: { type: 'string', default: '10000' },
    megabytes: { type: 'string', default: '500' },
  },
});
const specs = Number(values.specs);
const megabyte = 1024 * 1024;
const fileSize = 5 * megabyte;
const fileCount = Math.ceil((Number(values.megabytes) * megabyte) / fileSize);
const now = '2026-11-28T12:34:56.000Z';

function recordAt(place: number): BackupRecord {
  const spec = blankSpec({ id: `spec-${place}`, now });
  const plan = `Photograph carton ${place}. `.repeat(100);
  return { kind: 'spec', spec: { ...spec, evidence: { plan } } };
}

async function* records(): AsyncGenerator<BackupRecord> {
  for (let place = 0; place < specs; place += 1) yield recordAt(place);
}

const noise = randomBytes(fileSize);
const contents = (place: number) => {
  noise.writeUInt32LE(place);
  return noise;
};
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function* files(): AsyncGenerator<BackupFile> {
  for (let place = 0; place < fileCount; place += 1) {
    const bytes = contents(place);
    yield { sha256: hashOf(bytes), size: bytes.length, chunks: () => pieces(bytes) };
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += megabyte) yield bytes.slice(at, at + megabyte);
}

/** Peak memory of the process and the longest that the event loop stood still, while `work` ran. */
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
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const rss = (peak / megabyte).toFixed(0);
  const longest = (delay.max / 1e6).toFixed(0);
  console.log(`${name}: ${seconds} s, peak RSS ${rss} MB, longest task ${longest} ms`);
  return value;
}

const folder = mkdtempSync(join(tmpdir(), 'coverline-backup-'));
const path = join(folder, 'backup.zip');
try {
  console.log(`${specs} specs, ${fileCount} attachments of ${fileSize / megabyte} MB`);
  await measured('out', async () => {
    const out = createWriteStream(path);
    for await (const chunk of writeBackup(
      { records: records(), files: files() },
      { now, version: '0' },
    )) {
      if (!out.write(chunk)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');
  });
  const { size } = statSync(path);
  const handle = await open(path);
  const source: ByteSource = {
    size,
    read: async (from, to) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      await handle.read(bytes, 0, bytes.length, from);
      return bytes;
    },
  };
  const answer = await measured('check', () => checkBackup(source));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  await measured('back', async () => {
    let place = 0;
    for await (const record of answer.backup.readRecords()) {
      if (JSON.stringify(record) !== JSON.stringify(recordAt(place)))
        throw new Error(`record ${place}`);
      place += 1;
    }
    let file = 0;
    for await (const { bytes } of answer.backup.readFiles()) {
      if (Buffer.compare(bytes, contents(file)) !== 0) throw new Error(`file ${file}`);
      file += 1;
    }
    if (place !== specs || file !== fileCount) throw new Error(`${place} records, ${file} files`);
    await handle.close();
    console.log(`equal to the byte; the file has ${(size / megabyte).toFixed(0)} MB`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
