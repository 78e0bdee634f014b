import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, unguarded } from '../../lib/files/csv.ts';

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

test.each(['x;y', 'x\ty'])(
  '%j is one cell for whoever splits at semicolons or tabs too',
  (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF"${text}"\r\n`);
  },
);

// Opened where lists have semicolons, quotes in the middle of a line mean nothing.
test.each([
  ['x;=1+1', "x;'=1+1"],
  ['x;=1+1;y; -2', "x;'=1+1;y;' -2"],
  ['x\t+1', "x\t'+1"],
  ['x\n@a\r＝1', "x\n'@a\r'＝1"],
  ['x;"=1', `x;'""=1`],
  ["x;'=1", "x;''=1"],
  ['a - b = c', 'a - b = c'],
])('a formula behind a sign that may end the cell is made text: %j', (text, written) => {
  const cell = csvText([['a', text]]).slice('\uFEFFa,'.length, -2);
  expect(cell.replace(/^"(.*)"$/s, '$1')).toBe(written);
  expect(unguarded(written.replaceAll('""', '"'))).toBe(text);
});

const hostile = fc.string({
  unit: fc.constantFrom(...'=+-@＝－ \t\r\n;,"\'\u00a0x'.split('')),
  maxLength: 12,
});

test('law: whatever sign splits the file, no cell in it begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (row) => {
      const naive = csvText([row])
        .slice(1)
        .split(/[;\t\r\n]/);
      for (const cell of naive) expect(cell.replace(/^[\s"]+/, '')).not.toMatch(/^[=+@＝－-]/);
    }),
    { numRuns: 2000 },
  );
});

test('law: the guard comes off as it went on', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (row) => {
      const [read] = parse(csvText([row]).slice(1));
      expect(read?.map(unguarded)).toEqual(row);
    }),
    { numRuns: 2000 },
  );
});

test('law: read back by the rules of RFC 4180, each cell is the text, but for its guard', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const read = parse(csvText(rows).slice(1));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      rows.flat().forEach((text, at) => {
        expect(unguarded(read.flat()[at] ?? '')).toBe(text);
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
