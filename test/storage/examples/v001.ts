import type { Example } from './example.ts';

/** A database as version 1 wrote it. Never changed: it stands for what is on buyers' disks. */
export const v001: Example = {
  specs: [
    {
      version: 1,
      id: '3f0c7a52-1f5b-4c89-9a53-0f6f6a1f9d10',
      title: 'Cotton tote bag',
      state: 'draft',
      createdAt: '2026-01-05T09:00:00.000Z',
      updatedAt: '2026-01-06T10:30:00.000Z',
      supplier: {
        name: 'Ningbo Example Bags Co., Ltd.',
        companyId: '200000001',
        country: 'CN',
        url: '',
      },
      product: {
        id: '1600000000001',
        title: 'Cotton tote bag 38x42',
        url: 'https://www.alibaba.com/product-detail/x_1600000000001.html',
        designFile: 'tote-logo-r3.ai',
      },
      requirements: [
        {
          id: 'colour',
          aspect: 'colour',
          attribute: '',
          value: 'Pantone 7541 C',
          unit: '',
          tolerance: 'ΔE ≤ 2',
          method: 'Spectrophotometer, D65',
          class: 'major',
        },
      ],
      quantity: { amount: '5,000', unit: 'piece' },
      price: {
        unitPrice: { amount: '1.85', currency: 'USD' },
        shipping: { amount: '640', currency: 'USD' },
        other: null,
      },
      payment: { deposit: '30', depositIn: 'percent', balanceTrigger: '' },
      packaging: '50 per carton',
      customisation: 'Logo 120 mm wide, one colour',
      delivery: { shipDate: '2026-03-15', incoterm: 'FOB', place: 'Ningbo' },
      coverage: {
        kind: 'post-delivery',
        limit: { amount: '84000', currency: 'USD' },
        basis: 'limit',
      },
      internalNotes: 'Asked for 1.70 at 10,000',
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
    },
  ],
  suppliers: [
    {
      key: 'id:200000001',
      name: 'Ningbo Example Bags Co., Ltd.',
      url: 'https://www.alibaba.com/product-detail/x_1600000000001.html',
      readAt: '2026-01-05T08:59:00.000Z',
      supplier: {
        name: { state: 'absent' },
        companyId: { state: 'absent' },
        country: { state: 'absent' },
        yearsOnPlatform: { state: 'absent' },
        tradeAssurance: { state: 'absent' },
        coverageLimit: { state: 'unreadable', raw: '1.000', reason: 'ambiguous grouping' },
        remainingLimit: { state: 'absent' },
        verified: { state: 'absent' },
        goldSupplier: { state: 'absent' },
      },
      saved: true,
      typedLimit: {
        limit: { amount: '50000', currency: 'USD' },
        from: 'chat with Lily, 3 January',
        typedAt: '2026-01-05T09:10:00.000Z',
      },
    },
  ],
  entries: [
    {
      key: 'order:1600000000001',
      entry: {
        quantity: '5,000',
        unitPrice: '',
        shipping: '640',
        other: '',
        deposit: '30',
        depositIn: 'percent',
      },
    },
  ],
};
