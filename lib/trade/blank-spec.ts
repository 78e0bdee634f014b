import type { Aspect, OrderSpec, Requirement } from './order-spec.ts';
import type { Provenance } from './provenance.ts';

/** The usual inspection, which is also what Alibaba falls back on for appearance. */
const usualInspection = { level: 'II', critical: '0', major: '2.5', minor: '4' } as const;

const usualInspectionSource = Object.entries(usualInspection).map(
  ([part, filled]): Provenance => ({
    by: 'rule',
    field: `inspection.${part}`,
    filled,
    rule: 'usual-inspection',
  }),
);

/** A requirement with nothing filled in but what it is about. */
export const blankRequirement = (id: string, aspect: Aspect): Requirement => ({
  id,
  aspect,
  attribute: '',
  value: '',
  code: '',
  unit: '',
  tolerance: '',
  method: '',
  class: 'major',
});

/** The groups of a spec with nothing in them but the usual inspection, in the order of the document. */
const whoAndWhat = {
  document: { title: '', orderNumber: '', poNumber: '', language: '' },
  buyer: { name: '', contact: '' },
  supplier: {
    name: '',
    legalName: '',
    legalNameChinese: '',
    licence: '',
    beneficiary: '',
    companyId: '',
    country: '',
    url: '',
  },
  product: {
    id: '',
    title: '',
    url: '',
    model: '',
    use: '',
    market: '',
    hsCode: '',
    pictures: '',
  },
  sample: { id: '', date: '', photos: '', keptBy: '' },
} as const satisfies Partial<OrderSpec>;

const goodsAndPrice = {
  materials: { parts: '', substitution: '' },
  customisation: { description: '', designFile: '' },
  quantity: { amount: '', unit: '', over: '', under: '', spares: '' },
  packaging: {
    description: '',
    inner: '',
    perCarton: '',
    cartons: '',
    cartonSize: '',
    cartonWeight: '',
    test: '',
    pallets: '',
  },
  labelling: { barcode: '', origin: '', warnings: '', language: '', marks: '' },
  inspection: {
    ...usualInspection,
    defects: '',
    inspector: '',
    when: '',
    failure: '',
  },
  compliance: { standards: '', certificates: '', lab: '', paidBy: '' },
  price: {
    unitPrice: null,
    shipping: null,
    tooling: null,
    other: null,
    includes: '',
    validUntil: '',
  },
} as const satisfies Partial<OrderSpec>;

const termsAndNotes = {
  payment: { method: '', account: '' },
  delivery: {
    shipDate: '',
    leadDays: '',
    leadStart: '',
    incoterm: '',
    place: '',
    mode: '',
    partial: '',
    documents: '',
  },
  terms: { late: '', defects: '', cancel: '', rights: '', changes: '' },
  evidence: { plan: '' },
  coverage: { kind: 'post-delivery', limit: null, basis: 'none' },
  internal: { notes: '', targetPrice: null },
} as const satisfies Partial<OrderSpec>;

/**
 * A spec with nothing filled in but its id, the instant it was made (ISO 8601)
 * and the language its numbers are typed in (BCP 47). Only the usual
 * inspection is set.
 */
export function blankSpec(made: {
  readonly id: string;
  readonly now: string;
  readonly locale?: string;
}): OrderSpec {
  return {
    version: 2,
    id: made.id,
    state: 'draft',
    revision: null,
    createdAt: made.now,
    updatedAt: made.now,
    locale: made.locale ?? '',
    template: '',
    ...whoAndWhat,
    requirements: (['colour', 'weight', 'material'] as const).map((aspect) =>
      blankRequirement(aspect, aspect),
    ),
    ...goodsAndPrice,
    schedule: [
      { id: 'deposit', share: '', in: 'percent', trigger: '' },
      { id: 'balance', share: '', in: 'rest', trigger: '' },
    ],
    ...termsAndNotes,
    attachments: [],
    notApplicable: [],
    read: null,
    provenance: usualInspectionSource,
  };
}
