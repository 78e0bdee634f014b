import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from './hex.ts';

/** Bytes of an attachment that are read, hashed and copied in one go: a page feels none of it. */
export const pieceSize = 512 * 1024;

/** The SHA-256 of pieces as they come, one after the other. WebCrypto hashes only what is in memory whole. */
export class PieceHash {
  readonly #hash = sha256.create();

  /** The pieces, each added before it is passed on. */
  async *over<Piece extends Uint8Array>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece, void> {
    for await (const piece of pieces) {
      this.#hash.update(piece);
      yield piece;
    }
  }

  /** In hex; no piece can be added after it. */
  end(): string {
    return hex(this.#hash.digest());
  }
}

/** The SHA-256 of all pieces, in hex. */
export async function hashOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = new PieceHash();
  for await (const _ of hash.over(pieces));
  return hash.end();
}
