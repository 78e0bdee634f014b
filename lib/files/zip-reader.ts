import { Inflate } from 'fflate';
import { pieceSize } from '../trade/piece-hash.ts';

/** Bytes that are read where they lie, such as a file's. `read` gives those from `from` up to `to`. */
export type ByteSource = {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** A file, or other blob, to be read where it lies. */
export function blobSource(blob: Blob): ByteSource {
  const read = async (from: number, to: number) =>
    new Uint8Array(await blob.slice(from, to).arrayBuffer());
  return { size: blob.size, read };
}

/** A file in a ZIP file, as its directory has it. Sizes are in bytes; `size` is that of the unpacked file. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** What keeps a file from being read as a ZIP file. */
export type ZipProblem = 'not-a-zip' | 'truncated' | 'damaged';

const endSize = 22;
const longestComment = 0xffff;
const largestDirectory = 16 * 1024 * 1024;
// The most bytes that DEFLATE can make of one.
const greatestRatio = 1032;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The directory of a ZIP file, from its end. Refused are files that lie in one
 * another and sizes that DEFLATE can't reach: no more is ever unpacked than the
 * directory says.
 */
export async function readDirectory(
  source: ByteSource,
): Promise<{ readonly entries: readonly ZipEntry[] } | { readonly problem: ZipProblem }> {
  const from = Math.max(0, source.size - endSize - longestComment);
  const tail = await source.read(from, source.size);
  const end = endOf(tail);
  if (end === null) {
    const start = await source.read(0, Math.min(4, source.size));
    return { problem: isSignature(start, 0, 0x04034b50) ? 'truncated' : 'not-a-zip' };
  }
  const { offset, size } = end;
  if (size > largestDirectory || offset + size > source.size) return { problem: 'damaged' };
  const entries = entriesOf(await source.read(offset, offset + size));
  if (entries === null || entries.length !== end.count) return { problem: 'damaged' };
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const bombs = entries.some((entry) => entry.size > entry.packed * greatestRatio + 64);
  return packed > offset || bombs ? { problem: 'damaged' } : { entries };
}

function isSignature(bytes: Uint8Array, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= bytes.length && view(bytes).getUint32(at, true) === signature;
}

function endOf(tail: Uint8Array): { count: number; size: number; offset: number } | null {
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (!isSignature(tail, at, 0x06054b50)) continue;
    const end = view(tail);
    if (at + endSize + end.getUint16(at + 20, true) !== tail.length) continue;
    return {
      count: end.getUint16(at + 10, true),
      size: end.getUint32(at + 12, true),
      offset: end.getUint32(at + 16, true),
    };
  }
  return null;
}

const methods: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' };

function entriesOf(directory: Uint8Array): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  const data = view(directory);
  let at = 0;
  while (at < directory.length) {
    if (at + 46 > directory.length || !isSignature(directory, at, 0x02014b50)) return null;
    const nameLength = data.getUint16(at + 28, true);
    const extra = data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: methods[data.getUint16(at + 10, true)] ?? 'other',
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra;
  }
  return entries;
}

/** The bytes of a file of a ZIP file, unpacked; null where they are not what the directory says. */
export async function readEntry(
  source: ByteSource,
  { method, packed, size, offset }: ZipEntry,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const start = await startOf(source, offset);
  if (start === null || method === 'other') return null;
  const bytes = await source.read(start, start + packed);
  if (bytes.length !== packed) return null;
  if (method === 'deflated') return inflated(bytes, size);
  return packed === size ? bytes : null;
}

/**
 * The bytes of a file that is stored as it is, a piece at a time; fewer than `size` where the
 * directory is wrong. Aborted, it throws the signal's reason.
 */
export async function* storedPieces(
  source: ByteSource,
  { packed, size, offset }: ZipEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const start = await startOf(source, offset);
  if (start === null || packed !== size) return;
  for (let at = 0; at < size; at += pieceSize) {
    signal?.throwIfAborted();
    yield await source.read(start + at, start + Math.min(at + pieceSize, size));
  }
}

/** Where the bytes of a file begin: behind its head, which names it once more. */
async function startOf(source: ByteSource, offset: number): Promise<number | null> {
  const head = await source.read(offset, offset + 30);
  if (head.length < 30 || !isSignature(head, 0, 0x04034b50)) return null;
  return offset + 30 + view(head).getUint16(26, true) + view(head).getUint16(28, true);
}

const sliceSize = 64 * 1024;

/** Stops as soon as more comes out than `size`. */
function inflated(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const out = new Uint8Array(size);
  let length = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    over ||= length + chunk.length > size;
    if (!over) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && !over; at += sliceSize) {
      stream.push(bytes.subarray(at, at + sliceSize), at + sliceSize >= bytes.length);
    }
  } catch {
    return null;
  }
  return over || length !== size ? null : out;
}
