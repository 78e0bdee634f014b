/** A cell that a spreadsheet would run: a formula by any of its signs, full-width ones too. */
const formula = String.raw`(?:[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])`;
// A cell that already looks guarded gets one more apostrophe, so that taking one away is always right.
const dangerous = new RegExp(`^'*${formula}`, 'u');
const guarded = new RegExp(`^'(?='*${formula})`, 'u');

/**
 * Rows as a CSV file: UTF-8 with its mark, so that spreadsheets read it right,
 * lines ended and cells quoted as RFC 4180 says. A cell that would be run as a
 * formula gets an apostrophe before it, which makes it text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** The text of a cell that {@link csvText} wrote, without the apostrophe it was guarded with. */
export function unguarded(text: string): string {
  return text.replace(guarded, '');
}

function cell(text: string): string {
  const harmless = dangerous.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
