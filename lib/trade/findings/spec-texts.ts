import type { OrderSpec } from '../order-spec.ts';
import { textAt } from '../spec-access.ts';
import { specSections, type TextPath } from '../spec-sections.ts';

/** Which kinds of words are looked for in a text. */
export type TextCheck = 'vague' | 'month' | 'unit' | 'tolerance' | 'colour';

/** A text of a spec that leaves for the supplier, and what is looked for in it. */
export type SpecText = {
  readonly field: string;
  readonly text: string;
  readonly checks: readonly TextCheck[];
};

// Names, numbers and addresses name things as they are; what they say is no requirement.
const names: readonly TextPath[] = [
  'document.title',
  'document.orderNumber',
  'document.poNumber',
  'document.language',
  'buyer.name',
  'buyer.contact',
  'supplier.name',
  'supplier.legalName',
  'supplier.legalNameChinese',
  'supplier.licence',
  'supplier.beneficiary',
  'supplier.companyId',
  'supplier.country',
  'supplier.url',
  'product.id',
  'product.url',
  'product.model',
  'product.hsCode',
  'product.market',
  'product.pictures',
  'sample.id',
  'sample.photos',
  'sample.keptBy',
  'customisation.designFile',
  'quantity.unit',
  'labelling.barcode',
  'labelling.origin',
  'labelling.language',
  'inspection.inspector',
  'compliance.lab',
  'compliance.paidBy',
  'payment.method',
  'payment.account',
  'delivery.incoterm',
  'delivery.place',
];

/** Texts that describe the goods and their packaging: what they measure needs a tolerance, a colour its code. */
const goods: readonly TextPath[] = [
  'materials.parts',
  'customisation.description',
  'packaging.description',
  'packaging.inner',
];
const measures: readonly TextPath[] = ['packaging.cartonSize', 'packaging.cartonWeight'];
/** Numbers here are of standards, pieces or pallets. */
const countsAndCodes: readonly TextPath[] = [
  'compliance.standards',
  'compliance.certificates',
  'labelling.marks',
  'packaging.pallets',
];

function checksOf(path: TextPath): TextCheck[] {
  if (path === 'product.title') return ['vague'];
  if (names.includes(path)) return [];
  if (goods.includes(path)) return ['vague', 'month', 'unit', 'tolerance', 'colour'];
  if (measures.includes(path)) return ['vague', 'unit', 'tolerance'];
  return countsAndCodes.includes(path) ? ['vague', 'month'] : ['vague', 'month', 'unit'];
}

const checked = specSections
  .flatMap(({ fields }) => fields)
  .flatMap((field) =>
    (field.kind === 'line' || field.kind === 'block') && field.internal !== true
      ? [{ path: field.path, checks: checksOf(field.path) }]
      : [],
  )
  .filter(({ checks }) => checks.length > 0);

const dates = ['sample.date', 'price.validUntil'] as const;

function textsOfRows(spec: OrderSpec): SpecText[] {
  const rows = spec.requirements.flatMap(({ id, attribute, value, tolerance, method }) => [
    { field: `requirements.${id}.attribute`, text: attribute, checks: ['vague'] as const },
    { field: `requirements.${id}.value`, text: value, checks: ['vague', 'month'] as const },
    { field: `requirements.${id}.tolerance`, text: tolerance, checks: ['vague'] as const },
    { field: `requirements.${id}.method`, text: method, checks: ['vague'] as const },
  ]);
  const payments = spec.schedule.map(({ id, trigger }) => ({
    field: `schedule.${id}.trigger`,
    text: trigger,
    checks: ['vague', 'month'] as const,
  }));
  return [...rows, ...payments];
}

/** A listing's title is the supplier's own name for the product until the buyer changes it. */
const isPagesTitle = (spec: OrderSpec, field: string) =>
  field === 'product.title' &&
  spec.provenance.some(
    (one) => one.by === 'page' && one.field === field && one.filled === spec.product.title,
  );

/** Every text of a spec that leaves for the supplier and may hold a requirement; empty ones are left out. */
export function specTexts(spec: OrderSpec): SpecText[] {
  const texts = checked.map(({ path, checks }) => ({
    field: path,
    text: textAt(spec, path),
    checks,
  }));
  const days = dates.map((path) => ({
    field: path,
    text: textAt(spec, path),
    checks: ['month'] as const,
  }));
  return [...texts, ...days, ...textsOfRows(spec)].filter(
    ({ field, text }) => text.trim() !== '' && !isPagesTitle(spec, field),
  );
}
