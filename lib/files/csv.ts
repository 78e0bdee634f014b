/** A cell that a spreadsheet would run: a formula by any of its signs, full-width ones too. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * Rows as a CSV file: UTF-8 with its mark, so that spreadsheets read it right,
 * lines ended and cells quoted as RFC 4180 says. A cell that would be run as a
 * formula gets an apostrophe before it, which makes it text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
