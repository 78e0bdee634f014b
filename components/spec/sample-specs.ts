import { blankRequirement, blankSpec } from '../../lib/trade/blank-spec.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/** When the samples were made. */
export const at = '2026-11-23T09:00:00.000Z';

/** A spec with nothing filled in. */
export const empty = blankSpec({ id: 'a1', now: at, locale: 'en' });

const page = {
  by: 'page',
  url: 'https://www.alibaba.com/product-detail/Bottle_1601234567890.html',
  readAt: at,
} as const;

/** A spec drafted from a page and half written. */
export const drafted: OrderSpec = {
  ...empty,
  document: { ...empty.document, title: 'Insulated steel bottle 500 ml', poNumber: 'PO-2027-014' },
  supplier: {
    ...empty.supplier,
    name: 'Fairview Metal Products Co., Ltd.',
    legalName: 'Fairview Metal Products Co., Ltd.',
    companyId: '230456789',
    country: 'CN',
    url: 'https://fairviewmetal.en.alibaba.com',
  },
  product: { ...empty.product, id: '1601234567890', title: 'Insulated steel bottle' },
  requirements: [
    {
      ...blankRequirement('r1', 'colour'),
      attribute: 'Colour',
      value: 'Navy',
      code: 'Pantone 289 C',
      tolerance: 'ΔE 2',
      method: 'Spectrophotometer, D65',
    },
    {
      ...blankRequirement('r2', 'weight'),
      value: '320',
      unit: 'g',
      tolerance: '± 5',
      method: 'Scale, 10 pieces',
      class: 'minor',
    },
  ],
  quantity: { ...empty.quantity, amount: '5,000', unit: 'piece', over: '2' },
  price: { ...empty.price, unitPrice: { amount: '3.10', currency: 'USD' } },
  schedule: [
    { id: 'deposit', share: '30', in: 'percent', trigger: 'Order confirmed' },
    { id: 'balance', share: '', in: 'rest', trigger: 'Passed inspection and copy of B/L' },
  ],
  delivery: {
    ...empty.delivery,
    shipDate: '2027-02-15',
    incoterm: 'FOB',
    place: 'Ningbo',
    mode: 'sea',
  },
  coverage: {
    kind: 'post-delivery',
    limit: { amount: '84000', currency: 'USD' },
    basis: 'limit',
  },
  provenance: [
    ...empty.provenance,
    {
      ...page,
      field: 'supplier.name',
      filled: 'Fairview Metal Products Co., Ltd.',
      source: { via: 'json', at: 'globalData.seller.companyName', raw: 'Fairview Metal Products' },
    },
    {
      ...page,
      field: 'quantity.amount',
      filled: '500',
      source: { via: 'text', at: '.moq', raw: 'Min. order: 500 pieces' },
    },
    { by: 'rule', field: 'schedule.deposit.share', filled: '30', rule: 'usual-deposit' },
    { by: 'rule', field: 'coverage.kind', filled: 'post-delivery', rule: 'post-delivery-2017' },
  ],
};
