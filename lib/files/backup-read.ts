import { type KeptRecord, keptRecordSchema } from '../trade/kept-record.ts';
import { type Digest, digestOf, PieceHash } from '../trade/piece-hash.ts';
import {
  backupVersion,
  fileName,
  headName,
  headSchema,
  largestRecords,
  type Manifest,
  manifestName,
  manifestSchema,
  mostParts,
  partOf,
} from './backup-format.ts';
import { breather } from './breathe.ts';
import { sha256 } from './hash.ts';
import { dropped } from './import-problem.ts';
import {
  type ByteSource,
  readDirectory,
  readEntry,
  storedPieces,
  type ZipEntry,
} from './zip-reader.ts';

/**
 * Why a file is not taken in as a backup. `part` is the name of the file in it, cut.
 *
 * - `not-a-backup`: no ZIP file, or none of ours. - `truncated`: the end is missing.
 * - `newer-version`: a newer version of the extension wrote it.
 * - `foreign-part`: holds a file that no backup has, one twice, or a compressed attachment.
 * - `too-big`: a part would unpack to more than any of ours.
 * - `altered`: bytes are not those that were written. - `missing-part`: a file it lists is not there.
 * - `wrong-record`: a record is in no shape this version knows, or there twice.
 */
export type BackupProblem = {
  readonly code:
    | 'not-a-backup'
    | 'truncated'
    | 'newer-version'
    | 'foreign-part'
    | 'too-big'
    | 'altered'
    | 'missing-part'
    | 'wrong-record';
  readonly part: string;
};

/** A backup of which everything was checked. It is read from its file anew each time. */
export type CheckedBackup = {
  readonly writtenAt: string;
  readonly writtenBy: string;
  /** How many there are of each kind of record. */
  readonly counts: Readonly<Record<KeptRecord['kind'], number>>;
  /** How many attachments, and their bytes together. */
  readonly files: { readonly count: number; readonly bytes: number };
  readonly readRecords: () => AsyncGenerator<KeptRecord, void>;
  /** Aborted, it throws the signal's reason, also within an attachment. */
  readonly readFiles: (
    signal?: AbortSignal,
  ) => AsyncGenerator<
    { readonly sha256: string; readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>> },
    void
  >;
};

/** The file changed after it was checked, while it was read again. */
export class BackupChanged extends Error {}

/** A checked backup, or what is wrong with the file; then nothing of it may be kept. */
export type BackupAnswer =
  | { readonly ok: true; readonly backup: CheckedBackup }
  | { readonly ok: false; readonly problem: BackupProblem };

/** `onProgress` hears bytes checked of the bytes in the file. Aborted, the check throws the signal's reason. */
export type CheckOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (checked: number, of: number) => void;
};

/**
 * Checks a backup that `writeBackup` wrote: every hash and every record, holding
 * one part of it at a time. Nothing is yielded before all of it is checked.
 */
export async function checkBackup(
  source: ByteSource,
  options: CheckOptions = {},
): Promise<BackupAnswer> {
  const directory = await readDirectory(source);
  if ('problem' in directory) {
    const codes = {
      'not-a-zip': 'not-a-backup',
      truncated: 'truncated',
      damaged: 'altered',
    } as const;
    return refuse(codes[directory.problem]);
  }
  const { entries } = directory;
  const odd = oddEntry(entries);
  if (odd !== null) return { ok: false, problem: odd };
  const head = headSchema.safeParse(await jsonOf(source, entries, headName)).data;
  if (head === undefined) return refuse('not-a-backup');
  if (head.formatVersion > backupVersion) return refuse('newer-version');
  const manifest = manifestSchema.safeParse(await jsonOf(source, entries, manifestName)).data;
  if (manifest === undefined) return refuse('missing-part', manifestName);
  const checked = await checkParts(source, entries, manifest, options);
  if ('problem' in checked) return { ok: false, problem: checked.problem };
  const files = entries.filter(({ name }) => partOf(name) === 'file');
  const backup: CheckedBackup = {
    writtenAt: head.writtenAt,
    writtenBy: head.writtenBy,
    counts: checked.counts,
    files: { count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) },
    readRecords: () => readRecords(source, entries, manifest),
    readFiles: (signal) => readFiles(source, files, signal),
  };
  return { ok: true, backup };
}

function refuse(code: BackupProblem['code'], part = ''): { ok: false; problem: BackupProblem } {
  return { ok: false, problem: { code, part: part.replace(/[\p{C}]/gu, '\uFFFD').slice(0, 100) } };
}

/** Before anything is unpacked: names and sizes that no backup of ours has. */
function oddEntry(entries: readonly ZipEntry[]): BackupProblem | null {
  if (!entries.some(({ name }) => name === headName)) return refuse('not-a-backup').problem;
  if (entries.length > mostParts) return refuse('too-big').problem;
  const names = new Set<string>();
  for (const { name, size, method } of entries) {
    const part = partOf(name);
    // Attachments are written as they are; one that has to be unpacked might not end.
    const foreign = part === null || names.has(name) || (part === 'file' && method !== 'stored');
    if (foreign) return refuse('foreign-part', name).problem;
    if (part !== 'file' && size > largestRecords) return refuse('too-big', name).problem;
    names.add(name);
  }
  return null;
}

async function jsonOf(
  source: ByteSource,
  entries: readonly ZipEntry[],
  wanted: string,
): Promise<unknown> {
  const entry = entries.find(({ name }) => name === wanted);
  const bytes = entry === undefined ? null : await readEntry(source, entry);
  return bytes === null ? undefined : parse(new TextDecoder().decode(bytes));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Counts = Record<KeptRecord['kind'], number>;

async function checkParts(
  source: ByteSource,
  entries: readonly ZipEntry[],
  manifest: Manifest,
  { signal, onProgress }: CheckOptions,
): Promise<{ counts: Counts } | { problem: BackupProblem }> {
  const listed = new Map(manifest.parts.map((part) => [part.name, part]));
  const counts: Counts = { spec: 0, binned: 0, revision: 0, supplier: 0, entry: 0, aside: 0 };
  const ids = new Set<string>();
  let done = 0;
  for (const entry of entries) {
    signal?.throwIfAborted();
    const { name } = entry;
    if (name === manifestName) continue;
    const part = listed.get(name);
    if (part === undefined || part.size !== entry.size) return refuse('altered', name);
    if (partOf(name) === 'file') {
      if (!(await isFileAsWritten(source, entry, part, signal))) return refuse('altered', name);
    } else {
      const bytes = await readEntry(source, entry);
      if (bytes === null || (await sha256(bytes)) !== part.sha256) return refuse('altered', name);
      if (partOf(name) === 'records' && !(await countRecords(bytes, counts, ids))) {
        return refuse('wrong-record', name);
      }
    }
    listed.delete(name);
    done += entry.packed;
    onProgress?.(done, source.size);
  }
  const [missing] = listed.keys();
  if (missing !== undefined) return refuse('missing-part', missing);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return total === manifest.records ? { counts } : refuse('altered', manifestName);
}

/** An attachment bears its hash as its name too. */
async function isFileAsWritten(
  source: ByteSource,
  entry: ZipEntry,
  part: Manifest['parts'][number],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const digest = await digestOf(storedPieces(source, entry, signal));
  return digest.sha256 === part.sha256 && isOf(digest, entry);
}

const isOf = ({ sha256: hash, size }: Digest, entry: ZipEntry) =>
  size === entry.size && entry.name === fileName(hash);

/** False where a record is wrong, or there twice. */
async function countRecords(bytes: Uint8Array, counts: Counts, ids: Set<string>): Promise<boolean> {
  for await (const record of recordsIn(bytes)) {
    if (record === null || ids.has(idOf(record))) return false;
    ids.add(idOf(record));
    counts[record.kind] += 1;
  }
  return true;
}

function idOf(record: KeptRecord): string {
  if (record.kind === 'spec') return `spec ${record.spec.id}`;
  if (record.kind === 'binned') return `binned ${record.deletedAt} ${record.spec.id}`;
  if (record.kind === 'supplier') return `supplier ${record.supplier.key}`;
  if (record.kind === 'entry') return `entry ${record.key}`;
  if (record.kind === 'aside') return `aside ${record.place}`;
  return `revision ${record.revision.letter} ${record.revision.specId}`;
}

async function* recordsIn(bytes: Uint8Array): AsyncGenerator<KeptRecord | null, void> {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const rest = breather();
  for (const line of lines) {
    await rest();
    const data = parse(line);
    const record = keptRecordSchema.safeParse(data).data;
    yield record === undefined || dropped(data, record).length > 0 ? null : record;
  }
}

async function* readRecords(source: ByteSource, entries: readonly ZipEntry[], { parts }: Manifest) {
  const written = new Map(parts.map((part) => [part.name, part.sha256]));
  for (const entry of entries.filter(({ name }) => partOf(name) === 'records')) {
    const bytes = await readEntry(source, entry);
    // By its hash once more: a record of another file may be whole too.
    if (bytes === null || (await sha256(bytes)) !== written.get(entry.name)) {
      throw new BackupChanged(entry.name);
    }
    for await (const record of recordsIn(bytes)) {
      if (record === null) throw new BackupChanged(entry.name);
      yield record;
    }
  }
}

async function* readFiles(
  source: ByteSource,
  files: readonly ZipEntry[],
  signal: AbortSignal | undefined,
) {
  for (const entry of files) {
    const pieces = unchangedPieces(source, entry, signal);
    yield { sha256: entry.name.slice('files/'.length), pieces };
  }
}

async function* unchangedPieces(
  source: ByteSource,
  entry: ZipEntry,
  signal: AbortSignal | undefined,
) {
  const hash = new PieceHash();
  yield* hash.over(storedPieces(source, entry, signal));
  if (!isOf(hash.end(), entry)) throw new BackupChanged(entry.name);
}
