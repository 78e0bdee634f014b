import { PieceHash, pieceSize } from '../trade/piece-hash.ts';

/** The bytes of a blob, a piece at a time. Throws a DOMException where it can't be read. */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let at = 0; at < blob.size; at += pieceSize) {
    yield new Uint8Array(await blob.slice(at, at + pieceSize).arrayBuffer());
  }
}

/** A blob of pieces, which no change of a file on the disk reaches. */
export async function blobOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const copied: Blob[] = [];
  for await (const piece of pieces) copied.push(new Blob([piece]));
  return new Blob(copied);
}

/** A copy of a file's bytes, and the SHA-256 of just these, in hex. Throws what {@link piecesOf} throws. */
export async function copyOf(
  file: Blob,
): Promise<{ readonly blob: Blob; readonly sha256: string }> {
  const hash = new PieceHash();
  const blob = await blobOf(hash.over(piecesOf(file)));
  return { blob, sha256: hash.end().sha256 };
}
