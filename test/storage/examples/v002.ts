import type { Example } from './example.ts';

const spec = {
  version: 2,
  id: '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
  state: 'issued',
  revision: {
    letter: 'A',
    issuedAt: '2026-01-07T09:00:00.000Z',
  },
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-07T09:00:00.000Z',
  locale: '',
  template: '',
  document: {
    title: 'Cotton tote bag',
    orderNumber: '',
    poNumber: '',
    language: '',
  },
  buyer: {
    name: '',
    contact: '',
  },
  supplier: {
    name: 'Ningbo Example Bags Co., Ltd.',
    legalName: '',
    legalNameChinese: '',
    licence: '',
    beneficiary: '',
    companyId: '200000001',
    country: 'CN',
    url: '',
  },
  product: {
    id: '1600000000001',
    title: 'Cotton tote bag 38x42',
    url: 'https://www.alibaba.com/product-detail/x_1600000000001.html',
    model: '',
    use: '',
    market: '',
    hsCode: '',
    pictures: '',
  },
  sample: {
    id: '',
    date: '',
    photos: '',
    keptBy: '',
  },
  requirements: [
    {
      id: 'colour',
      aspect: 'colour',
      attribute: '',
      value: 'Pantone 7541 C',
      code: '',
      unit: '',
      tolerance: 'ΔE ≤ 2',
      method: 'Spectrophotometer, D65',
      class: 'major',
    },
  ],
  materials: {
    parts: '',
    substitution: '',
  },
  customisation: {
    description: 'Logo 120 mm wide, one colour',
    designFile: 'tote-logo-r3.ai',
  },
  quantity: {
    amount: '5,000',
    unit: 'piece',
    over: '',
    under: '',
    spares: '',
  },
  packaging: {
    description: '50 per carton',
    inner: '',
    perCarton: '',
    cartons: '',
    cartonSize: '',
    cartonWeight: '',
    test: '',
    pallets: '',
  },
  labelling: {
    barcode: '',
    origin: '',
    warnings: '',
    language: '',
    marks: '',
  },
  inspection: {
    level: '',
    critical: '',
    major: '',
    minor: '',
    defects: '',
    inspector: '',
    when: '',
    failure: '',
  },
  compliance: {
    standards: '',
    certificates: '',
    lab: '',
    paidBy: '',
  },
  price: {
    unitPrice: {
      amount: '1.85',
      currency: 'USD',
    },
    shipping: {
      amount: '640',
      currency: 'USD',
    },
    tooling: null,
    other: null,
    includes: '',
    validUntil: '',
  },
  schedule: [
    {
      id: 'deposit',
      share: '30',
      in: 'percent',
      trigger: '',
    },
    {
      id: 'balance',
      share: '',
      in: 'rest',
      trigger: '',
    },
  ],
  payment: {
    method: '',
    account: '',
  },
  delivery: {
    shipDate: '2026-03-15',
    leadDays: '',
    leadStart: '',
    incoterm: 'FOB',
    place: 'Ningbo',
    mode: '',
    partial: '',
    documents: '',
  },
  terms: {
    late: '',
    defects: '',
    cancel: '',
    rights: '',
    changes: '',
  },
  evidence: {
    plan: '',
  },
  coverage: {
    kind: 'post-delivery',
    limit: {
      amount: '84000',
      currency: 'USD',
    },
    basis: 'limit',
  },
  internal: {
    notes: 'Asked for 1.70 at 10,000',
    targetPrice: null,
  },
  attachments: [
    {
      id: 'drawing',
      name: 'tote.pdf',
      type: 'application/pdf',
      size: 18,
      sha256: 'bd1be6e3278eb12d1b9bb3666e82063be36a2bca7fbed24697bc4072e3d72b4f',
      audience: 'supplier',
      addedAt: '2026-01-06T10:00:00.000Z',
    },
  ],
  notApplicable: [],
  read: null,
  provenance: [
    {
      by: 'page',
      field: 'coverage.limit',
      filled: '84000 USD',
      source: {
        via: 'json',
        at: 'detailData.globalData.seller.baoAccountAmount',
        raw: '84,000',
      },
      url: 'https://www.alibaba.com/product-detail/x_1600000000001.html',
      readAt: '2026-01-05T08:59:00.000Z',
    },
  ],
};

const deleted = {
  ...spec,
  id: 'gone',
  state: 'draft',
  revision: null,
  updatedAt: '2026-01-06T10:30:00.000Z',
  document: { ...spec.document, title: 'Steel bottle' },
  attachments: [],
};

/** A database as version 2 wrote it. Never changed: it stands for what is on buyers' disks. */
export const v002: Example = {
  specs: [
    {
      id: spec.id,
      edit: 2,
      files: ['bd1be6e3278eb12d1b9bb3666e82063be36a2bca7fbed24697bc4072e3d72b4f'],
      spec,
    },
    { id: 'odd', edit: 1, files: [], spec: { id: 'odd', title: 'from another time' } },
  ],
  summaries: [
    {
      key: 22,
      entry: new Map([
        [
          '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
          {
            kind: 'spec',
            version: 2,
            summary: {
              id: '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
              state: 'issued',
              revision: {
                letter: 'A',
                issuedAt: '2026-01-07T09:00:00.000Z',
              },
              createdAt: '2026-01-05T09:00:00.000Z',
              updatedAt: '2026-01-07T09:00:00.000Z',
              title: 'Cotton tote bag',
              supplierName: 'Ningbo Example Bags Co., Ltd.',
              shipDate: '2026-03-15',
            },
          },
        ],
      ]),
    },
    {
      key: 30,
      entry: new Map([['odd', { kind: 'unreadable', detail: 'version: invalid_value' }]]),
    },
  ],
  texts: [
    {
      key: 86,
      entry: new Map([
        [
          '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
          'cotton tote bag ningbo example bags co., ltd. 200000001 cn 38x42 1600000000001 https://www.alibaba.com/product-detail/x_1600000000001.html pantone 7541 c δe ≤ 2 spectrophotometer, d65 tote-logo-r3.ai logo 120 mm wide, one colour 5,000 piece 50 per carton 1.85 usd 640 30 2026-03-15 fob 84000 tote.pdf asked for 1.70 at 10,000',
        ],
      ]),
    },
  ],
  revisions: [
    {
      ...{
        specId: '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
        place: 1,
        files: ['bd1be6e3278eb12d1b9bb3666e82063be36a2bca7fbed24697bc4072e3d72b4f'],
        letter: 'A',
        issuedAt: '2026-01-07T09:00:00.000Z',
      },
      spec,
    },
  ],
  bin: [
    {
      row: { id: 'gone', edit: 1, files: [], spec: deleted },
      line: {
        kind: 'spec',
        version: 2,
        summary: {
          id: 'gone',
          state: 'draft',
          revision: null,
          createdAt: '2026-01-05T09:00:00.000Z',
          updatedAt: '2026-01-06T10:30:00.000Z',
          title: 'Steel bottle',
          supplierName: 'Ningbo Example Bags Co., Ltd.',
          shipDate: '2026-03-15',
        },
      },
      text: 'steel bottle ningbo example bags co., ltd. 200000001 cn cotton tote bag 38x42 1600000000001 https://www.alibaba.com/product-detail/x_1600000000001.html pantone 7541 c δe ≤ 2 spectrophotometer, d65 tote-logo-r3.ai logo 120 mm wide, one colour 5,000 piece 50 per carton 1.85 usd 640 30 2026-03-15 fob 84000 asked for 1.70 at 10,000',
      deletedAt: '2026-01-08T09:00:00.000Z',
      dueSince: null,
    },
  ],
  files: [
    {
      sha256: 'bd1be6e3278eb12d1b9bb3666e82063be36a2bca7fbed24697bc4072e3d72b4f',
      text: '%PDF-1.4 a drawing',
    },
  ],
  suppliers: [],
  entries: [
    {
      key: `form:spec-conflicts:${spec.id}`,
      entry: [{ field: 'price.shipping', value: { unread: 'ask Lily', currency: 'USD' } }],
    },
  ],
};
