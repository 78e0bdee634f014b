import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { copyOf, piecesOf } from '../../lib/storage/blob-pieces.ts';
import { digestOf, pieceSize } from '../../lib/trade/piece-hash.ts';

const bytesOf = (length: number) => new Uint8Array(length).map((_zero, at) => (at * 31) % 251);
const nodeHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a blob of', () => {
  test.each([0, 1, pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize + 7])(
    '%i bytes is hashed and copied whole',
    async (length) => {
      const bytes = bytesOf(length);
      for await (const piece of piecesOf(new Blob([bytes]))) {
        expect(piece.length).toBeLessThanOrEqual(pieceSize);
      }
      const digest = await digestOf(piecesOf(new Blob([bytes])));
      expect(digest).toEqual({ sha256: nodeHash(bytes), size: length });
      const { blob, sha256 } = await copyOf(new Blob([bytes]));
      expect(sha256).toBe(nodeHash(bytes));
      expect(nodeHash(await blob.bytes())).toBe(sha256);
    },
  );
});
