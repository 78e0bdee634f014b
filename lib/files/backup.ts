import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { KeptContent, KeptFile, KeptRecord } from '../trade/kept-record.ts';
import {
  backupFormat,
  backupVersion,
  fileName,
  headName,
  largestBackup,
  type Manifest,
  manifestName,
  mostParts,
  recordsName,
  recordsSize,
} from './backup-format.ts';
import { breathe, breather } from './breathe.ts';
import { sha256 } from './hash.ts';
import { wellFormed } from './json-text.ts';
import { archiveTime, utf8 } from './zip-archive.ts';

/** How far a backup is: records and bytes of attachments so far. */
export type BackupProgress = { readonly records: number; readonly bytes: number };

/** `now`: an ISO 8601 instant. Once `signal` is aborted, no more is read or written. */
export type BackupOptions = {
  readonly now: string;
  readonly version: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
};

/** The backup would be larger than a ZIP file of the plain kind can be. Only so much of it was written. */
export class BackupTooLarge extends Error {}

/**
 * Everything the buyer keeps as one ZIP file, in pieces as they are ready: at any
 * time it holds one file of records or one piece of an attachment. Between pieces
 * it lets the page breathe. Throws the signal's reason where it was aborted, and
 * {@link BackupTooLarge}; what the source throws passes through.
 */
export async function* writeBackup(
  source: KeptContent,
  options: BackupOptions,
): AsyncGenerator<Uint8Array, void> {
  const { now, version, signal, onProgress } = options;
  const archive = new Archive(now, signal);
  const head = {
    format: backupFormat,
    formatVersion: backupVersion,
    writtenAt: now,
    writtenBy: version,
  };
  yield* archive.add(headName, utf8(JSON.stringify(head)));

  let records = 0;
  let place = 0;
  for await (const batch of batches(source.records, signal)) {
    place += 1;
    yield* archive.add(recordsName(place), utf8(batch.text));
    records += batch.count;
    onProgress?.({ records, bytes: 0 });
  }

  let bytes = 0;
  for await (const file of source.files) {
    for await (const piece of archive.copy(file)) {
      yield piece.out;
      bytes += piece.read;
      onProgress?.({ records, bytes });
    }
  }
  const manifest: Manifest = { records, parts: archive.parts };
  yield* archive.add(manifestName, utf8(JSON.stringify(manifest)));
  yield* archive.end();
}

/** Lines of JSON, as many together as make a file of records. */
async function* batches(records: AsyncIterable<KeptRecord>, signal: AbortSignal | undefined) {
  let lines: string[] = [];
  let length = 0;
  const rest = breather();
  for await (const record of records) {
    signal?.throwIfAborted();
    await rest();
    const line = `${JSON.stringify(record, wellFormed)}\n`;
    lines.push(line);
    length += line.length;
    if (length < recordsSize) continue;
    yield { text: lines.join(''), count: lines.length };
    lines = [];
    length = 0;
  }
  if (lines.length > 0) yield { text: lines.join(''), count: lines.length };
}

/** Bytes compressed at a time, between which the page may do something else. */
const pieceSize = 64 * 1024;

/** A ZIP file in the making; what it has written waits until it is taken. */
class Archive {
  readonly parts: Manifest['parts'] = [];
  readonly #zip: Zip;
  readonly #mtime: Date;
  readonly #signal: AbortSignal | undefined;
  #waiting: Uint8Array[] = [];
  #written = 0;

  constructor(now: string, signal: AbortSignal | undefined) {
    this.#mtime = archiveTime(now);
    this.#signal = signal;
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      this.#waiting.push(chunk);
    });
  }

  /** Adds a file whose bytes are all here. */
  async *add(name: string, bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array, void> {
    if (name !== manifestName)
      this.#list({ name, size: bytes.length, sha256: await sha256(bytes) });
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = this.#mtime;
    this.#zip.add(part);
    for (let at = 0; at < bytes.length; at += pieceSize) {
      part.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
      yield* this.#taken();
      await breathe();
    }
  }

  /** Adds an attachment as it is: most are compressed already. `read`: bytes of it in each piece. */
  async *copy(file: KeptFile): AsyncGenerator<{ out: Uint8Array; read: number }, void> {
    const name = fileName(file.sha256);
    this.#list({ name, size: file.size, sha256: file.sha256 });
    const part = new ZipPassThrough(name);
    part.mtime = this.#mtime;
    this.#zip.add(part);
    for await (const chunk of file.chunks()) {
      part.push(chunk);
      yield { out: join(this.#taken()), read: chunk.length };
      await breathe();
    }
    part.push(new Uint8Array(), true);
    yield { out: join(this.#taken()), read: 0 };
  }

  *end(): Generator<Uint8Array, void> {
    this.#zip.end();
    yield* this.#taken();
  }

  #list(part: Manifest['parts'][number]): void {
    this.parts.push(part);
    if (this.parts.length > mostParts) throw new BackupTooLarge();
  }

  *#taken(): Generator<Uint8Array, void> {
    this.#signal?.throwIfAborted();
    const taken = this.#waiting;
    this.#waiting = [];
    for (const chunk of taken) {
      this.#written += chunk.length;
      if (this.#written > largestBackup) throw new BackupTooLarge();
      yield chunk;
    }
  }
}

function join(chunks: Iterable<Uint8Array>): Uint8Array {
  const all = [...chunks];
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of all) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
