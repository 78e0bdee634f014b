import type { Cell } from './cell.ts';
import { xmlHead, xmlText } from './xml.ts';

/** The number formats of a workbook, by their code; a cell names its style by its place. */
export type WorkbookStyles = { readonly formats: readonly string[] };

const fixed = { text: 0, header: 1 } as const;
const fixedStyles = Object.keys(fixed).length;
/** Below this, format numbers are the program's own. */
const firstFormat = 164;

/** The styles that `cells` need: one for each way to show a number or a day. */
export function workbookStyles(cells: readonly Cell[]): WorkbookStyles {
  const formats = cells.flatMap((cell) => (cell.kind === 'text' ? [] : [formatOf(cell)]));
  return { formats: [...new Set(formats)].toSorted() };
}

/** The style of a cell or of a header. */
export function styleOf(styles: WorkbookStyles, cell: Cell | 'header'): number {
  if (typeof cell === 'string') return fixed[cell];
  return cell.kind === 'text' ? fixed.text : fixedStyles + styles.formats.indexOf(formatOf(cell));
}

/** Shows a number with the decimals it has, and behind it the code of its currency. */
function formatOf(cell: Exclude<Cell, { kind: 'text' }>): string {
  if (cell.kind === 'day') return 'yyyy\\-mm\\-dd';
  const [, decimals = ''] = cell.number.split('.');
  const number = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return cell.unit === '' ? number : `${number}\\ "${cell.unit}"`;
}

/** `xl/styles.xml`. The CJK font is what Excel has in China; others put their own in its place. */
export function stylesXml({ formats }: WorkbookStyles): string {
  const numFmts = formats.map(
    (code, place) => `<numFmt numFmtId="${firstFormat + place}" formatCode="${xmlText(code)}"/>`,
  );
  const own =
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numFmts.join('')}</numFmts>`;
  const font = (bold: string, size: number) =>
    `<font>${bold}<sz val="${size}"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
  const xf = (format: number, fontId: number, fillId: number) =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${format < firstFormat ? ' wrapText="1"' : ' horizontal="left"'}/></xf>`;
  const xfs = [
    xf(49, 0, 0),
    xf(49, 1, 2),
    ...formats.map((_code, place) => xf(firstFormat + place, 0, 0)),
  ];
  const grey =
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECEF"/><bgColor indexed="64"/></patternFill></fill>';
  return `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${own}<fonts count="2">${font('', 10)}${font('<b/>', 10)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${grey}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
