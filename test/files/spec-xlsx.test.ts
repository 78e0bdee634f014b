import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Cell, textCell } from '../../lib/files/cell.ts';
import { type DocumentRequest, specDocument } from '../../lib/files/spec-document.ts';
import { specXlsx } from '../../lib/files/spec-xlsx.ts';
import { xlsxFile } from '../../lib/files/xlsx.ts';
import { longestCell } from '../../lib/files/xlsx-sheet.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { cottonBags, filledSpec } from '../support/filled-spec.ts';
import { loadWords } from '../support/words.ts';
import { expectWellFormed } from '../support/xml.ts';

beforeAll(loadWords);

const now = '2026-11-28T12:34:56.000Z';
const request: DocumentRequest = { audience: 'me', language: 'en-zh', plan: null };
const sheet = (rows: Cell[][]) => xlsxFile([{ name: 'A & B', header: ['One', 'Two'], rows }], now);
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);

/** The cells as another library reads them, in rows of the sheet. */
async function read(bytes: Uint8Array) {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet: name, data }) => ({ name, data }));
}

/** What a reader has of a cell: null where it is empty. */
function readValueOf(cell: Cell | undefined): unknown {
  if (cell === undefined || cell.text === '') return null;
  if (cell.kind === 'number') return Number(cell.number);
  return cell.kind === 'day' ? new Date(cell.text) : cell.text;
}

describe('the file', () => {
  test('bytes of a small sheet', () => {
    const bytes = sheet([
      [textCell('=1+1 <b>'), { kind: 'number', text: '1.80 USD', number: '1.80', unit: 'USD' }],
      [{ kind: 'day', text: '2027-01-15' }, textCell('')],
    ]);
    const [, xml] = partsOf(bytes).find(([path]) => path === 'xl/worksheets/sheet1.xml') ?? [];
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="10" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">One</t></is></c><c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">Two</t></is></c></row><row r="2"><c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;b&gt;</t></is></c><c r="B2" s="2"><v>1.80</v></c></row><row r="3"><c r="A3" s="3"><v>46402</v></c><c r="B3" s="0"/></row></sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>"
    `);
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"77da9b6ecd0cf4f33a04c7aec1218c918632820bf718220a1de370a5b04f2840"`,
    );
  });

  test('rows of broken text are as high as its lines', () => {
    const texts = ['short', 'a'.repeat(61), '漢'.repeat(61), 'one\ntwo\nthree\n', 'a'.repeat(9000)];
    const bytes = sheet(texts.map((text) => [textCell(text)]));
    const [, xml = ''] = partsOf(bytes).find(([path]) => path === 'xl/worksheets/sheet1.xml') ?? [];
    const heights = [...xml.matchAll(/<row r="\d+"(?: ht="(\d+)")?>/g)].map(([, ht]) => ht);
    expect(heights.slice(1)).toEqual([undefined, '30', '45', '60', '409']);
  });

  test('is the same to the byte for the same spec and time, in any zone', () => {
    const zone = process.env.TZ;
    const hashes = ['Asia/Shanghai', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name;
      const bytes = specXlsx(specDocument(cottonBags, request), now);
      return createHash('sha256').update(bytes).digest('hex');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).toMatchInlineSnapshot(
      `"419e908f81e0d4f7acf14cb0bc2a87dfc0c71be35ed67c1c9733ae165beff8eb"`,
    );
  });

  test('every part of it is well-formed, whatever was typed', () => {
    fc.assert(
      fc.property(orderSpec, (spec) => {
        for (const [path, xml] of partsOf(specXlsx(specDocument(spec, request), now))) {
          expectWellFormed(xml, path);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a formula in every field is text in every cell', async () => {
    const bytes = specXlsx(
      specDocument(
        filledSpec(() => '=HYPERLINK("http://x")'),
        request,
      ),
      now,
    );
    const xml = partsOf(bytes)
      .map(([, part]) => part)
      .join('');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml.match(/t="inlineStr"/g)?.length).toBeGreaterThan(80);
  });
});

test('what looks like the code of a character is text', () => {
  const [, xml] = partsOf(sheet([[textCell('_x0041_ _x004'), textCell('')]])).at(-1) ?? [];
  expect(xml).toContain('>_x005F_x0041_ _x004<');
});

describe('read back by another library', () => {
  test('cells equal, any spec', async () => {
    await fc.assert(
      fc.asyncProperty(orderSpec, async (spec) => {
        const document = specDocument(spec, request);
        const table = document.sections
          .flatMap(({ parts }) => parts)
          .find((part) => part.kind === 'table' && part.id === 'requirements');
        const sheets = await read(specXlsx(document, now));
        const found = sheets.find(({ name }) => name === 'Requirements')?.data ?? null;
        if (table?.kind !== 'table') {
          expect(found).toBeNull();
          return;
        }
        expect(found).toEqual([
          table.columns,
          ...table.rows.map((row) => row.map((cell) => readValueOf(cell))),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('any texts and numbers', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map(textCell),
      fc.integer().map((n): Cell => ({ kind: 'number', text: `${n}`, number: `${n}`, unit: '' })),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const [first] = await read(sheet(table));
        const kept = table.map((row) => row.map(readValueOf));
        // A reader stops at the last row that holds anything.
        while (kept.at(-1)?.every((value) => value === null)) kept.pop();
        expect(first?.data.slice(1)).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });

  test('the sheets, with days as days and amounts as numbers', async () => {
    const sheets = await read(
      specXlsx(specDocument(cottonBags, { ...request, language: 'en' }), now),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'Spec',
      'Requirements',
      'Inspection',
      'Payment',
    ]);
    const rows = sheets.flatMap(({ data }) => data);
    const at = (field: string) => rows.find((row) => row[1] === field)?.[2];
    expect(at('Shipment date')).toEqual(new Date('2027-01-15'));
    expect(at('Unit price')).toBe(1.85);
    expect(at('Quantity')).toBe(5000);
    expect(at('Order number on Alibaba.com')).toBe('242600001023456789');
    expect(at('Supplier’s legal name in Chinese')).toBe('宁波市布袋制造有限公司');
  });

  test('text too long for a cell goes on below, cut between characters', async () => {
    const long = `${'x'.repeat(longestCell - 1)}🧵${'y'.repeat(longestCell)}`;
    const [first] = await read(sheet([[textCell('a'), textCell(long)]]));
    const cells = first?.data.slice(1).map((row) => row[1]) ?? [];
    expect(cells.join('')).toBe(long);
    expect(cells.length).toBe(3);
    expect(first?.data.slice(1).map((row) => row[0])).toEqual(['a', null, null]);
  });
});
