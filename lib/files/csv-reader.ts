/** One row of a CSV file. `line` is the line it begins on, counted from 1 as an editor does. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/** The rows of a file; `brokenAt`: the line of a row whose quotes don't match, where reading stopped, or null. */
export type CsvLines = { readonly lines: readonly CsvLine[]; readonly brokenAt: number | null };

/**
 * Reads CSV as RFC 4180 has it, with any one sign between the cells and any line
 * ends. A quote inside a cell that does not begin with one is a sign like others.
 */
export function readCsv(text: string, delimiter: ',' | ';' | '\t'): CsvLines {
  const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^${delimiter}\\r\\n]*)`, 'y');
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 0;
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = ''] = cell.exec(text) ?? [];
    const next = text.charAt(cell.lastIndex);
    const broken = bare.startsWith('"') || !['', delimiter, '\r', '\n'].includes(next);
    if (broken) return { lines, brokenAt: line };
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    cell.lastIndex += text.startsWith('\r\n', cell.lastIndex) ? 2 : next.length;
    if (next === delimiter) {
      if (cell.lastIndex < text.length) continue;
      cells.push('');
    }
    lines.push({ line, cells });
    cells = [];
    line += text.slice(start, cell.lastIndex).match(/\r\n|\r|\n/g)?.length ?? 0;
    start = cell.lastIndex;
  }
  return { lines, brokenAt: null };
}
