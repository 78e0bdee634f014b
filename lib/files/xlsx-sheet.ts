import type { Cell } from './cell.ts';
import { styleOf, type WorkbookStyles } from './xlsx-styles.ts';
import { xmlHead, xmlText } from './xml.ts';

/** A sheet: its first row is the header, which stays in sight. */
export type Sheet = {
  /** At most 31 characters, none of : / \\ ? * [ ]; no two alike. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** UTF-16 code units that one cell holds; a file with more is one that Excel has to repair. */
export const longestCell = 32_767;

const narrowest = 8;
const widest = 60;

/** Of a line of text, in points. */
const lineHeight = 15;
/** The highest row that Excel knows, in points. */
const highest = 409;

/** `xl/worksheets/sheetN.xml` of a sheet. */
export function sheetXml(sheet: Sheet, styles: WorkbookStyles): string {
  const lines = sheet.rows.flatMap(continued);
  const widths = widthsOf(sheet);
  const header = sheet.header.map((text, column): string =>
    textXml(text, place(column, 1), styleOf(styles, 'header')),
  );
  const rows = lines.map((cells, line) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, place(column, line + 2), styleOf(styles, cell)),
    );
    return `<row r="${line + 2}"${height(cells, widths)}>${written.join('')}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns(widths)}<sheetData><row r="1">${header.join('')}</row>${rows.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** "A1", "AB17": columns are counted from 0, rows from 1. */
function place(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Of each column, in characters. */
function widthsOf({ header, rows }: Sheet): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  return Array.from({ length: count }, (_none, column) => {
    const texts = [header[column] ?? '', ...rows.map((row) => row[column]?.text ?? '')];
    const longest = texts.map(broadestLine).reduce((most, one) => Math.max(most, one), 0);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}

function columns(widths: readonly number[]): string {
  const each = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/**
 * The height of a row with text that is broken into lines, about: not every
 * program finds it by itself, and lines then stand over each other.
 */
function height(cells: readonly Cell[], widths: readonly number[]): string {
  const lines = cells.map(({ text }, column) => linesOf(text, widths[column] ?? widest));
  const most = lines.reduce((one, other) => Math.max(one, other), 1);
  return most === 1 ? '' : ` ht="${Math.min(highest, most * lineHeight)}"`;
}

const linesOf = (text: string, width: number) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / width)), 0);

const broadestLine = (text: string) =>
  text.split('\n').reduce((most, line) => Math.max(most, breadth(line.slice(0, widest))), 0);

/** Chinese is twice as broad as Latin. */
const breadth = (line: string) => line.length + (line.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);

/** A row, and below it the rows that hold what is too long for a cell of it. */
function continued(row: readonly Cell[]): (readonly Cell[])[] {
  const pieces = row.map((cell) => (cell.kind === 'text' ? piecesOf(cell.text) : [cell.text]));
  const depth = Math.max(1, ...pieces.map((texts) => texts.length));
  return Array.from({ length: depth }, (_none, line) =>
    line === 0 && depth === 1
      ? row
      : row.map((cell, column): Cell => {
          const text = pieces[column]?.[line] ?? '';
          return line === 0 && cell.kind !== 'text' ? cell : { kind: 'text', text };
        }),
  );
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestCell) {
    // Not inside a character of two units.
    const cut = /[\uD800-\uDBFF]/.test(rest.charAt(longestCell - 1))
      ? longestCell - 1
      : longestCell;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

function cellXml(cell: Cell, at: string, style: number): string {
  if (cell.kind === 'text') return textXml(cell.text, at, style);
  const value = cell.kind === 'number' ? cell.number : String(serial(cell.text));
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function textXml(text: string, at: string, style: number): string {
  if (text === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(unescaped(text))}</t></is></c>`;
}

/** "_x0041_" as typed: spreadsheets read such a thing as the code of a character. */
const unescaped = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const millisecondsOfDay = 86_400_000;

/** The number of a day, counted as spreadsheets do. */
function serial(day: string): number {
  return (Date.parse(day) - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
}
