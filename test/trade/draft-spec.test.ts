import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftRules } from '../../lib/rules/draft.ts';
import { templates } from '../../lib/rules/templates.ts';
import { type DraftInput, draftSpec } from '../../lib/trade/draft-spec.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { emptyOrderEntry } from '../../lib/trade/order-entry.ts';
import { orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { filledText } from '../../lib/trade/provenance.ts';
import { absent } from '../../lib/trade/reading.ts';
import { pageReading, text, typedLimit } from '../support/arbitrary-spec.ts';

const source = { via: 'json', at: 'detailData', raw: 'as it stood' } as const;
const read = <T>(value: T) => ({ state: 'read', value, source }) as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });

const listing: Listing = {
  supplier: {
    name: read('Ningbo Example Bags'),
    companyId: read('200000001'),
    country: read('CN'),
    yearsOnPlatform: absent,
    tradeAssurance: read(true),
    coverageLimit: read(usd('84000')),
    remainingLimit: absent,
    verified: absent,
    goldSupplier: absent,
  },
  product: {
    productId: read('1600000000001'),
    title: read('Cotton tote bag'),
    priceTiers: read([
      { from: 100, to: 999, unitPrice: usd('2.10') },
      { from: 1000, to: null, unitPrice: usd('1.85') },
    ]),
    priceRange: absent,
    moq: read({ amount: 100, unit: 'piece' }),
    leadTimes: absent,
    samplePrice: absent,
    shippingFee: read(usd('640')),
  },
};
const product = listing.product ?? expect.fail();

const input: DraftInput = {
  reading: {
    kind: 'product',
    layout: 'x',
    url: 'https://www.alibaba.com/product-detail/x_1600000000001.html',
    listings: [listing],
  },
  readAt: '2026-01-05T08:59:00.000Z',
  listing: 0,
  entry: { ...emptyOrderEntry, quantity: '5,000' },
  typedLimit: null,
  now: '2026-01-05T09:00:00.000Z',
  id: 'new',
  locale: 'en',
};

const draft = (change: Partial<DraftInput> = {}) =>
  draftSpec({ ...input, ...change }) ?? expect.fail('no draft');
const draftOf = (change: Partial<Listing['supplier']>, more: Partial<DraftInput> = {}) => {
  const changed = { ...listing, supplier: { ...listing.supplier, ...change } };
  return draft({ reading: { ...input.reading, listings: [changed] }, ...more });
};
const offering = (change: Partial<typeof product>, more: Partial<DraftInput> = {}) => {
  const changed = { ...listing, product: { ...product, ...change } };
  return draft({ reading: { ...input.reading, listings: [changed] }, ...more });
};
const origin = (spec: ReturnType<typeof draft>, field: string) =>
  spec.provenance.filter((provenance) => provenance.field === field);

test('holds what the page and the order form say', () => {
  expect(draft()).toMatchObject({
    version: 2,
    id: 'new',
    state: 'draft',
    createdAt: input.now,
    updatedAt: input.now,
    locale: 'en',
    template: '',
    document: { title: 'Cotton tote bag' },
    supplier: { name: 'Ningbo Example Bags', companyId: '200000001', country: 'CN' },
    product: { id: '1600000000001', title: 'Cotton tote bag', url: input.reading.url },
    quantity: { amount: '5,000', unit: 'piece' },
    price: { unitPrice: usd('1.85'), shipping: usd('640'), other: null },
    schedule: [
      { id: 'deposit', share: '30', in: 'percent' },
      { id: 'balance', in: 'rest' },
    ],
    coverage: { kind: 'post-delivery', limit: usd('84000'), basis: 'limit' },
    read: { url: input.reading.url, readAt: input.readAt, listing },
  });
});

test('has a row for colour, weight and material to fill in', () => {
  expect(draft().requirements.map(({ aspect, value }) => [aspect, value])).toEqual([
    ['colour', ''],
    ['weight', ''],
    ['material', ''],
  ]);
});

describe('each value says where it came from', () => {
  test('the page, with its source and when', () => {
    expect(origin(draft(), 'coverage.limit')).toEqual([
      {
        by: 'page',
        field: 'coverage.limit',
        filled: '84000 USD',
        source,
        url: input.reading.url,
        readAt: input.readAt,
      },
    ]);
  });

  test('the buyer, in the order form', () => {
    const typed = { by: 'buyer', field: 'quantity.amount', filled: '5,000', from: '' };
    expect(origin(draft(), 'quantity.amount')).toEqual([{ ...typed, typedAt: input.now }]);
  });

  test('a rule, where nobody typed the usual deposit', () => {
    expect(origin(draft(), 'schedule.deposit.share')).toMatchObject([{ by: 'rule' }]);
    const entry = { ...input.entry, deposit: '40' };
    expect(origin(draft({ entry }), 'schedule.deposit.share')).toMatchObject([{ by: 'buyer' }]);
  });

  test('never more or less than one origin for a value that is there', () => {
    fc.assert(
      fc.property(
        pageReading,
        fc.record({ quantity: text, unitPrice: text, shipping: text, other: text, deposit: text }),
        fc.option(typedLimit, { nil: null }),
        (reading, typed, limit) => {
          const entry = { ...input.entry, ...typed };
          const spec = draft({ reading, entry, typedLimit: limit });
          const filled = {
            'document.title': spec.document.title,
            'supplier.name': spec.supplier.name,
            'supplier.companyId': spec.supplier.companyId,
            'supplier.country': spec.supplier.country,
            'product.id': spec.product.id,
            'product.title': spec.product.title,
            'quantity.amount': spec.quantity.amount,
            'quantity.unit': spec.quantity.unit,
            'price.unitPrice': spec.price.unitPrice,
            'price.shipping': spec.price.shipping,
            'price.other': spec.price.other,
            'schedule.deposit.share': spec.schedule[0]?.share ?? '',
            'inspection.level': spec.inspection.level,
            'inspection.critical': spec.inspection.critical,
            'inspection.major': spec.inspection.major,
            'inspection.minor': spec.inspection.minor,
            'coverage.kind': spec.coverage.kind,
            'coverage.limit': spec.coverage.limit,
          };
          const expected = Object.entries(filled).flatMap(([field, value]) =>
            value === null || value === '' ? [] : [`${field}: ${filledText(value)}`],
          );
          const said = spec.provenance.map(({ field, filled }) => `${field}: ${filled}`);
          expect(said.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('prices', () => {
  test('typed ones stand before the page', () => {
    const entry = { ...input.entry, unitPrice: '1.70', shipping: '0', other: '12.5' };
    const spec = draft({ entry });
    expect(spec.price.unitPrice).toMatchObject({ amount: expect.stringMatching(/^1\.70?$/) });
    expect(spec.price.shipping).toMatchObject({ amount: expect.stringMatching(/^0(\.0+)?$/) });
    expect(spec.price.other).toMatchObject({ amount: expect.stringMatching(/^12\.50?$/) });
    expect(origin(spec, 'price.unitPrice')).toMatchObject([{ by: 'buyer' }]);
  });

  test('a typed one that is no price stays as typed, not as the page has it', () => {
    const entry = { ...input.entry, unitPrice: '1.7.0' };
    expect(draft({ entry }).price.unitPrice).toEqual({ unread: '1.7.0', currency: 'USD' });
  });

  test('are those of the quantity; below the first tier and without a quantity there is none', () => {
    expect(draft({ entry: { ...input.entry, quantity: '999' } }).price.unitPrice).toEqual(
      usd('2.10'),
    );
    expect(draft({ entry: { ...input.entry, quantity: '99' } }).price.unitPrice).toBeNull();
    expect(draft({ entry: { ...input.entry, quantity: '' } }).price.unitPrice).toBeNull();
  });

  test('stay in the currency they were read in', () => {
    const cedi = { amount: '27.5', currency: 'GHS' };
    const priceTiers = read([{ from: 1, to: null, unitPrice: cedi }]);
    const shippingFee = read({ amount: '900', currency: 'GHS' });
    const { price } = offering({ priceTiers, shippingFee });
    expect(price).toMatchObject({ unitPrice: cedi, shipping: shippingFee.value, other: null });
  });
});

describe('the limit', () => {
  const limit = { limit: usd('50000'), from: 'chat', typedAt: '2026-01-02T00:00:00.000Z' };

  test('is what remains of it, where the page says so', () => {
    const spec = draftOf({ remainingLimit: read(usd('1200')) });
    expect(spec.coverage).toMatchObject({ limit: usd('1200'), basis: 'remaining' });
  });

  test('is the typed one only where the page publishes none, with its date and origin', () => {
    expect(draft({ typedLimit: limit }).coverage.basis).toBe('limit');
    const spec = draftOf({ coverageLimit: absent }, { typedLimit: limit });
    expect(spec.coverage).toMatchObject({ limit: limit.limit, basis: 'typed' });
    const { from, typedAt } = limit;
    expect(origin(spec, 'coverage.limit')).toMatchObject([{ by: 'buyer', from, typedAt }]);
  });

  test('is none where the page says the supplier has no Trade Assurance, or cannot be read', () => {
    const none = { kind: 'post-delivery', limit: null, basis: 'none' };
    expect(draftOf({ tradeAssurance: read(false) }).coverage).toEqual(none);
    const unreadable = { state: 'unreadable', raw: '1.000', reason: 'ambiguous' } as const;
    expect(draftOf({ coverageLimit: unreadable }).coverage).toEqual(none);
  });
});

test('the address is the product’s or the supplier’s, never a search page’s', () => {
  const addresses = (kind: DraftInput['reading']['kind']) => {
    const { supplier, product } = draft({ reading: { ...input.reading, kind } });
    return [supplier.url, product.url];
  };
  expect(addresses('product')).toEqual(['', input.reading.url]);
  expect(addresses('supplier')).toEqual([input.reading.url, '']);
  expect(addresses('search')).toEqual(['', '']);
});

test('no listing, no draft', () => {
  expect(draftSpec({ ...input, listing: 1 })).toBeNull();
});

test('a draft of any page is a spec that can be stored, without halves of characters', () => {
  const title = read('half \ud83d');
  expect(offering({ title }).document.title).toBe('half \uFFFD');
  expect(offering({ title }).read?.listing.product?.title).toEqual(read('half \uFFFD'));
  fc.assert(
    fc.property(pageReading, (reading) => {
      const spec = draft({ reading });
      expect(orderSpecSchema.safeParse(spec)).toEqual({ success: true, data: spec });
    }),
  );
});

describe('a template', () => {
  test('is chosen by the listing’s title and fills what page and buyer leave empty', () => {
    const spec = offering({ title: read('Cotton T-shirt') }, { templates });
    expect(spec.template).toBe('template-clothing');
    expect(spec.document.title).toBe('Cotton T-shirt');
    expect(spec.terms.changes).toContain('Alibaba.com order');
    expect(origin(spec, 'terms.changes')).toMatchObject([
      { by: 'rule', rule: 'template-clothing' },
    ]);
    expect(origin(spec, 'schedule.deposit.share')).toMatchObject([
      { by: 'rule', rule: 'usual-deposit' },
    ]);
  });

  test('is the general one for anything else, and none where there are none', () => {
    expect(draft({ templates }).template).toBe('template-general');
    expect(draft().template).toBe('');
  });

  test('leaves a draft of any page a spec that can be stored', () => {
    fc.assert(
      fc.property(pageReading, (reading) => {
        const spec = draft({ reading, templates });
        expect(orderSpecSchema.safeParse(spec)).toEqual({ success: true, data: spec });
      }),
    );
  });
});

test('every rule that fills something in has its source', () => {
  const known = new Set(draftRules.map(({ id }) => id));
  const spec = offering({ title: read('Cotton T-shirt') }, { templates });
  const named = spec.provenance.flatMap((one) => (one.by === 'rule' ? [one.rule] : []));
  expect(named).toContain('quantity-textiles');
  expect(named.filter((rule) => !known.has(rule))).toEqual([]);
});
