/** Most cells that one row may have: as many as a spreadsheet has columns. */
const mostCells = 16_384;

type Delimiter = ',' | ';' | '\t';

/**
 * One row of a CSV file, or why reading stopped at one: `broken-quotes` or
 * `too-many-cells`. `line` is the line it begins on, counted from 1 as an editor does.
 */
export type CsvRow =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'broken-quotes' | 'too-many-cells'; readonly line: number };

/**
 * Reads CSV row by row as RFC 4180 has it, with any one sign between the cells and
 * any line ends. A quote inside a cell that does not begin with one is a sign like
 * others. Lines with nothing on them are passed over. Each sign is looked at a fixed
 * number of times, whatever the text.
 */
export function* readCsv(text: string, delimiter: Delimiter): Generator<CsvRow, void> {
  const bare = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let cells: string[] = [];
  let line = 1;
  let breaks = 0;
  let at = 0;
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? quotedAt(text, at) : bareAt(text, at, bare);
    const next = text.charAt(cell?.end ?? at);
    if (cell === null || !['', delimiter, '\r', '\n'].includes(next)) {
      yield { kind: 'broken-quotes', line };
      return;
    }
    cells.push(cell.value);
    if (cells.length > mostCells) {
      yield { kind: 'too-many-cells', line };
      return;
    }
    breaks += cell.breaks;
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : next.length);
    if (next === delimiter) {
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.length > 1 || cells[0] !== '') yield { kind: 'row', line, cells };
    cells = [];
    line += breaks + 1;
    breaks = 0;
  }
}

/** A cell's text, where it ends, and how many line ends are in it. */
type CellAt = { readonly value: string; readonly end: number; readonly breaks: number };

function bareAt(text: string, at: number, pattern: RegExp): CellAt {
  pattern.lastIndex = at;
  pattern.test(text);
  const end = pattern.lastIndex;
  return { value: end === at ? '' : text.slice(at, end), end, breaks: 0 };
}

/** The quoted cell that begins at `at`; null where no quote ends it. */
function quotedAt(text: string, at: number): CellAt | null {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return null;
  const value = text.slice(at + 1, quote).replaceAll('""', '"');
  return { value, end: quote + 1, breaks: breaksIn(value) };
}

function breaksIn(text: string): number {
  const lineEnd = /\r\n?|\n/g;
  let count = 0;
  while (lineEnd.test(text)) count += 1;
  return count;
}
