import type { DocumentTable } from './document-tables.ts';
import type { SpecDocument } from './spec-document.ts';

/** `length` in characters as a form counts them: UTF-16 code units. */
export type OrderText = { readonly text: string; readonly length: number };

/**
 * The block to paste into the order's product details, for what stands there
 * prevails over remarks. Plain lines, nothing cut: whether it is too long for the
 * form is the buyer's to see.
 */
export function orderText(document: SpecDocument): OrderText {
  const sections = document.sections.map(({ title, parts }) =>
    [
      title.toUpperCase(),
      ...parts.flatMap((part) =>
        part.kind === 'field' ? [`${part.label}: ${oneLine(part.cell.text)}`] : tableLines(part),
      ),
    ].join('\n'),
  );
  const text = [`${document.title} · ${document.mark}`, ...sections].join('\n\n');
  return { text, length: text.length };
}

/** One row a line: "1. Weight; What: Cloth; Value: 280; Unit: gsm". */
function tableLines({ title, columns, rows }: DocumentTable): string[] {
  const lines = rows.map((row) =>
    row
      .flatMap(({ text }, column) =>
        text.trim() === '' ? [] : [`${columns[column]}: ${oneLine(text)}`],
      )
      .join('; '),
  );
  return [`${title}:`, ...lines.map((line) => `- ${line}`)];
}

const oneLine = (text: string) => text.trim().replace(/\s*\n\s*/g, ' / ');
