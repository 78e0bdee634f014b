import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Sizes that browsers ask for, in pixels. */
export const iconSizes = [16, 32, 48, 128] as const;

type Colour = readonly [red: number, green: number, blue: number];
/** A box with round corners, in units of a 16 × 16 grid. */
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
};

// A limit line across three orders: two stay below it, the last stands out above.
// The tile is dark enough for a light toolbar and its edge light enough for a dark one.
const drawing: readonly Box[] = [
  { x: 0, y: 0, width: 16, height: 16, radius: 3.5, colour: [96, 142, 160] },
  { x: 0.5, y: 0.5, width: 15, height: 15, radius: 3, colour: [24, 78, 99] },
  { x: 2.5, y: 10, width: 3, height: 3.5, radius: 0.5, colour: [186, 221, 232] },
  { x: 6.5, y: 9, width: 3, height: 4.5, radius: 0.5, colour: [186, 221, 232] },
  { x: 10.5, y: 8, width: 3, height: 5.5, radius: 0.5, colour: [186, 221, 232] },
  { x: 10.5, y: 2, width: 3, height: 3.5, radius: 0.5, colour: [255, 176, 92] },
  { x: 2, y: 6, width: 12, height: 1, radius: 0.3, colour: [255, 255, 255] },
];

/** Draws the icon in every size into a folder and says which file is which. */
export function drawIcons(folder: string): { readonly size: number; readonly file: string }[] {
  mkdirSync(folder, { recursive: true });
  return iconSizes.map((size) => {
    const file = join(folder, `${size}.png`);
    writeFileSync(file, png(size));
    return { size, file };
  });
}

// Colour and opacity where 16 samples a pixel hit the drawing.
function pixel(size: number, column: number, row: number): readonly number[] {
  const steps = [0.125, 0.375, 0.625, 0.875];
  let hits = 0;
  const sum = [0, 0, 0];
  for (const down of steps) {
    for (const along of steps) {
      const colour = colourAt(((column + along) * 16) / size, ((row + down) * 16) / size);
      if (colour === null) continue;
      hits += 1;
      for (const [place, part] of colour.entries()) sum[place] = (sum[place] ?? 0) + part;
    }
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / hits)), Math.round((hits / 16) * 255)];
}

function colourAt(x: number, y: number): Colour | null {
  return drawing.findLast((box) => covers(box, x, y))?.colour ?? null;
}

function covers({ x, y, width, height, radius }: Box, atX: number, atY: number): boolean {
  const outX = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const outY = Math.max(y + radius - atY, atY - (y + height - radius), 0);
  return outX ** 2 + outY ** 2 <= radius ** 2;
}

function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0, // no filter
    ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, red green blue alpha
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
