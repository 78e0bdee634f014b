import { blankRequirement } from '../trade/blank-spec.ts';
import type { OrderSpec, Requirement } from '../trade/order-spec.ts';
import { aspects, defectClasses, requirementParts } from '../trade/spec-parts.ts';
import { longestText } from '../trade/spec-text.ts';
import { csvText, unguarded } from './csv.ts';
import { type CsvRow, readCsv } from './csv-reader.ts';
import { mostProblems } from './import-problem.ts';

/** The columns of a file of requirements are named by these in its first line. */
type Column = (typeof requirementParts)[number];

const mostRows = 2000;

/** Longest text of a file taken in, in UTF-16 code units; check `File.size` against it before reading. */
export const longestCsv = 16 * 1024 * 1024;

/** Of the first line, so much is looked at to tell what stands between its cells. */
const longestHead = 65_536;

/**
 * What is wrong with a file of requirements. `line` counts from 1 as an editor
 * does; `column` is the name as it stands in the file, cut, or empty.
 */
export type CsvProblem = {
  readonly code:
    | 'too-big'
    | 'no-header'
    | 'unknown-column'
    | 'repeated-column'
    | 'broken-quotes'
    | 'too-many-cells'
    | 'too-many-rows'
    | 'unknown-aspect'
    | 'unknown-class'
    | 'too-long';
  readonly line: number;
  readonly column: string;
};

/** The requirements of a file, or everything wrong with it; then none of them may be kept. */
export type ImportedRequirements =
  | { readonly ok: true; readonly requirements: readonly Requirement[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The requirements of a spec as a CSV file, one a line, texts as typed. */
export function requirementsCsv(spec: OrderSpec): string {
  const rows = spec.requirements.map((row) => requirementParts.map((column) => row[column]));
  return csvText([requirementParts, ...rows]);
}

/**
 * Reads a CSV file of requirements: {@link requirementsCsv}'s, or one that a
 * spreadsheet saved, with commas, semicolons or tabs and its columns in any order.
 * Each row gets an id of `newId`. An empty aspect is `other`, an empty class
 * `major`. Empty rows are passed over. Never throws, whatever the text.
 */
export function requirementsFromCsv(text: string, newId: () => string): ImportedRequirements {
  if (text.length > longestCsv) return refuse([{ code: 'too-big', line: 1, column: '' }]);
  const plain = text.replace(/^\uFEFF/, '');
  const rows = readCsv(plain, delimiterOf(plain));
  const head = rows.next().value;
  if (head && head.kind !== 'row') return refuse([stopAt(head)]);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const wrong = headerProblems(columns);
  if (wrong.length > 0) return refuse(wrong);
  const filled: Row[] = [];
  const problems: CsvProblem[] = [];
  for (const row of rows) {
    if (row.kind !== 'row') return refuse([stopAt(row)]);
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (filled.length === mostRows) {
      return refuse([{ code: 'too-many-rows', line: row.line, column: '' }]);
    }
    filled.push(row);
    if (problems.length < mostProblems) problems.push(...lineProblems(row, columns));
  }
  if (problems.length > 0) return refuse(problems);
  const places = new Map(columns.map((name, place) => [name, place]));
  return {
    ok: true,
    requirements: filled.map(({ cells }) => requirementOf(cells, places, newId())),
  };
}

type Row = Extract<CsvRow, { kind: 'row' }>;

const stopAt = ({ kind, line }: Exclude<CsvRow, Row>) => ({ code: kind, line, column: '' });

const refuse = (problems: readonly CsvProblem[]) =>
  ({ ok: false, problems: problems.slice(0, mostProblems) }) as const;

/** The sign that splits the first line into the most names that are known. */
function delimiterOf(text: string) {
  const [first = ''] = text
    .slice(0, longestHead)
    .trimStart()
    .split(/[\r\n]/, 1);
  const known = (sign: string) =>
    first.split(sign).filter((name) => isColumn(name.replaceAll('"', '').trim().toLowerCase()))
      .length;
  const signs = [',', ';', '\t'] as const;
  return signs.toSorted((one, other) => known(other) - known(one))[0] ?? ',';
}

const isColumn = (name: string): name is Column =>
  requirementParts.some((column) => column === name);

function headerProblems(columns: readonly string[]): CsvProblem[] {
  if (!columns.some(isColumn)) return [{ code: 'no-header', line: 1, column: '' }];
  return columns.flatMap((name, place): CsvProblem[] => {
    const column = name.slice(0, 60);
    // Spreadsheets save empty columns too.
    if (name !== '' && !isColumn(name)) return [{ code: 'unknown-column', line: 1, column }];
    const repeated = name !== '' && columns.indexOf(name) !== place;
    return repeated ? [{ code: 'repeated-column', line: 1, column }] : [];
  });
}

function lineProblems({ line, cells }: Row, columns: readonly string[]): CsvProblem[] {
  return cells.flatMap((cell, place): CsvProblem[] => {
    const column = columns[place] ?? '';
    if (column === '') {
      return cell.trim() === '' ? [] : [{ code: 'too-many-cells', line, column: '' }];
    }
    if (cell.length > longestText) return [{ code: 'too-long', line, column }];
    if (column === 'aspect' && aspectOf(cell) === undefined) {
      return [{ code: 'unknown-aspect', line, column }];
    }
    const wrongClass = column === 'class' && classOf(cell) === undefined;
    return wrongClass ? [{ code: 'unknown-class', line, column }] : [];
  });
}

const folded = (cell: string) => cell.trim().toLowerCase();
const aspectOf = (cell: string) => aspects.find((one) => one === (folded(cell) || 'other'));
const classOf = (cell: string) => defectClasses.find((one) => one === (folded(cell) || 'major'));

function requirementOf(
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  id: string,
): Requirement {
  const text = (column: Column) => {
    const place = places.get(column) ?? -1;
    return unguarded(cells[place] ?? '').replace(/\p{Surrogate}/gu, '\uFFFD');
  };
  return {
    ...blankRequirement(id, aspectOf(text('aspect')) ?? 'other'),
    attribute: text('attribute'),
    value: text('value'),
    code: text('code'),
    unit: text('unit'),
    tolerance: text('tolerance'),
    method: text('method'),
    class: classOf(text('class')) ?? 'major',
  };
}
