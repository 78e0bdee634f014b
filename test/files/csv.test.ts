import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../lib/files/csv.ts';

test('bytes of a small table', () => {
  const rows = [
    ['Method', 'Fee'],
    ['Card', 'US$1,234.50'],
    ['Say "hi"', 'two\nlines'],
  ];
  expect(csvText(rows)).toBe(
    '\uFEFFMethod,Fee\r\nCard,"US$1,234.50"\r\n"Say ""hi""","two\nlines"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠a', '\t=1', ' =1', '\rx'])(
  '%j is made text',
  (text) => {
    expect(csvText([[text]]).replace(/^\uFEFF"?/, '')).toMatch(/^'/);
  },
);

test('law: read back by the rules of RFC 4180, each cell is the text or the text made harmless', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const read = parse(csvText(rows).slice(1));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      rows.flat().forEach((text, at) => {
        expect([text, `'${text}`]).toContain(read.flat()[at]);
      });
    }),
  );
});

/** A reader of its own, so that the writer is not held against itself. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        value += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) {
        value += text[at];
        at += 1;
      }
    }
    row.push(value);
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}
