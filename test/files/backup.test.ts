import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BackupOptions, writeBackup } from '../../lib/files/backup.ts';
import { recordsSize } from '../../lib/files/backup-format.ts';
import { BackupChanged, type CheckedBackup, checkBackup } from '../../lib/files/backup-read.ts';
import { blobSource } from '../../lib/files/zip-reader.ts';
import type { KeptFile, KeptRecord } from '../../lib/trade/kept-record.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { pieceSize } from '../../lib/trade/piece-hash.ts';
import { one, orderSpec, seenSupplier, typedLimit } from '../support/arbitrary-spec.ts';
import { cottonBags } from '../support/filled-spec.ts';

const options: BackupOptions = { now: '2026-11-28T12:34:56.000Z', version: '1.2.3' };
const spec: OrderSpec = { ...one(orderSpec), id: 'a' };
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Of each file, what it is said to be and what it is. */
async function filesIn(
  { readFiles }: CheckedBackup,
  signal?: AbortSignal,
): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { sha256, pieces } of readFiles(signal)) {
    found.push([sha256, hashOf(Buffer.concat(await collect(pieces)))]);
  }
  return found;
}

function fileOf(bytes: Uint8Array, pieces = 2): KeptFile {
  const half = Math.ceil(bytes.length / pieces);
  return {
    sha256: hashOf(bytes),
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += half) yield bytes.subarray(at, at + half);
    },
  };
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function write(records: KeptRecord[], files: KeptFile[] = [], changes = {}) {
  const source = { records: each(records), files: each(files) };
  return Buffer.concat(await collect(writeBackup(source, { ...options, ...changes })));
}
const check = (bytes: Uint8Array) => checkBackup(blobSource(new Blob([Uint8Array.from(bytes)])));

const readZeros = async (from: number, to: number) => new Uint8Array(to - from);

const revision = { letter: 'A', issuedAt: options.now, specId: 'a', spec };
const everything: KeptRecord[] = [
  { kind: 'spec', spec },
  { kind: 'spec', spec: cottonBags },
  { kind: 'binned', spec, deletedAt: options.now },
  { kind: 'binned', spec, deletedAt: '2026-11-27T00:00:00.000Z' },
  { kind: 'revision', revision },
  {
    kind: 'supplier',
    supplier: { ...one(seenSupplier), saved: true, typedLimit: one(typedLimit) },
  },
  { kind: 'entry', key: 'settings', entry: { currency: 'EUR', deep: [null, 1.5, { a: '' }] } },
];
const nested = zipSync(
  { 'a.txt': strToU8('a zip inside, with signatures of its own') },
  // By its local parts, which a ZIP file keeps: the same in every zone.
  { mtime: new Date(2026, 0, 1) },
);
const files = [fileOf(nested), fileOf(new Uint8Array(3000).map((_zero, at) => at % 251))];

describe('there and back', () => {
  test('everything comes back equal, files to the byte', async () => {
    const answer = await check(await write(everything, files));
    if (!answer.ok) throw new Error(answer.problem.code);
    const { backup } = answer;
    expect(backup).toMatchObject({
      writtenAt: options.now,
      writtenBy: '1.2.3',
      counts: { spec: 2, binned: 2, revision: 1, supplier: 1, entry: 1 },
      files: { count: 2, bytes: nested.length + 3000 },
    });
    expect(await collect(backup.readRecords())).toEqual(everything);
    expect(await filesIn(backup)).toEqual(files.map(({ sha256 }) => [sha256, sha256]));
  });

  test('any specs', async () => {
    const specs = fc.uniqueArray(orderSpec, { maxLength: 4, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(specs, async (all) => {
        const records = all.map((one): KeptRecord => ({ kind: 'spec', spec: one }));
        const answer = await check(await write(records));
        expect(answer.ok && (await collect(answer.backup.readRecords()))).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same to the byte for the same records and time', async () => {
    const [first, again] = [await write(everything, files), await write(everything, files)];
    expect(hashOf(first)).toBe(hashOf(again));
    const fixed = await write([{ kind: 'spec', spec: cottonBags }], files);
    expect(hashOf(fixed)).toMatchInlineSnapshot(
      `"8ec2c70725bcac718bca68d64fe5e5cb04aa324ba4758ffc200748f67aa024c9"`,
    );
  });

  test('is a ZIP file like any other', async () => {
    const unpacked = unzipSync(await write(everything, files));
    expect(Object.keys(unpacked)).toEqual([
      'coverline-backup.json',
      'records/00001.jsonl',
      ...files.map(({ sha256 }) => `files/${sha256}`),
      'manifest.json',
    ]);
  });
});

describe('in pieces', () => {
  test('no more is read than the piece that is asked for needs', async () => {
    let read = 0;
    const long = { ...cottonBags, evidence: { plan: 'x'.repeat(20_000) } };
    async function* records() {
      for (read = 0; read < 1000; read += 1) {
        yield { kind: 'spec' as const, spec: { ...long, id: `${read}` } };
      }
    }
    const writer = writeBackup({ records: records(), files: each([]) }, options);
    await writer.next();
    await writer.next();
    for (let pulled = 0; pulled < 6; pulled += 1) await writer.next();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan((3 * recordsSize) / 20_000);
    await writer.return();
    expect(read).toBeLessThan(1000);
  });

  test('says how far it is', async () => {
    const seen: unknown[] = [];
    await write(everything, files, { onProgress: (progress: unknown) => seen.push(progress) });
    expect(seen.at(0)).toEqual({ records: everything.length, bytes: 0 });
    expect(seen.at(-1)).toEqual({ records: everything.length, bytes: nested.length + 3000 });
  });

  test('cancelled in the middle, it stops, writing and reading', async () => {
    const stop = new AbortController();
    const writer = writeBackup(
      { records: each(everything), files: each(files) },
      { ...options, signal: stop.signal },
    );
    await writer.next();
    stop.abort();
    await expect(collect(writer)).rejects.toThrow('abort');
    const blob = new Blob([Uint8Array.from(await write(everything, files))]);
    const reading = checkBackup(blobSource(blob), {
      signal: stop.signal,
    });
    await expect(reading).rejects.toThrow('abort');
  });
});

test('a file that became another backup of the same size after its check is not taken in', async () => {
  const filed = async (entry: string) => {
    const parts = unzipSync(await write([{ kind: 'entry', key: 'k', entry }]));
    return new Blob([zipSync(parts, { level: 0 })]);
  };
  let file = await filed('one');
  const { size } = file;
  const source = { size, read: (from: number, to: number) => blobSource(file).read(from, to) };
  const answer = await checkBackup(source);
  if (!answer.ok) throw new Error(answer.problem.code);
  file = await filed('two');
  expect(file.size).toBe(size);
  await expect(collect(answer.backup.readRecords())).rejects.toThrow(BackupChanged);
});

describe('a long attachment', () => {
  const long = new Uint8Array(20 * pieceSize);

  test.each(['checked', 'read'])(
    'cancelled while it is %s, it is not read to its end',
    async (when) => {
      const inner = blobSource(new Blob([await write([], [fileOf(long, 20)])]));
      const stop = new AbortController();
      let pieces = Number.NaN;
      const read: typeof inner.read = (from, to) => {
        if (to - from === pieceSize) pieces += 1;
        if (pieces === 3) stop.abort();
        return inner.read(from, to);
      };
      const source = { ...inner, read };
      if (when === 'checked') pieces = 0;
      const { signal } = stop;
      const reading = async () => {
        const answer = await checkBackup(source, { signal });
        pieces = 0;
        if (answer.ok) await filesIn(answer.backup, signal);
      };
      await expect(reading()).rejects.toThrow('abort');
      expect(pieces).toBe(3);
    },
  );
});

describe('a file is refused whole', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const answer = await check(bytes);
    return answer.ok ? 'ok' : answer.problem.code;
  };
  /** A backup with its parts changed, zipped by another hand. */
  async function changed(change: (parts: Record<string, Uint8Array>) => void, level: 0 | 9 = 0) {
    const parts = unzipSync(await write(everything, files));
    change(parts);
    return zipSync(parts, { level });
  }

  test('no backup at all', async () => {
    expect(await codeOf(new Uint8Array())).toBe('not-a-backup');
    expect(await codeOf(strToU8('{"format": "coverline-specs"}'))).toBe('not-a-backup');
    expect(await codeOf(nested)).toBe('not-a-backup');
    const junk = { size: 200 * 1024 * 1024, read: readZeros };
    expect(await checkBackup(junk)).toEqual({
      ok: false,
      problem: { code: 'not-a-backup', part: '' },
    });
  });

  test('cut short anywhere', async () => {
    const whole = await write(everything, files);
    for (const length of [10, 100, 1000, whole.length - 300, whole.length - 23, whole.length - 1]) {
      expect(await codeOf(whole.subarray(0, length)), `${length}`).toMatch(/truncated|altered/);
    }
  });

  test('any byte of what it holds changed', async () => {
    const whole = await write(everything, files);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          const answer = await check(bytes);
          refused += answer.ok ? 0 : 1;
          // Times and flags of the container say nothing of what is in it.
          if (!answer.ok) return;
          expect(await collect(answer.backup.readRecords())).toEqual(everything);
          const hashes = files.map(({ sha256 }) => [sha256, sha256]);
          expect(await filesIn(answer.backup)).toEqual(hashes);
        },
      ),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  test('names that lead elsewhere, or that no backup has', async () => {
    for (const name of [
      '../evil',
      'files/../../evil',
      '/etc/passwd',
      'files/x',
      'records/1.jsonl',
    ]) {
      const bytes = await changed((parts) => {
        Object.defineProperty(parts, name, { value: strToU8('x'), enumerable: true });
      });
      expect(await codeOf(bytes), name).toBe('foreign-part');
    }
  });

  test('a bomb', async () => {
    const bomb = new Uint8Array(70 * 1024 * 1024);
    const large = await changed((parts) => {
      parts['records/00002.jsonl'] = bomb;
      for (const { sha256 } of files) delete parts[`files/${sha256}`];
    }, 9);
    expect(large.length).toBeLessThan(200_000);
    expect(await codeOf(large)).toBe('too-big');
    const packed = await changed(() => undefined, 9);
    expect(await codeOf(packed)).toBe('foreign-part');
  });

  test('a part that says less than it unpacks to', async () => {
    const bytes = Buffer.from(await write(everything, files));
    const directory = bytes.readUInt32LE(bytes.length - 6);
    // The unpacked size of the first entry.
    bytes.writeUInt32LE(5, directory + 24);
    expect(await codeOf(bytes)).toBe('not-a-backup');
  });

  test('an attachment that says more than there is', async () => {
    const bytes = Buffer.from(await write(everything, files));
    const at = bytes.lastIndexOf(`files/${files[0]?.sha256}`) - 46;
    bytes.writeUInt32LE(nested.length + 1, at + 24);
    expect(await codeOf(bytes)).toBe('altered');
  });

  test('an attachment whose size nothing of it has', async () => {
    const nothing = fileOf(new Uint8Array());
    const bytes = await write(everything, [{ ...nothing, size: 5000 }]);
    const at = bytes.lastIndexOf(`files/${nothing.sha256}`) - 46;
    bytes.writeUInt32LE(5, at + 20);
    bytes.writeUInt32LE(5000, at + 24);
    expect(await codeOf(bytes)).toBe('altered');
  });

  test('written by a newer version', async () => {
    const bytes = await changed((parts) => {
      const head = {
        format: 'coverline-backup',
        formatVersion: 2,
        writtenAt: options.now,
        writtenBy: '9',
      };
      parts['coverline-backup.json'] = strToU8(JSON.stringify(head));
    });
    expect(await codeOf(bytes)).toBe('newer-version');
  });

  test('a part gone, a part more, a record changed', async () => {
    const [file] = files;
    expect(await codeOf(await changed((parts) => delete parts[`files/${file?.sha256}`]))).toBe(
      'missing-part',
    );
    expect(await codeOf(await changed((parts) => delete parts['manifest.json']))).toBe(
      'missing-part',
    );
    const extra = await changed((parts) => {
      parts['records/00002.jsonl'] = strToU8('{}\n');
    });
    expect(await codeOf(extra)).toBe('altered');
  });

  test('a record of no shape we know, twice, with __proto__ or of a newer version', async () => {
    const later = { kind: 'spec', spec: { ...spec, version: 3 } };
    const polluted = JSON.parse(
      `{"kind": "entry", "key": "k", "entry": {"__proto__": {"polluted": 1}}}`,
    );
    const records = [later, { kind: 'what' }, { ...everything[0], more: 1 }, polluted];
    for (const record of records) {
      expect(
        await codeOf(await write([record as KeptRecord])),
        JSON.stringify(record).slice(0, 60),
      ).toBe('wrong-record');
    }
    expect(await codeOf(await write([...everything, ...everything]))).toBe('wrong-record');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('an entry that is nested deeper than anything a form keeps', async () => {
    const bytes = await changed((parts) => {
      const nest = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      const line = strToU8(`{"kind": "entry", "key": "k", "entry": ${nest}}\n`);
      const name = 'records/00001.jsonl';
      const { parts: listed } = JSON.parse(strFromU8(parts['manifest.json'] ?? line));
      const part = { name, size: line.length, sha256: hashOf(line) };
      const others = listed.filter((one: typeof part) => one.name !== name);
      parts[name] = line;
      parts['manifest.json'] = strToU8(JSON.stringify({ records: 1, parts: [part, ...others] }));
    });
    expect(await codeOf(bytes)).toBe('wrong-record');
  });
});
