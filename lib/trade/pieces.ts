import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from './hex.ts';

/** Bytes of an attachment that are read, hashed and copied in one go: a page feels none of it. */
export const pieceSize = 512 * 1024;

/** The bytes of a blob, a piece at a time. Throws a DOMException where it can't be read. */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let at = 0; at < blob.size; at += pieceSize) {
    yield new Uint8Array(await blob.slice(at, at + pieceSize).arrayBuffer());
  }
}

/**
 * The SHA-256, in hex, of pieces one after the other. WebCrypto hashes only what
 * is in memory whole.
 */
export async function hashOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  for await (const piece of pieces) hash.update(piece);
  return hex(hash.digest());
}

/** A blob of the pieces, which no change of a file on the disk reaches, and the SHA-256 of just these bytes, in hex. */
export async function copyOf(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<{ readonly blob: Blob; readonly sha256: string }> {
  const copied: Blob[] = [];
  const copying = async function* () {
    for await (const piece of pieces) {
      copied.push(new Blob([piece]));
      yield piece;
    }
  };
  const hash = await hashOf(copying());
  return { blob: new Blob(copied), sha256: hash };
}
