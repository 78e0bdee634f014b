import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import type { DocumentTable } from './document-tables.ts';
import type { DocumentField, DocumentSection, SpecDocument } from './spec-document.ts';
import { xmlHead, xmlText } from './xml.ts';
import { zipArchive } from './zip-archive.ts';

// Twentieths of a point: A4 with margins of 2 cm.
const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
const lineWidth = page.width - 2 * page.margin;
const labelWidth = 3000;
/** Half points. */
const tableText = 18;

/** What Word has for Latin and for Chinese; other programs put their own in place of it. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };

/**
 * A document as a DOCX file (ISO 29500), made at the ISO 8601 instant `now`: real
 * headings, tables whose header rows repeat, and on every page its issue, the day
 * of it, and the page's number. The same document at the same time makes the same bytes.
 */
export async function specDocx(document: SpecDocument, now: string): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(fileOf(document), undefined, [
    { path: 'docProps/core.xml', data: coreXml(document.title, now) },
  ]);
  return zipArchive(unzipSync(new Uint8Array(packed)), now);
}

function fileOf(document: SpecDocument): Document {
  const { margin, ...size } = page;
  return new Document({
    title: document.title,
    styles: {
      default: {
        document: { run: { font, size: 20 } },
        title: { run: { font, size: 36, bold: true, color: '1F2933' } },
        heading1: {
          run: { font, size: 26, bold: true, color: '1F2933' },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
        heading2: {
          run: { font, size: 22, bold: true, color: '1F2933' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        footers: { default: footerOf(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
          new Paragraph({ children: runs(document.mark) }),
          ...document.sections.flatMap(sectionParts),
        ],
      },
    ],
  });
}

function footerOf({ title, mark, page: word }: SpecDocument): Footer {
  // Long enough to tell the document by; the whole title stands on the first page.
  const short = [...title].slice(0, 60).join('');
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${short} · ${mark} · ${word} `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });
}

function sectionParts({ title, parts }: DocumentSection): (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: runs(title),
  });
  return [
    heading,
    ...grouped(parts).flatMap((group) => [
      ...('kind' in group ? tableParts(group) : [fieldsTable(group)]),
      gap(),
    ]),
  ];
}

// Without a paragraph between them, Word makes one of two tables.
const gap = () => new Paragraph({ spacing: { line: 120 }, children: [] });

/** Fields that follow each other share a table. */
function grouped(parts: DocumentSection['parts']): (DocumentField[] | DocumentTable)[] {
  const groups: (DocumentField[] | DocumentTable)[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.kind === 'table') groups.push(part);
    else if (Array.isArray(last)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function fieldsTable(fields: readonly DocumentField[]): Table {
  const rows = fields.map(
    ({ label, cell }) =>
      new TableRow({
        children: [cellOf(label, labelWidth, true), cellOf(cell.text, lineWidth - labelWidth)],
      }),
  );
  return tableOf(rows, [labelWidth, lineWidth - labelWidth]);
}

function tableParts({ title, columns, rows }: DocumentTable): (Paragraph | Table)[] {
  const widths = widthsOf(columns, rows);
  const width = (column: number) => widths[column] ?? 0;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, column) => cellOf(text, width(column), true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(({ text }, column) => cellOf(text, width(column))),
      }),
  );
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    children: runs(title),
  });
  return [heading, tableOf([header, ...body], widths)];
}

// Twentieths of a point, in Arial of 9 points.
const characterWidth = 105;
const cellMargin = 90;
const mostInLine = 30;

/** Each column holds its longest word, and what is left goes where texts are long. Where not all do, the widest give way. */
function widthsOf(columns: readonly string[], rows: DocumentTable['rows']): number[] {
  const sizes = columns.map((title, column) => {
    const texts = [title, ...rows.map((row) => row[column]?.text ?? '')];
    const word = longest(texts.flatMap((text) => text.split(/[\s\u2E80-\uFFEF]+/)));
    const least = Math.min(word + 1, mostInLine) * characterWidth + 2 * cellMargin;
    return { least, more: Math.min(longest(texts), mostInLine) };
  });
  const least = sizes.reduce((sum, size) => sum + size.least, 0);
  const more = sizes.reduce((sum, size) => sum + size.more, 0);
  const widest = widestIn(sizes.map((size) => size.least));
  const width = ({ least: own, more: wish }: (typeof sizes)[number]) =>
    least > lineWidth ? Math.min(own, widest) : own + ((lineWidth - least) * wish) / more;
  return sizes.map((size) => Math.floor(width(size)));
}

/** So wide may the widest of columns be that the line holds them all. */
function widestIn(columns: readonly number[]): number {
  let room = lineWidth;
  let left = columns.length;
  for (const column of columns.toSorted((one, other) => one - other)) {
    if (column * left >= room) break;
    room -= column;
    left -= 1;
  }
  return room / Math.max(left, 1);
}

const longest = (texts: readonly string[]) =>
  texts.reduce((most, text) => Math.max(most, text.length), 1);

function tableOf(rows: TableRow[], columnWidths: number[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8C2CC' };
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  });
}

function cellOf(text: string, width: number, bold = false): TableCell {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'E8ECEF' };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: cellMargin, right: cellMargin },
    ...(bold ? { shading } : {}),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: runs(line, { bold, size: tableText }) })),
  });
}

/** Tabs are a sign of their own in the format. */
function runs(text: string, look: { bold?: boolean; size?: number } = {}): TextRun[] {
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map(
      (part) =>
        new TextRun({ ...look, ...(part === '\t' ? { children: ['\t'] } : { text: part }) }),
    );
}

/** In place of the library's, which takes the time from the clock. */
function coreXml(title: string, now: string): string {
  const at = `${now.slice(0, 19)}Z`;
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${time('created')}${time('modified')}</cp:coreProperties>`;
}
