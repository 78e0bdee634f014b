import { type Sheet, sheetXml } from './xlsx-sheet.ts';
import { stylesXml, type WorkbookStyles, workbookStyles } from './xlsx-styles.ts';
import { xmlHead, xmlText } from './xml.ts';
import { type ArchiveFiles, utf8, zipArchive } from './zip-archive.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/**
 * The bytes of an XLSX file (ECMA-376) with `sheets`, made at the ISO 8601
 * instant `now`. Texts stand in the cells themselves, whatever they begin with:
 * nothing is a formula. Text longer than a cell may hold goes on in the rows below.
 */
export function xlsxFile(sheets: readonly Sheet[], now: string): Uint8Array {
  const styles = workbookStyles(sheets.flatMap(({ rows }) => rows.flat()));
  return zipArchive(parts(sheets, styles), now);
}

function parts(sheets: readonly Sheet[], styles: WorkbookStyles): ArchiveFiles {
  const numbered = sheets.map((sheet, place) => ({ sheet, number: place + 1 }));
  const worksheets = numbered.map(({ sheet, number }) => [
    `xl/worksheets/sheet${number}.xml`,
    utf8(sheetXml(sheet, styles)),
  ]);
  return {
    '[Content_Types].xml': utf8(contentTypes(numbered)),
    '_rels/.rels': utf8(relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
    'xl/workbook.xml': utf8(workbook(numbered)),
    'xl/_rels/workbook.xml.rels': utf8(
      relationships([
        ...numbered.map(({ number }) => ({
          type: 'worksheet',
          target: `worksheets/sheet${number}.xml`,
        })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    ),
    'xl/styles.xml': utf8(stylesXml(styles)),
    ...Object.fromEntries(worksheets),
  };
}

type Numbered = readonly { readonly sheet: Sheet; readonly number: number }[];

function contentTypes(sheets: Numbered): string {
  const format = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${format}.${type}+xml"/>`;
  return `${xmlHead}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${sheets.map(({ number }) => override(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`;
}

function relationships(all: readonly { readonly type: string; readonly target: string }[]): string {
  const each = all.map(
    ({ type, target }, place) =>
      `<Relationship Id="rId${place + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: Numbered): string {
  const each = sheets.map(
    ({ sheet, number }) =>
      `<sheet name="${xmlText(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}
