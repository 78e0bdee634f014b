import type { Attachment, OrderSpec } from '../../lib/trade/order-spec.ts';
import { withAmount, withText } from '../../lib/trade/spec-access.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { aRequirement, aSpec } from './specs.ts';

/** A file of a spec. */
export function anAttachment(id: string, parts: Partial<Attachment> = {}): Attachment {
  return {
    id,
    name: `${id}.pdf`,
    type: 'application/pdf',
    size: 1200,
    sha256: 'a'.repeat(64),
    audience: 'supplier',
    addedAt: '2026-11-20T08:00:00.000Z',
    ...parts,
  };
}

/** A spec whose every field is filled in, texts by `text` from their path. */
export function filledSpec(text: (path: string) => string): OrderSpec {
  const amount = { amount: '1.85', currency: 'USD' };
  const requirement = aRequirement('r', {
    aspect: 'colour',
    attribute: text('requirements.attribute'),
    value: text('requirements.value'),
    code: text('requirements.code'),
    unit: text('requirements.unit'),
    tolerance: text('requirements.tolerance'),
    method: text('requirements.method'),
  });
  const base = aSpec({
    requirements: [requirement],
    schedule: [
      { id: 'deposit', share: '30', in: 'percent', trigger: text('schedule.trigger') },
      { id: 'balance', share: '', in: 'rest', trigger: text('schedule.trigger') },
    ],
    attachments: [anAttachment('f', { name: text('attachments.name') })],
  });
  return specSections
    .flatMap(({ fields }) => fields)
    .reduce((spec, field) => {
      if (field.kind === 'rows') return spec;
      if (field.kind === 'money') return withAmount(spec, field.path, amount);
      const chosen = field.kind === 'choice' ? (field.choices.at(-1) ?? '') : text(field.path);
      return withText(spec, field.path, chosen);
    }, base);
}

/** An order as a careful buyer writes it, in more than one script. */
export const cottonBags: OrderSpec = {
  ...filledSpec(() => ''),
  id: 'cotton-bags',
  state: 'issued',
  revision: { letter: 'B', issuedAt: '2026-11-24T10:00:00.000Z' },
  updatedAt: '2026-11-24T10:00:00.000Z',
  locale: 'en',
  document: {
    title: 'Cotton bags for spring',
    orderNumber: '242600001023456789',
    poNumber: 'PO-2026-118',
    language: 'English',
  },
  buyer: { name: 'Amaltas Trading Ltd', contact: 'Asha Rao, asha@amaltas.example' },
  supplier: {
    name: 'Ningbo Bag Co., Ltd.',
    legalName: 'Ningbo Bag Manufacturing Co., Ltd.',
    legalNameChinese: '宁波市布袋制造有限公司',
    licence: '91330200MA2XXXXX1Y',
    beneficiary: 'Ningbo Bag Manufacturing Co., Ltd.',
    companyId: '2345',
    country: 'CN',
    url: 'https://ningbobag.en.alibaba.com',
  },
  requirements: [
    aRequirement('colour', {
      aspect: 'colour',
      attribute: 'Cloth, outside',
      value: 'Warm grey',
      code: 'Pantone 7506 C',
      tolerance: 'ΔE 2.0',
      method: 'D65 light box, against the sample',
    }),
    aRequirement('weight', {
      aspect: 'weight',
      attribute: 'Cloth',
      value: '280',
      unit: 'gsm',
      tolerance: '±5 %',
      method: 'ISO 3801',
    }),
    aRequirement('needle', {
      aspect: 'safety',
      attribute: 'Needle fragments',
      value: '0',
      unit: 'pieces',
      method: 'Metal detector, every piece',
      class: 'critical',
    }),
  ],
  quantity: { amount: '5000', unit: 'pieces', over: '2', under: '0', spares: '50' },
  inspection: {
    level: 'II',
    critical: '0',
    major: '2.5',
    minor: '4',
    defects: 'Major: open seam, wrong colour.\nMinor: loose thread under 2 cm.',
    inspector: 'SGS',
    when: 'When 80 % are packed',
    failure: 'Rework and a second inspection at the supplier’s cost',
  },
  price: {
    unitPrice: { amount: '1.8500', currency: 'USD' },
    shipping: { amount: '620', currency: 'USD' },
    tooling: null,
    other: null,
    includes: 'Packaging and labels',
    validUntil: '2026-12-31',
  },
  schedule: [
    { id: 'deposit', share: '30', in: 'percent', trigger: 'Order confirmed' },
    { id: 'balance', share: '', in: 'rest', trigger: 'Passed inspection and copy of the B/L' },
  ],
  delivery: {
    shipDate: '2027-01-15',
    leadDays: '45',
    leadStart: 'Deposit',
    incoterm: 'FOB',
    place: 'Ningbo, Incoterms 2020',
    mode: 'sea',
    partial: 'Not allowed',
    documents: 'Invoice, packing list, B/L',
  },
  coverage: {
    kind: 'post-delivery',
    limit: { amount: '84000', currency: 'USD' },
    basis: 'limit',
  },
  internal: {
    notes: 'Ask Lily for a better price',
    targetPrice: { amount: '1.70', currency: 'USD' },
  },
  attachments: [
    anAttachment('drawing', { name: 'bag-v3.pdf' }),
    anAttachment('quote', { name: 'second quote.xlsx', audience: 'internal' }),
  ],
};
