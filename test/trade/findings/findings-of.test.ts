import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specChecks } from '../../../lib/rules/spec-checks.ts';
import type { Finding } from '../../../lib/trade/findings/finding.ts';
import { findingsOf } from '../../../lib/trade/findings/findings-of.ts';
import type { OrderSpec } from '../../../lib/trade/order-spec.ts';
import { unreadListing, unreadProduct } from '../../../lib/trade/unread-listing.ts';
import { orderSpec } from '../../support/arbitrary-spec.ts';
import { fullSpec } from '../../support/full-spec.ts';
import { aRequirement, aSpec } from '../../support/specs.ts';

const today = '2026-11-28';
const find = (spec: OrderSpec, day = today) => findingsOf(spec, { today: day, checks: specChecks });
const full = fullSpec();
const usd = (amount: string) => ({ amount, currency: 'USD' });

/** "rule at field" of all but what the careful spec has anyway. */
function found(parts: Partial<OrderSpec>, day = today): string[] {
  return find({ ...full, ...parts }, day)
    .filter(({ rule }) => rule !== 'ship-date-in-beijing')
    .map(({ rule, field }) => `${rule} at ${field}`);
}
const delivery = (parts: Partial<OrderSpec['delivery']>) => ({
  delivery: { ...full.delivery, ...parts },
});
const quantity = (parts: Partial<OrderSpec['quantity']>) => ({
  quantity: { ...full.quantity, ...parts },
});
const packaging = (parts: Partial<OrderSpec['packaging']>) => ({
  packaging: { ...full.packaging, ...parts },
});
const price = (parts: Partial<OrderSpec['price']>) => ({ price: { ...full.price, ...parts } });
const schedule = (...rows: OrderSpec['schedule']) => ({ schedule: rows });
const balance = (trigger: string) => ({ id: 'balance', share: '', in: 'rest', trigger }) as const;
const passed = 'Passed inspection.';
const row = (parts: Parameters<typeof aRequirement>[1]) => ({
  requirements: [...full.requirements, aRequirement('row', { method: 'Steel rule', ...parts })],
});

test('a careful spec has nothing to find but when its shipment date ends', () => {
  expect(find(full)).toEqual([
    {
      field: 'delivery.shipDate',
      rule: 'ship-date-in-beijing',
      severity: 'note',
      day: '2027-03-05',
      ends: '2027-03-05T16:00:00Z',
    },
  ]);
});

test('an empty spec lacks the points, and not a word about fields that nobody filled in', () => {
  const rules = find(aSpec()).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['point-missing', 'share-empty', 'limit-unknown']));
});

test('findings stand in the order of the form', () => {
  const fields = find({
    ...full,
    ...row({ aspect: 'weight', value: '5' }),
    ...delivery({ shipDate: '' }),
    ...quantity({ amount: 'x' }),
  }).map(({ field }) => field);
  expect(fields).toEqual([
    'requirements.row.unit',
    'requirements.row.tolerance',
    'quantity.amount',
    'delivery.shipDate',
  ]);
});

describe('words in running text', () => {
  const text = (description: string) =>
    found({ customisation: { ...full.customisation, description } });

  test.each([
    ['High quality print', 'vague-word'],
    ['A long sentence that asks, among other things, for a strong strap.', 'vague-word'],
    ['strap 38 mm', 'no-tolerance'],
    ['thickness 2.5', 'number-without-unit'],
    ['a blue logo', 'no-colour-code'],
    ['artwork follows in August', 'month-only'],
  ])('%s: %s', (words, rule) => {
    expect(text(words)).toEqual([`${rule} at customisation.description`]);
  });

  test.each([
    'Armstrong logo',
    'strap 38 mm ±1 mm',
    'a blue logo, Pantone 286 C',
    'it may be moved',
    'artwork follows by 5 August 2026',
    'logo “Strong as an ox”',
  ])('silent: %s', (words) => {
    expect(text(words)).toEqual([]);
  });

  test('says what was found, where, and how to write it instead', () => {
    const description = 'Print of premium ink';
    const [finding] = find({ ...full, customisation: { ...full.customisation, description } });
    expect(finding).toEqual({
      field: 'customisation.description',
      rule: 'vague-word',
      severity: 'warning',
      words: 'premium',
      span: { start: 9, end: 16 },
      reason: 'opinion',
      rewrite: 'grade-and-standard',
    });
  });

  test('are looked for in rows and payments too, not in names or internal notes', () => {
    expect(found({ ...row({ attribute: 'Zip', value: 'strong' }) })).toEqual([
      'vague-word at requirements.row.value',
    ]);
    expect(
      found({
        ...schedule(...full.schedule.slice(0, 1), balance('As discussed, after inspection')),
      }),
    ).toEqual(['vague-word at schedule.balance.trigger']);
    expect(found({ buyer: { name: 'Good Goods Ltd', contact: '' } })).toEqual([]);
    expect(found({ internal: { notes: 'good price, ASAP', targetPrice: null } })).toEqual([]);
  });

  test('a title is the supplier’s own as long as it is the page’s', () => {
    const title = 'Premium backpack';
    const product = { ...full.product, title };
    expect(found({ product })).toEqual(['vague-word at product.title']);
    const source = { via: 'json', at: 'x', raw: title } as const;
    const origin = {
      by: 'page',
      field: 'product.title',
      filled: title,
      source,
      url: '',
      readAt: '2026-01-01T00:00:00.000Z',
    } as const;
    expect(found({ product, provenance: [origin] })).toEqual([]);
    expect(
      found({ product: { ...product, title: 'Premium bag' }, provenance: [origin] }),
    ).toHaveLength(1);
  });

  test('a flood of them is cut', () => {
    expect(text('good '.repeat(1000))).toHaveLength(20);
  });
});

describe('requirements', () => {
  test.each([
    [
      { aspect: 'dimension', value: '45', tolerance: '±1' },
      'number-without-unit at requirements.row.unit',
    ],
    [
      { aspect: 'dimension', value: '45', unit: 'cm' },
      'no-tolerance at requirements.row.tolerance',
    ],
    [{ aspect: 'weight', value: '820 g' }, 'no-tolerance at requirements.row.tolerance'],
    [
      { aspect: 'other', attribute: 'Strap width', value: '38 mm' },
      'no-tolerance at requirements.row.tolerance',
    ],
    [
      { aspect: 'other', attribute: 'Thickness', value: '2' },
      'number-without-unit at requirements.row.unit',
    ],
    [{ aspect: 'colour', value: 'Sky' }, 'no-colour-code at requirements.row.code'],
    [
      { aspect: 'other', attribute: 'Print', value: 'red' },
      'no-colour-code at requirements.row.code',
    ],
    [{ aspect: 'material', value: 'Cotton', method: '' }, 'no-method at requirements.row.method'],
    [{ aspect: 'other', attribute: 'Handle' }, 'no-value at requirements.row.value'],
  ] as const)('%o: %s', (parts, rule) => {
    expect(found(row(parts))).toEqual([rule]);
  });

  test.each([
    { aspect: 'dimension', value: '45 ± 1 cm' },
    { aspect: 'dimension', value: 'at most 45', unit: 'cm' },
    { aspect: 'dimension', value: 'See drawing BP-210, revision C' },
    { aspect: 'weight', value: '800-840', unit: 'g' },
    { aspect: 'colour', value: 'Pantone 289 C' },
    { aspect: 'colour', value: 'Swatch no. 4' },
    { aspect: 'colour', method: '' },
    { aspect: 'function', attribute: 'Holds', value: '5 kg for 60 s' },
    { aspect: 'safety', attribute: 'Colour fastness to rubbing', value: '4' },
    { aspect: 'other', attribute: 'Pockets', value: '3' },
  ] as const)('silent: %o', (parts) => {
    expect(found(row(parts))).toEqual([]);
  });
});

describe('numbers', () => {
  test('that can’t be read, or in two ways', () => {
    expect(found(quantity({ amount: 'many' }))).toEqual(['number-unread at quantity.amount']);
    expect(found(quantity({ over: '2..5' }))).toEqual(['number-unread at quantity.over']);
    expect(found({ ...packaging({ cartons: '500 or so' }) })).toEqual([
      'number-unread at packaging.cartons',
    ]);
    const german = find({ ...full, locale: '' }).find(({ rule }) => rule === 'number-unread');
    expect(german).toMatchObject({ field: 'quantity.amount', words: '5,000', error: 'ambiguous' });
  });

  test.each([
    ['500', '10', []],
    ['510', '10', ['cartons-differ at packaging.cartons']],
    ['49', '100', ['cartons-differ at packaging.cartons']],
    ['105', '48', ['last-carton-not-full at packaging.cartons']],
    ['', '48', []],
  ])('%s cartons of %s', (cartons, perCarton, rules) => {
    expect(found(packaging({ cartons, perCarton }))).toEqual(rules);
  });

  test('spare pieces may be packed with the quantity', () => {
    expect(found({ ...quantity({ spares: '50' }), ...packaging({ cartons: '505' }) })).toEqual([]);
  });

  const listing = (amount: number, unit: string): OrderSpec['read'] => ({
    url: 'https://www.alibaba.com/',
    readAt: '2026-01-01T00:00:00.000Z',
    listing: {
      ...unreadListing,
      product: {
        ...unreadProduct,
        moq: { state: 'read', value: { amount, unit }, source: { via: 'json', at: '', raw: '' } },
      },
    },
  });

  test('below the MOQ, where both count the same', () => {
    expect(found({ read: listing(5001, 'Piece') })).toEqual(['below-moq at quantity.amount']);
    expect(found({ read: listing(5000, 'piece') })).toEqual([]);
    expect(found({ read: listing(6000, 'set') })).toEqual([]);
  });

  test('a plan that the tables do not have', () => {
    const inspection = (parts: Partial<OrderSpec['inspection']>) => ({
      inspection: { ...full.inspection, ...parts },
    });
    expect(found(inspection({ major: '3' }))).toEqual(['inspection-refused at inspection.major']);
    expect(found(inspection({ major: '4.0' }))).toEqual([]);
    expect(
      found({
        ...quantity({ amount: '1' }),
        ...packaging({ cartons: '' }),
        ...price({ unitPrice: null }),
      }),
    ).toEqual(['inspection-refused at quantity.amount']);
  });
});

describe('payments', () => {
  const share = (text: string, id = 'deposit') =>
    ({ id, share: text, in: 'percent', trigger: '' }) as const;
  const money = (text: string, id = 'deposit') =>
    ({ id, share: text, in: 'money', trigger: '' }) as const;
  const last = (text: string) => ({ ...share(text, 'last'), trigger: passed });

  test.each([
    [[share('30'), balance(passed)], []],
    [[share('60'), share('50', 'b'), balance(passed)], ['shares-above-100 at schedule']],
    [[share('30'), last('70')], []],
    [[share('30'), last('60')], ['payments-below-total at schedule']],
    [[money('9,250.01'), balance(passed)], ['payments-above-total at schedule']],
    [[money('9,250.00'), balance(passed)], []],
    [[money('9,250'), last('10')], ['payments-above-total at schedule']],
    [
      [share('30'), balance(passed), { ...balance(passed), id: 'more' }],
      ['two-rests at schedule.more.in'],
    ],
    [[share(''), balance(passed)], ['share-empty at schedule.deposit.share']],
    [[share('a third'), balance(passed)], ['number-unread at schedule.deposit.share']],
    [[share('130'), balance(passed)], ['number-unread at schedule.deposit.share']],
    [[money('€ 500'), balance(passed)], ['number-unread at schedule.deposit.share']],
  ])('%o: %o', (rows, rules) => {
    expect(found(schedule(...rows))).toEqual(rules);
  });

  test('shares above 100 % are found without a total too', () => {
    expect(
      found({ ...price({ unitPrice: null }), ...schedule(share('60'), { ...last('50') }) }),
    ).toEqual(['shares-above-100 at schedule']);
  });

  test.each([
    ['Before inspection', 'balance-before-inspection'],
    ['Prior to the final inspection', 'balance-before-inspection'],
    ['Before shipment', 'balance-without-inspection'],
    ['Copy of the bill of lading', 'balance-without-inspection'],
    ['Passed inspection and B/L copy', null],
    ['After the third-party inspection is passed, before shipment', null],
    ['QC report approved', null],
    ['验货合格后', null],
  ])('the balance: "%s"', (trigger, rule) => {
    expect(found(schedule(share('30'), balance(trigger)))).toEqual(
      rule === null ? [] : [`${rule} at schedule.balance.trigger`],
    );
  });

  test('an inspection that the product has no use for is not asked for', () => {
    const parts = {
      notApplicable: ['inspection'],
      ...schedule(share('30'), balance('Before shipment')),
    };
    expect(found(parts)).toEqual([]);
  });
});

describe('delivery', () => {
  test.each([
    [
      { incoterm: 'FOB', place: '' },
      ['point-missing at delivery.place', 'incoterm-without-place at delivery.place'],
    ],
    [{ incoterm: 'FOB Ningbo', place: '' }, []],
    [{ incoterm: 'DDU', place: 'Hamburg' }, ['unknown-incoterm at delivery.incoterm']],
    [{ incoterm: 'free shipping', place: 'Hamburg' }, ['unknown-incoterm at delivery.incoterm']],
    ...(['air', 'express', 'rail', 'road'] as const).flatMap((mode) =>
      ['FAS', 'FOB', 'CFR', 'CIF'].map(
        (incoterm) =>
          [{ incoterm, mode }, ['sea-term-on-other-transport at delivery.incoterm']] as const,
      ),
    ),
    [{ incoterm: 'FCA', mode: 'air' }, []],
    [{ incoterm: 'FOB', mode: '' }, []],
    [
      { incoterm: 'FOB', mode: '', place: 'Pudong Airport' },
      ['sea-term-on-other-transport at delivery.incoterm'],
    ],
  ] as const)('%o: %o', (parts, rules) => {
    expect(found(delivery(parts))).toEqual(rules);
  });

  test.each([
    ['EXW', true],
    ['FCA', true],
    ['FAS', true],
    ['FOB', true],
    ['CIF', false],
    ['DDP', false],
  ])('a shipping fee on %s', (incoterm, fires) => {
    const parts = { ...delivery({ incoterm }), ...price({ shipping: usd('640') }) };
    expect(found(parts)).toEqual(fires ? ['shipping-arranged-by-buyer at price.shipping'] : []);
    expect(found({ ...parts, ...price({ shipping: usd('0.00') }) })).toEqual([]);
  });

  test.each([
    ['August 2027', ['point-missing', 'month-only']],
    ['2027-08', ['point-missing', 'month-only']],
    ['soon', ['point-missing', 'ship-date-unread']],
    ['2027-02-30', ['point-missing', 'ship-date-unread']],
    ['2026-11-27', ['ship-date-past']],
    ['2026-11-28', ['inspection-booking-past', 'lead-time-too-long']],
  ])('shipment on "%s"', (shipDate, rules) => {
    const names = found(delivery({ shipDate, leadDays: '1' })).map((line) => line.split(' ')[0]);
    expect(names.toSorted()).toEqual(rules.toSorted());
  });

  test('a day ends in Beijing before it does in Europe', () => {
    const [finding] = find({ ...full, ...delivery({ shipDate: '2027-08-05' }) });
    expect(finding).toMatchObject({ rule: 'ship-date-in-beijing', ends: '2027-08-05T16:00:00Z' });
  });

  test.each([
    ['97', '', []],
    ['98', '', ['lead-time-too-long at delivery.leadDays']],
    ['98', '2026-11-27', []],
    ['60', '2027-01-10', ['lead-time-too-long at delivery.leadDays']],
    ['98', 'Deposit', ['lead-time-too-long at delivery.leadDays']],
  ])('%s days from "%s" until 5 March', (leadDays, leadStart, rules) => {
    expect(found(delivery({ leadDays, leadStart }))).toEqual(rules);
  });

  test('an inspection has to be booked seven working days ahead', () => {
    const parts = delivery({ shipDate: '2026-12-09', leadDays: '' });
    expect(found(parts, '2026-11-30')).toEqual([]);
    expect(found(parts, '2026-12-01')).toEqual(['inspection-booking-past at delivery.shipDate']);
    expect(found({ ...parts, notApplicable: ['inspection'] }, '2026-12-01')).toEqual([]);
  });
});

describe('the limit', () => {
  const coverage = (limit: OrderSpec['coverage']['limit']) => ({
    coverage: { ...full.coverage, limit, basis: limit ? ('limit' as const) : ('none' as const) },
  });

  test('is held against the total in the same currency', () => {
    expect(found(coverage(usd('9250')))).toEqual([]);
    const above = find({ ...full, ...coverage(usd('9000')) }).find(
      ({ rule }) => rule === 'above-limit',
    );
    expect(above).toMatchObject({
      total: usd('9250.00'),
      limit: usd('9000'),
      above: usd('250.00'),
    });
    expect(found(coverage({ amount: '1', currency: 'EUR' }))).toEqual([]);
    expect(found(coverage(null))).toEqual(['limit-unknown at coverage.limit']);
    expect(found(coverage({ unread: 'ask', currency: 'USD' }))).toEqual([
      'number-unread at coverage.limit',
    ]);
  });
});

describe('the parties', () => {
  const supplier = (parts: Partial<OrderSpec['supplier']>) => ({
    supplier: { ...full.supplier, ...parts },
  });
  test.each([
    [{ beneficiary: 'Yiwu Other Trading Ltd' }, ['names-differ at supplier.beneficiary']],
    [{ name: 'Example Bags' }, ['names-unsure at supplier.name']],
    [{ beneficiary: '宁波示例箱包有限公司' }, ['names-unsure at supplier.beneficiary']],
    [{ beneficiary: '宁波示例箱包有限公司', legalNameChinese: '宁波示例箱包有限公司' }, []],
    [{ name: '' }, []],
  ])('%o: %o', (parts, rules) => {
    expect(found(supplier(parts))).toEqual(rules);
  });
});

test('never throws, and every finding points at a field of the spec', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      for (const { field } of find(spec)) expect(fieldExists(spec, field), field).toBe(true);
    }),
  );
});

function fieldExists(spec: OrderSpec, field: string): boolean {
  const rows = [
    ...spec.requirements.map((one) => ['requirements', one] as const),
    ...spec.schedule.map((one) => ['schedule', one] as const),
  ];
  const inRow = rows.some(([list, one]) =>
    Object.keys(one).some((part) => field === `${list}.${one.id}.${part}`),
  );
  const [group = '', part = ''] = field.split('.');
  const value: unknown = Object.entries(spec).find(([name]) => name === group)?.[1];
  return (
    inRow || field === 'requirements' || field === 'schedule' || Object.hasOwn(Object(value), part)
  );
}

describe('time', () => {
  const texts = {
    sentences: 'The strap is good and 38 mm wide, blue, by August, thickness 2.5. ',
    spaces: ' ',
    'a word and spaces': `ral${' '.repeat(500)}`,
    digits: '1',
    'separators between digits': '1.',
    plus: '+ ',
    quotes: '"',
    hyphens: 'about -',
    brackets: '(:',
    'a code': 'Pantone - ',
  };
  const timeOf = (unit: string, length: number) => {
    const description = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const spec = {
      ...full,
      ...quantity({ amount: description }),
      ...delivery({
        incoterm: 'FOB',
        place: description,
        leadStart: description,
        shipDate: description,
      }),
      supplier: { ...full.supplier, name: description },
      customisation: { ...full.customisation, description },
    };
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      find(spec);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };

  test.each(Object.entries(texts))('grows with the text, not with its square: %s', (_, unit) => {
    timeOf(unit, 5000);
    const [short, long] = [timeOf(unit, 12_500), timeOf(unit, 100_000)];
    // Eight times the text: a square would take 64 times as long. Below 5 ms nothing can be told.
    expect(long / Math.max(short, 5)).toBeLessThan(30);
  });

  test.each(['ral', 'about', '+', 'same as sample', 'incoterms', 'FOB x', 'high', 'RAL 9'])(
    'one long run of spaces after "%s" is no trap',
    (word) => {
      const timeAfter = (length: number) => timeOf(`${word}${' '.repeat(length)}!`, length + 20);
      const [short, long] = [timeAfter(12_500), timeAfter(100_000)];
      expect(long / Math.max(short, 5)).toBeLessThan(30);
    },
  );
});

test('every finding has its weight', () => {
  const weights = new Set<Finding['severity']>(find(aSpec()).map(({ severity }) => severity));
  expect(weights).toEqual(new Set(['decisive', 'warning', 'note']));
});
