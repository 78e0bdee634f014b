import { blankRequirement, blankSpec } from './blank-spec.ts';
import type { OrderSpec, Requirement } from './order-spec.ts';
import { gap } from './plain-text.ts';
import type { Provenance } from './provenance.ts';
import { textAt } from './spec-access.ts';
import { fieldText, filledParts, isBlankRequirement, withFieldText } from './spec-field.ts';
import { specSections, type TextPath } from './spec-sections.ts';

/** A text that a template fills in. `rule`: who says so, if not the template itself. */
export type TemplateText = {
  readonly field: string;
  readonly text: string;
  readonly rule?: string;
};

/** A requirement that a template asks for. Its id begins with the template's. */
export type TemplateRow = Requirement & { readonly rule?: string };

/** What a kind of product needs in its order spec, of the extension's own or of the buyer's. */
export type Template = {
  readonly id: string;
  /** Words of titles and categories that choose it, in the singular and in small letters. */
  readonly words: readonly string[];
  readonly requirements: readonly TemplateRow[];
  /** Fields outside the requirements: texts and what payments wait for. */
  readonly texts: readonly TemplateText[];
};

/** Longer than any title. */
const longestTitle = 2000;

function hits(text: string, { words }: Template): number {
  if (words.length === 0) return 0;
  const pattern = `(?<![\\p{L}\\p{N}])(?:${words.join('|').replaceAll(' ', gap)})(?:e?s)?(?![\\p{L}\\p{N}])`;
  const found = Array.from(text.matchAll(new RegExp(pattern, 'gu')), ([word]) => word);
  return new Set(found).size;
}

/**
 * The template with the most words in a listing's title and category, the first
 * of several; where none has any, the one that needs no words.
 */
export function chooseTemplate<One extends Template>(
  title: string,
  templates: readonly One[],
): One | null {
  const text = title.slice(0, longestTitle).normalize('NFKC').toLowerCase();
  const [best] = templates
    .map((template) => ({ template, hits: hits(text, template) }))
    .filter(({ hits }) => hits > 0)
    .toSorted((one, other) => other.hits - one.hits);
  return best?.template ?? templates.find(({ words }) => words.length === 0) ?? null;
}

/** Fills a field that is empty, and says which rule did. */
function filled(spec: OrderSpec, field: string, text: string, rule: string): OrderSpec {
  const before = fieldText(spec, field);
  if (before !== '' || text === '') return spec;
  return noted(withFieldText(spec, field, text), field, text, rule);
}

function noted(spec: OrderSpec, field: string, text: string, rule: string): OrderSpec {
  const others = spec.provenance.filter((one) => one.field !== field);
  return { ...spec, provenance: [...others, { by: 'rule', field, filled: text, rule }] };
}

const plain = (text: string) => text.trim().toLowerCase();

/** The row of a spec that a template's row is: by id, by name, else an unused one about the same. */
function rowFor(spec: OrderSpec, row: TemplateRow): Requirement | undefined {
  const alike = spec.requirements.filter(({ aspect }) => aspect === row.aspect);
  return (
    spec.requirements.find(({ id }) => id === row.id) ??
    alike.find(({ attribute }) => plain(attribute) === plain(row.attribute)) ??
    alike.find(isBlankRequirement)
  );
}

function withRow(spec: OrderSpec, row: TemplateRow, rule: string): OrderSpec {
  const found = rowFor(spec, row);
  const added = blankRequirement(row.id, row.aspect);
  const { id, class: weight } = found ?? added;
  const unused = found === undefined || isBlankRequirement(found);
  const start = found ? spec : { ...spec, requirements: [...spec.requirements, added] };
  const done = filledParts(row).reduce(
    (sofar, part) => filled(sofar, `requirements.${id}.${part}`, row[part], rule),
    start,
  );
  const classField = `requirements.${id}.class`;
  // "Major" is what an unused row has; a class that the buyer chose stays.
  return unused && weight === 'major' && row.class !== 'major'
    ? noted(withFieldText(done, classField, row.class), classField, row.class, rule)
    : done;
}

/** The spec with what the template has for its empty fields, and its rows that are not there. Nothing is overwritten. */
export function applyTemplate(spec: OrderSpec, template: Template): OrderSpec {
  const withTexts = template.texts.reduce(
    (sofar, { field, text, rule }) => filled(sofar, field, text, rule ?? template.id),
    spec,
  );
  const withRows = template.requirements.reduce(
    (sofar, row) => withRow(sofar, row, row.rule ?? template.id),
    withTexts,
  );
  return { ...withRows, template: template.id };
}

const rulesOf = ({ id, texts, requirements }: Template): ReadonlySet<string> =>
  new Set([id, ...[...texts, ...requirements].flatMap(({ rule }) => (rule ? [rule] : []))]);

/** What the template filled in and is as it was filled in. */
function unchangedIn(spec: OrderSpec, template: Template): readonly Provenance[] {
  const rules = rulesOf(template);
  const same = spec.provenance.filter(
    (one) => one.by === 'rule' && rules.has(one.rule) && fieldText(spec, one.field) === one.filled,
  );
  const fields = new Set(same.map(({ field }) => field));
  // A row that the template named and the buyer completed keeps its name, or its value would have none.
  const completed = spec.requirements.filter(({ id, ...row }) => {
    const parts = filledParts({ id, ...row }).map((part) => `requirements.${id}.${part}`);
    return fields.has(`requirements.${id}.attribute`) && parts.some((part) => !fields.has(part));
  });
  return same.filter(
    ({ field }) => !completed.some(({ id }) => field.startsWith(`requirements.${id}.`)),
  );
}

/** The spec without what the template filled in and nobody changed since. Rows that are empty then go. */
function takenBack(spec: OrderSpec, template: Template): OrderSpec {
  const unchanged = unchangedIn(spec, template);
  const emptied = unchanged.reduce(
    (sofar, { field }) => withFieldText(sofar, field, field.endsWith('.class') ? 'major' : ''),
    spec,
  );
  const own = new Set(template.requirements.map(({ id }) => id));
  const before = new Set(spec.requirements.filter(isBlankRequirement).map(({ id }) => id));
  return {
    ...emptied,
    template: '',
    requirements: emptied.requirements.filter(
      (row) => !(own.has(row.id) && isBlankRequirement(row) && !before.has(row.id)),
    ),
    provenance: spec.provenance.filter((one) => !unchanged.includes(one)),
  };
}

/** The spec filled in by `to` in place of `from`; what the buyer wrote or changed stays. */
export function changeTemplate(
  spec: OrderSpec,
  from: Template | null,
  to: Template | null,
): OrderSpec {
  const cleared = from ? takenBack(spec, from) : spec;
  return to ? applyTemplate(cleared, to) : cleared;
}

/** What belongs to one order, one product or one supplier, and so to no template. */
const ofOneOrder: readonly TextPath[] = [
  'document.orderNumber',
  'document.poNumber',
  'supplier.name',
  'supplier.legalName',
  'supplier.legalNameChinese',
  'supplier.licence',
  'supplier.beneficiary',
  'supplier.companyId',
  'supplier.country',
  'supplier.url',
  'product.id',
  'product.title',
  'product.url',
  'product.model',
  'product.pictures',
  'sample.id',
  'sample.date',
  'sample.photos',
  'customisation.designFile',
  'quantity.amount',
  'quantity.spares',
  'packaging.cartons',
  'price.validUntil',
  'payment.account',
  'delivery.shipDate',
  'coverage.basis',
];

/** What makes a new spec. `now` is an ISO 8601 instant, `locale` a BCP 47 tag. */
export type Made = { readonly id: string; readonly now: string; readonly locale?: string };

/**
 * A template of the buyer's own, made of a spec: without order numbers,
 * supplier, product, sample, prices, dates, files and what was read where. Its
 * title is its name.
 */
export function templateOf(spec: OrderSpec, made: Made): OrderSpec {
  const blank = blankSpec({ locale: spec.locale, ...made });
  const cleared = ofOneOrder.reduce(
    (sofar, path) => withFieldText(sofar, path, textAt(blank, path)),
    spec,
  );
  return {
    ...cleared,
    id: made.id,
    state: 'template',
    revision: null,
    createdAt: made.now,
    updatedAt: made.now,
    template: '',
    price: { ...blank.price, includes: spec.price.includes },
    coverage: { ...blank.coverage, kind: spec.coverage.kind },
    internal: { ...spec.internal, targetPrice: null },
    attachments: [],
    read: null,
    provenance: [],
  };
}

/** Leaves room for a row's place within the longest id. */
const longestOwnId = 90;

/** The buyer's own template in the form in which the extension's own are applied and changed. */
export function asTemplate(own: OrderSpec): Template {
  const paths = specSections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.kind === 'money' || field.kind === 'rows' ? [] : [field.path]));
  const texts = paths
    .filter((path) => !ofOneOrder.includes(path) && path !== 'document.title')
    .map((path) => ({ field: path, text: textAt(own, path) }));
  const payments = own.schedule.flatMap(({ id, share, trigger }) => [
    { field: `schedule.${id}.share`, text: share },
    { field: `schedule.${id}.trigger`, text: trigger },
  ]);
  return {
    id: own.id,
    words: [],
    requirements: own.requirements
      .filter((row) => !isBlankRequirement(row))
      .map((row, at) => ({ ...row, id: `${own.id.slice(0, longestOwnId)}-${at + 1}` })),
    texts: [...texts, ...payments].filter(({ text }) => text.trim() !== ''),
  };
}

/** A new draft made of the buyer's own template, every field with the template as its source. */
export function fromTemplate(own: OrderSpec, made: Made): OrderSpec {
  const blank = blankSpec({ locale: own.locale, ...made });
  const empty: OrderSpec = {
    ...blank,
    requirements: own.requirements.filter(isBlankRequirement),
    inspection: { ...blank.inspection, level: '', critical: '', major: '', minor: '' },
    schedule: own.schedule.map((row) => ({ ...row, share: '', trigger: '' })),
    coverage: { ...blank.coverage, kind: own.coverage.kind },
    notApplicable: own.notApplicable,
    provenance: [],
  };
  return applyTemplate(empty, asTemplate(own));
}
