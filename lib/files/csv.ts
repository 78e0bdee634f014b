/** What a formula begins with, full-width signs too; quotes may be gone before it is looked at. */
const formula = String.raw`(?:(?![\t\r\n])[\s\p{Cc}"])*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]`;
// Split at semicolons or tabs, as a spreadsheet of another language does, a quote in the
// middle of a line holds nothing together: a cell may begin behind any of these signs.
const formulasBehind = (mark: string) =>
  new RegExp(
    `(?<=[;\\t\\r\\n])${mark}(?='*${formula})|^${mark}(?='*(?:${formula}|[\\t\\r\\n]))`,
    'gu',
  );
// What already looks guarded gets one more apostrophe, so that taking one away is always right.
const dangerous = formulasBehind('');
const guarded = formulasBehind("'");

/**
 * Rows as a CSV file: UTF-8 with its mark, so that spreadsheets read it right,
 * lines ended and cells quoted as RFC 4180 says, those with a semicolon or a tab
 * too. What would be run as a formula, at a cell's beginning or where another sign
 * than the comma splits it, gets an apostrophe before it, which makes it text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** The text of a cell that {@link csvText} wrote, without the apostrophes it was guarded with. */
export function unguarded(text: string): string {
  return text.replace(guarded, '');
}

function cell(text: string): string {
  const harmless = text.replace(dangerous, "'");
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
