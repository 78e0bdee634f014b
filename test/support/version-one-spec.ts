import type { OrderSpecV1 } from '../../lib/trade/order-spec-v1.ts';

/** A spec as version 1 exported it, with every field filled in. */
export const versionOneSpec: OrderSpecV1 = {
  version: 1,
  id: 'old',
  title: 'Cotton bags for spring',
  state: 'draft',
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-02T09:30:00.000Z',
  supplier: {
    name: 'Ningbo Bag Co., Ltd.',
    companyId: '2345',
    country: 'CN',
    url: 'https://ningbobag.en.alibaba.com',
  },
  product: {
    id: '1600',
    title: 'Cotton bag',
    url: 'https://www.alibaba.com/product-detail/bag_1600.html',
    designFile: 'bag-v3.ai',
  },
  requirements: [
    {
      id: 'colour',
      aspect: 'colour',
      attribute: 'Cloth',
      value: 'Pantone 7506 C',
      unit: '',
      tolerance: 'ΔE 2',
      method: 'D65 light box',
      class: 'major',
    },
  ],
  quantity: { amount: '5000', unit: 'pieces' },
  price: { unitPrice: { amount: '1.85', currency: 'USD' }, shipping: null, other: null },
  payment: { deposit: '30', depositIn: 'percent', balanceTrigger: 'Passed inspection' },
  packaging: '50 pieces in a carton',
  customisation: 'Logo on one side',
  delivery: { shipDate: '2027-01-15', incoterm: 'FOB', place: 'Ningbo' },
  coverage: {
    kind: 'post-delivery',
    limit: { amount: '84000', currency: 'USD' },
    basis: null,
  },
  internalNotes: 'Ask for a second quote',
  read: null,
  provenance: [{ by: 'rule', field: 'title', filled: 'Cotton bag', rule: 'title' }],
};
