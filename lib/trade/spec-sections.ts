import type { AmountEntry } from './amount-entry.ts';
import type { OrderSpec } from './order-spec.ts';
import { coverageBases, coverageKinds, inspectionLevels, transportModes } from './spec-parts.ts';

/** Paths of the parts of a spec's groups that hold a `Value`: "supplier.name". */
type PathsOf<Value> = {
  [Group in keyof OrderSpec & string]: {
    [Part in keyof OrderSpec[Group] & string]: [OrderSpec[Group][Part]] extends [Value]
      ? `${Group}.${Part}`
      : never;
  }[keyof OrderSpec[Group] & string];
}[
  | 'document'
  | 'buyer'
  | 'supplier'
  | 'product'
  | 'sample'
  | 'materials'
  | 'customisation'
  | 'quantity'
  | 'packaging'
  | 'labelling'
  | 'inspection'
  | 'compliance'
  | 'price'
  | 'payment'
  | 'delivery'
  | 'terms'
  | 'evidence'
  | 'coverage'
  | 'internal'];

/** A path to a text or to one of a few words: "supplier.name", "delivery.mode". */
export type TextPath = PathsOf<string>;
/** A path to an amount of money: "price.unitPrice". */
export type MoneyPath = Exclude<PathsOf<AmountEntry>, TextPath>;
/** Lists of rows in a spec. */
export type RowsPath = 'requirements' | 'schedule' | 'attachments';

/**
 * One field of a spec and how it is filled in. `internal` fields are the
 * buyer's own business: they leave in no supplier's copy.
 */
export type SpecField =
  | {
      readonly kind: 'line' | 'block' | 'date' | 'number' | 'incoterm';
      readonly path: TextPath;
      /** Takes the whole width of the form. */
      readonly wide?: true;
      readonly internal?: true;
    }
  | {
      readonly kind: 'choice';
      readonly path: TextPath;
      readonly choices: readonly string[];
      readonly internal?: true;
    }
  | { readonly kind: 'money'; readonly path: MoneyPath; readonly internal?: true }
  | { readonly kind: 'rows'; readonly path: RowsPath; readonly internal?: true };

/** Sections of a spec in the order of the document. */
export type SpecSection = { readonly id: SectionId; readonly fields: readonly SpecField[] };
/** What a section is called in code; its words stand in `lib/i18n`. */
export type SectionId =
  | 'document'
  | 'parties'
  | 'product'
  | 'requirements'
  | 'customisation'
  | 'quantity'
  | 'packaging'
  | 'inspection'
  | 'compliance'
  | 'price'
  | 'payment'
  | 'delivery'
  | 'terms'
  | 'evidence'
  | 'coverage'
  | 'attachments'
  | 'notes';

const line = (path: TextPath) => ({ kind: 'line', path }) as const;
const wide = (path: TextPath) => ({ kind: 'line', path, wide: true }) as const;
const block = (path: TextPath) => ({ kind: 'block', path, wide: true }) as const;
const date = (path: TextPath) => ({ kind: 'date', path }) as const;
const number = (path: TextPath) => ({ kind: 'number', path }) as const;
const money = (path: MoneyPath) => ({ kind: 'money', path }) as const;
const rows = (path: RowsPath) => ({ kind: 'rows', path }) as const;
const choice = (path: TextPath, choices: readonly string[]) =>
  ({ kind: 'choice', path, choices }) as const;

/** The AQLs a class may have; empty: not set. 0 means that no defect is accepted. */
const aqlChoices = ['', '0', '0.65', '1', '1.5', '2.5', '4', '6.5'];

/**
 * Every field of a spec, by section: the one list that the form, the comparison
 * and every written document follow. After domain.md §3.2.
 */
export const specSections: readonly SpecSection[] = [
  {
    id: 'document',
    fields: [
      wide('document.title'),
      line('document.orderNumber'),
      line('document.poNumber'),
      line('document.language'),
    ],
  },
  {
    id: 'parties',
    fields: [
      line('buyer.name'),
      line('buyer.contact'),
      wide('supplier.name'),
      line('supplier.legalName'),
      line('supplier.beneficiary'),
      line('supplier.legalNameChinese'),
      line('supplier.licence'),
      line('supplier.companyId'),
      line('supplier.country'),
      wide('supplier.url'),
    ],
  },
  {
    id: 'product',
    fields: [
      wide('product.title'),
      line('product.model'),
      line('product.id'),
      wide('product.url'),
      line('product.use'),
      line('product.market'),
      line('product.hsCode'),
      block('product.pictures'),
      line('sample.id'),
      date('sample.date'),
      line('sample.photos'),
      line('sample.keptBy'),
    ],
  },
  {
    id: 'requirements',
    fields: [rows('requirements'), block('materials.parts'), block('materials.substitution')],
  },
  {
    id: 'customisation',
    fields: [wide('customisation.designFile'), block('customisation.description')],
  },
  {
    id: 'quantity',
    fields: [
      number('quantity.amount'),
      line('quantity.unit'),
      number('quantity.over'),
      number('quantity.under'),
      number('quantity.spares'),
    ],
  },
  {
    id: 'packaging',
    fields: [
      block('packaging.description'),
      wide('packaging.inner'),
      number('packaging.perCarton'),
      number('packaging.cartons'),
      line('packaging.cartonSize'),
      line('packaging.cartonWeight'),
      line('packaging.test'),
      line('packaging.pallets'),
      line('labelling.barcode'),
      line('labelling.origin'),
      line('labelling.language'),
      wide('labelling.warnings'),
      block('labelling.marks'),
    ],
  },
  {
    id: 'inspection',
    fields: [
      choice('inspection.level', ['', ...inspectionLevels]),
      choice('inspection.critical', aqlChoices),
      choice('inspection.major', aqlChoices),
      choice('inspection.minor', aqlChoices),
      block('inspection.defects'),
      line('inspection.inspector'),
      line('inspection.when'),
      block('inspection.failure'),
    ],
  },
  {
    id: 'compliance',
    fields: [
      block('compliance.standards'),
      block('compliance.certificates'),
      line('compliance.lab'),
      line('compliance.paidBy'),
    ],
  },
  {
    id: 'price',
    fields: [
      money('price.unitPrice'),
      money('price.shipping'),
      money('price.tooling'),
      money('price.other'),
      wide('price.includes'),
      date('price.validUntil'),
    ],
  },
  {
    id: 'payment',
    fields: [rows('schedule'), line('payment.method'), line('payment.account')],
  },
  {
    id: 'delivery',
    fields: [
      date('delivery.shipDate'),
      number('delivery.leadDays'),
      line('delivery.leadStart'),
      { kind: 'incoterm', path: 'delivery.incoterm' },
      line('delivery.place'),
      choice('delivery.mode', ['', ...transportModes]),
      line('delivery.partial'),
      wide('delivery.documents'),
    ],
  },
  {
    id: 'terms',
    fields: [
      block('terms.changes'),
      block('terms.late'),
      block('terms.defects'),
      block('terms.cancel'),
      block('terms.rights'),
    ],
  },
  { id: 'evidence', fields: [block('evidence.plan')] },
  {
    id: 'coverage',
    fields: [
      { kind: 'money', path: 'coverage.limit', internal: true },
      {
        kind: 'choice',
        path: 'coverage.basis',
        choices: coverageBases,
        internal: true,
      },
      choice('coverage.kind', coverageKinds),
    ],
  },
  { id: 'attachments', fields: [rows('attachments')] },
  {
    id: 'notes',
    fields: [
      { kind: 'money', path: 'internal.targetPrice', internal: true },
      { kind: 'block', path: 'internal.notes', wide: true, internal: true },
    ],
  },
];
