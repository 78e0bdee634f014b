import { type AmountEntry, isUnread, knownAmount } from '../trade/amount-entry.ts';
import type { ClassPlans } from '../trade/class-plans.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import { amountAt, textAt } from '../trade/spec-access.ts';
import { type SectionId, type SpecField, specSections } from '../trade/spec-sections.ts';
import { forSupplier } from '../trade/supplier-copy.ts';
import { type Cell, dayCell, moneyCell, numberCell, printable, textCell } from './cell.ts';
import {
  attachmentsTable,
  type DocumentTable,
  planTable,
  requirementsTable,
  scheduleTable,
} from './document-tables.ts';
import { type DocumentLanguage, type DocumentWords, documentWords } from './document-words.ts';

/** Who reads the document: the supplier never sees what is the buyer's own business. */
export type Audience = 'supplier' | 'me';

/** What a document is to be. `plan`: how the goods are sampled, null where it is not known. */
export type DocumentRequest = {
  readonly audience: Audience;
  readonly language: DocumentLanguage;
  readonly plan: ClassPlans | null;
};

/** One field: its label and what is filled in. */
export type DocumentField = {
  readonly kind: 'field';
  readonly path: SpecField['path'];
  readonly label: string;
  readonly cell: Cell;
};

/** A section with what is filled in of it; never empty. */
export type DocumentSection = {
  readonly id: SectionId;
  readonly title: string;
  readonly parts: readonly (DocumentField | DocumentTable)[];
};

/**
 * An order spec as every format writes it: the same words in the same order.
 * `mark` names the issue: "Revision B · 2026-11-28", or "Draft · 2026-11-28"; what
 * is for the buyer alone says that in it.
 */
export type SpecDocument = {
  readonly title: string;
  readonly mark: string;
  readonly language: DocumentLanguage;
  /** The page's number is written behind it. */
  readonly page: string;
  readonly sections: readonly DocumentSection[];
};

/** The document of a spec. What is empty is left out; texts are as typed, but for {@link printable}. */
export function specDocument(whole: OrderSpec, request: DocumentRequest): SpecDocument {
  const spec = request.audience === 'supplier' ? forSupplier(whole) : whole;
  const words = documentWords(request.language);
  const sections = specSections.map(({ id, fields }) => ({
    id,
    title: words.section(id),
    parts: fields.flatMap((field) => partsOf(spec, field, words, request)),
  }));
  const title = printable(spec.document.title).replace(/\s+/g, ' ').trim();
  return {
    title: title || words.word('untitled'),
    mark: markOf(spec, words, request.audience),
    language: request.language,
    page: words.word('page'),
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
}

/** Days are those of UTC, so that a document says the same wherever it is made. */
function markOf(
  { state, revision, updatedAt }: OrderSpec,
  words: DocumentWords,
  audience: Audience,
): string {
  const issue =
    state === 'issued' && revision !== null
      ? `${words.word('revision')} ${revision.letter} · ${revision.issuedAt.slice(0, 10)}`
      : `${words.word('draft')} · ${updatedAt.slice(0, 10)}`;
  return audience === 'me' ? `${issue} · ${words.word('internal')}` : issue;
}

function partsOf(
  spec: OrderSpec,
  field: SpecField,
  words: DocumentWords,
  { audience, plan }: DocumentRequest,
): (DocumentField | DocumentTable)[] {
  if (field.kind === 'rows') return tablesAt(spec, field.path, words, audience);
  if (field.internal && audience === 'supplier') return [];
  const cell = cellOf(spec, field, words);
  const { path } = field;
  const own: DocumentField[] =
    cell === null || cell.text.trim() === '' || path === 'document.title'
      ? []
      : [{ kind: 'field', path, label: words.field(path), cell }];
  return path === lastOfPlan ? [...own, ...planTable(spec, plan, words)] : own;
}

/** The AQL after which the sampling plan is shown. */
const lastOfPlan = 'inspection.minor';

function tablesAt(
  spec: OrderSpec,
  path: 'requirements' | 'schedule' | 'attachments',
  words: DocumentWords,
  audience: Audience,
): DocumentTable[] {
  if (path === 'requirements') return requirementsTable(spec, words);
  if (path === 'schedule') return scheduleTable(spec, words);
  return attachmentsTable(spec, words, audience === 'me');
}

type ValueField = Exclude<SpecField, { kind: 'rows' }>;

/** Null where nothing is filled in. */
function cellOf(spec: OrderSpec, field: ValueField, words: DocumentWords): Cell | null {
  if (field.kind === 'money') {
    return amountCell(amountAt(spec, field.path), words);
  }
  const text = textAt(spec, field.path);
  if (field.kind === 'choice') return choiceCell(field.path, text, words);
  if (field.kind === 'number') return numberCell(text, spec.locale);
  if (field.kind === 'date') return dayCell(text);
  return textCell(field.path === 'quantity.unit' ? words.unit(text) : text);
}

/** What was typed and is no amount says so, with its currency: bare, "12.50" would pass for one. */
function amountCell(entry: AmountEntry, words: DocumentWords): Cell | null {
  if (!isUnread(entry)) {
    const money = knownAmount(entry);
    return money === null ? null : moneyCell(money);
  }
  return textCell(`${entry.unread} ${entry.currency} – ${words.word('noAmount')}`);
}

/** AQLs are written as the tables write them, in every language. */
function choiceCell(path: ValueField['path'], value: string, words: DocumentWords): Cell | null {
  const unset = value === '' || (path === 'coverage.basis' && value === 'none');
  if (unset) return null;
  return /^[1-9]|^0\./.test(value) ? numberCell(value, 'en') : textCell(words.choice(path, value));
}
