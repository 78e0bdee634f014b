import type { DocumentTable } from './document-tables.ts';
import type { DocumentField, SpecDocument } from './spec-document.ts';

/** A document as Markdown (CommonMark, with the tables of GitHub's). What was typed is text, never markup. */
export function specMarkdown(document: SpecDocument): string {
  const sections = document.sections.flatMap(({ title, parts }) => [
    `## ${escaped(title)}`,
    ...parts.map((part) => (part.kind === 'field' ? fieldLine(part) : tableText(part))),
  ]);
  const all = [`# ${escaped(document.title)}`, escaped(document.mark), ...sections];
  return `${all.join('\n\n')}\n`;
}

const fieldLine = ({ label, cell }: DocumentField) =>
  `**${escaped(label)}:** ${escaped(cell.text)}`;

function tableText({ title, columns, rows }: DocumentTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escaped(title)}**`,
    '',
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(({ text }) => escaped(text)))),
  ].join('\n');
}

/** Signs of the markup get a backslash and a new line is a break: no text stands at a line's start. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .trim()
    .replace(/\s*\n\s*/g, '<br>');
}
