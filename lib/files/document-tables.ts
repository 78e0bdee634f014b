import type { ClassPlans } from '../trade/class-plans.ts';
import type { OrderSpec, Requirement } from '../trade/order-spec.ts';
import { defectClasses, requirementTexts } from '../trade/spec-parts.ts';
import { type Cell, numberCell, printable, textCell } from './cell.ts';
import type { DocumentWords } from './document-words.ts';

/** Rows of equal length under their headings. Columns that are empty throughout are left out. */
export type DocumentTable = {
  readonly kind: 'table';
  readonly id: 'requirements' | 'schedule' | 'plan' | 'attachments';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row, place: number) => Cell;
  /** Filled in in every row by itself: it does not make a table. */
  readonly always?: true;
};

function tableOf<Row>(
  head: Pick<DocumentTable, 'id' | 'title'>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): DocumentTable[] {
  const kept = columns.filter(
    ({ cell, always }) => always || rows.some((row, place) => cell(row, place).text.trim() !== ''),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      ...head,
      columns: kept.map(({ title }) => title),
      rows: rows.map((row, place) => kept.map(({ cell }) => cell(row, place))),
    },
  ];
}

const countCell = (count: number) => numberCell(String(count), 'en');

/** Whether the buyer filled in anything of a requirement. */
const says = (row: Requirement) => requirementTexts.some((part) => row[part].trim() !== '');

/** The requirements that say anything. No table where none does. */
export function requirementsTable(spec: OrderSpec, words: DocumentWords): DocumentTable[] {
  const typed = (part: (typeof requirementTexts)[number]): Column<Requirement> => ({
    title: words.requirement(part),
    cell: (row) => textCell(row[part]),
  });
  return tableOf(
    { id: 'requirements', title: words.field('requirements') },
    spec.requirements.filter(says),
    [
      {
        title: words.word('column.number'),
        cell: (_row, place) => countCell(place + 1),
        always: true,
      },
      {
        title: words.requirement('aspect'),
        cell: (row) => textCell(words.aspect(row.aspect)),
        always: true,
      },
      typed('attribute'),
      { title: words.requirement('value'), cell: (row) => numberCell(row.value, spec.locale) },
      typed('code'),
      { title: words.requirement('unit'), cell: (row) => textCell(words.unit(row.unit)) },
      typed('tolerance'),
      typed('method'),
      {
        title: words.requirement('class'),
        cell: (row) => textCell(words.defect(row.class)),
        always: true,
      },
    ],
  );
}

/** The payments, where anything of one is filled in. */
export function scheduleTable(spec: OrderSpec, words: DocumentWords): DocumentTable[] {
  const filled = spec.schedule.some(({ share, trigger }) => `${share}${trigger}`.trim() !== '');
  return tableOf({ id: 'schedule', title: words.field('schedule') }, filled ? spec.schedule : [], [
    {
      title: words.word('column.payment'),
      cell: ({ id }) => textCell(words.instalmentName(spec, id)),
      always: true,
    },
    { title: words.instalment('share'), cell: ({ share }) => numberCell(share, spec.locale) },
    {
      title: words.instalment('in'),
      cell: (row) => textCell(words.share(row.in)),
      always: true,
    },
    { title: words.instalment('trigger'), cell: ({ trigger }) => textCell(trigger) },
  ]);
}

/** What is drawn and accepted of each class of defect, by the tables that `plan` was read from. */
export function planTable(
  spec: OrderSpec,
  plan: ClassPlans | null,
  words: DocumentWords,
): DocumentTable[] {
  if (plan === null) return [];
  const classes = defectClasses.map((name) => ({
    name,
    aql: spec.inspection[name],
    ...plan.plans[name],
  }));
  return tableOf({ id: 'plan', title: words.word('plan') }, classes, [
    { title: words.word('column.defect'), cell: ({ name }) => textCell(words.defect(name)) },
    { title: words.word('column.aql'), cell: ({ aql }) => numberCell(aql, 'en') },
    { title: words.word('column.sample'), cell: ({ sampleSize }) => countCell(sampleSize) },
    { title: words.word('column.accept'), cell: ({ acceptUpTo }) => countCell(acceptUpTo) },
    { title: words.word('column.reject'), cell: ({ rejectFrom }) => countCell(rejectFrom) },
  ]);
}

/** The files, each with the hash that tells it from any other. `mine`: and whom it is for. */
export function attachmentsTable(
  spec: OrderSpec,
  words: DocumentWords,
  mine: boolean,
): DocumentTable[] {
  return tableOf({ id: 'attachments', title: words.field('attachments') }, spec.attachments, [
    {
      title: words.word('column.file'),
      cell: ({ name }) => textCell(printable(name).replaceAll('\n', ' ')),
      always: true,
    },
    { title: words.word('column.bytes'), cell: ({ size }) => countCell(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => textCell(sha256) },
    {
      title: words.word('column.audience'),
      cell: ({ audience }) => textCell(mine ? words.audience(audience) : ''),
    },
  ]);
}
