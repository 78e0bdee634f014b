import { i18n } from '../i18n/words.ts';
import type { SectionId } from '../trade/spec-sections.ts';
import { textCell } from './cell.ts';
import type { DocumentTable } from './document-tables.ts';
import { documentWords } from './document-words.ts';
import type { DocumentField, DocumentSection, SpecDocument } from './spec-document.ts';
import { xlsxFile } from './xlsx.ts';
import type { Sheet } from './xlsx-sheet.ts';

type Part = DocumentField | DocumentTable;

/** Which sections have a sheet of their own; all others stand on the first. */
const sheetOf: Partial<Record<SectionId, 'packaging' | 'inspection' | 'payment'>> = {
  packaging: 'packaging',
  inspection: 'inspection',
  price: 'payment',
  payment: 'payment',
};

/**
 * A document as an XLSX file: a sheet each for the spec, its requirements,
 * packaging, inspection and payment, those with nothing on them left out. Day and
 * time of the file are `now`.
 */
export function specXlsx(document: SpecDocument, now: string): Uint8Array {
  const sheets = [
    specSheet(document),
    ...requirementsSheet(document),
    ...sectionSheets(document, 'packaging'),
    ...sectionSheets(document, 'inspection'),
    ...sectionSheets(document, 'payment'),
  ];
  return xlsxFile(sheets, now);
}

const isRequirements = (part: Part) => part.kind === 'table' && part.id === 'requirements';

function specSheet(document: SpecDocument): Sheet {
  const rest = document.sections.filter(({ id }) => sheetOf[id] === undefined);
  const rows = rest.flatMap((section) => rowsOf(section, (part) => !isRequirements(part)));
  const { word } = documentWords(document.language);
  const title = [textCell(document.title), textCell(document.mark), textCell('')];
  return {
    name: i18n.t('files.sheet.spec'),
    header: [word('column.section'), word('column.field'), word('column.value')],
    rows: [title, ...rows],
  };
}

/** Alone on its sheet, so that its columns can be sorted and counted. */
function requirementsSheet({ sections }: SpecDocument): Sheet[] {
  const table = sections.flatMap(({ parts }) => parts).find(isRequirements);
  if (table?.kind !== 'table') return [];
  return [{ name: i18n.t('files.sheet.requirements'), header: table.columns, rows: table.rows }];
}

function sectionSheets(
  document: SpecDocument,
  sheet: 'packaging' | 'inspection' | 'payment',
): Sheet[] {
  const rows = document.sections
    .filter(({ id }) => sheetOf[id] === sheet)
    .flatMap((section) => rowsOf(section, () => true));
  const { word } = documentWords(document.language);
  const header = [word('column.section'), word('column.field'), word('column.value')];
  return rows.length === 0 ? [] : [{ name: i18n.t(`files.sheet.${sheet}`), header, rows }];
}

/** Fields one in a row; a table with its heading, columns and rows. */
function rowsOf({ title, parts }: DocumentSection, wanted: (part: Part) => boolean) {
  return parts.filter(wanted).flatMap((part) => {
    if (part.kind === 'field') return [[textCell(title), textCell(part.label), part.cell]];
    const heading = [textCell(title), textCell(part.title)];
    const columns = part.columns.map((column) => textCell(column));
    return [heading, ...[columns, ...part.rows].map((row) => [textCell(''), ...row])];
  });
}
