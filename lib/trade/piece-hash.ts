import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from './hex.ts';

/** Bytes of an attachment that are read, hashed and copied in one go: a page feels none of it. */
export const pieceSize = 512 * 1024;

/** What bytes are known by: their SHA-256 in hex, and how many there are. */
export type Digest = { readonly sha256: string; readonly size: number };

/** The digest of pieces as they come, one after the other. WebCrypto hashes only what is in memory whole. */
export class PieceHash {
  readonly #hash = sha256.create();
  #size = 0;

  /** The pieces, each added before it is passed on. */
  async *over<Piece extends Uint8Array>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece, void> {
    for await (const piece of pieces) {
      this.#hash.update(piece);
      this.#size += piece.length;
      yield piece;
    }
  }

  /** No piece can be added after it. */
  end(): Digest {
    return { sha256: hex(this.#hash.digest()), size: this.#size };
  }
}

/** The digest of all pieces. */
export async function digestOf(pieces: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = new PieceHash();
  for await (const _ of hash.over(pieces));
  return hash.end();
}
