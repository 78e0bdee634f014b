import { describe, expect, test } from 'vitest';
import { productReaders, supplierReaders } from '../../lib/pages/fields/readers.ts';
import type { PageNumbers } from '../../lib/pages/parsed.ts';

const english: PageNumbers = { mark: 'en', currency: null };

const fault = expect.objectContaining({ fault: expect.any(String) });

describe('a price of nothing is no price', () => {
  test('shown alone', () => {
    expect(productReaders.priceRange('US$ 0', english)).toEqual(fault);
    expect(productReaders.priceRange('US $0.00-$3.00', english)).toEqual(fault);
  });
  test('shown beside zeros in the data', () => {
    const price = { usd: 0, text: 'US$0.00', plain: 0 };
    expect(productReaders.priceRange(price, english)).toEqual(fault);
    expect(productReaders.priceRange({ ...price, plain: 5 }, english)).toEqual(fault);
  });
  test('in a ladder', () => {
    const step = (min: number) => ({ min, max: -1, dollarPrice: '0', formatPrice: 'US$0.00' });
    expect(productReaders.priceTiers([step(1), step(100)], english)).toEqual(fault);
    const rows = [
      ['1 - 99 pieces', '$0.00'],
      ['>= 100 pieces', '$0.00'],
    ];
    expect(productReaders.priceTiers(rows, english)).toEqual(fault);
  });
  test('of a sample or of shipping', () => {
    expect(productReaders.samplePrice({ enable: true, text: '$0.00' }, english)).toEqual(fault);
    expect(productReaders.shippingFee('Shipping total: $0.00', english)).toEqual(fault);
  });
  test('a zero that only fills a field says nothing', () => {
    expect(productReaders.samplePrice({ enable: true, plain: 0 }, english)).toBeNull();
  });
});

describe('a minimum order out of the data', () => {
  test('as number and as text', () => {
    const piece = { unit: 'Pieces' };
    expect(productReaders.moq({ amount: 10, ...piece }, english)).toEqual({
      value: { amount: 10, unit: 'piece' },
    });
    expect(productReaders.moq({ amount: '10K', ...piece }, english)).toMatchObject({
      value: { amount: 10_000 },
    });
    expect(productReaders.moq({ amount: -1, ...piece }, english)).toBeNull();
  });
  test('with a multiplier in its unit', () => {
    for (const unit of ['K pieces', 'Thousand Pieces']) {
      expect(productReaders.moq({ amount: 10, unit }, english)).toEqual({
        value: { amount: 10_000, unit: 'piece' },
      });
    }
    expect(productReaders.moq({ amount: 10, unit: 'M pieces' }, english)).toEqual(fault);
    expect(productReaders.moq({ amount: 10, unit: 'USD' }, english)).toEqual(fault);
    expect(productReaders.moq({ amount: 10, unit: 'Piece/Month' }, english)).toEqual(fault);
    const step = { min: 10, max: 99, dollarPrice: 5 };
    expect(productReaders.priceTiers([{ ...step, unit: 'Pieces' }], english)).toHaveProperty(
      'value',
    );
    for (const unit of ['K pieces', 'Million', '万件', 'Piece/Month'])
      expect(productReaders.priceTiers([{ ...step, unit }], english)).toEqual(fault);
  });
  test('from a ladder in whatever order', () => {
    const rows = [
      ['>= 100 pieces', 'US$4'],
      ['1 - 99 pieces', 'US$5'],
    ];
    expect(productReaders.moq(rows, english)).toEqual({ value: { amount: 1, unit: 'piece' } });
  });
  test('that no page means', () => {
    expect(productReaders.moq({ amount: 1e21, unit: 'piece' }, english)).toEqual(fault);
    expect(productReaders.moq({ amount: '-5', unit: 'piece' }, english)).toEqual(fault);
  });
});

describe('a price of another unit than the one that is counted', () => {
  const ladder = (first: string, second: string) => [
    ['10 - 99 pieces', first],
    ['>= 100 pieces', second],
  ];
  test('makes no step of a ladder', () => {
    expect(productReaders.priceTiers(ladder('$5', '$4'), english)).toHaveProperty('value');
    expect(productReaders.priceTiers(ladder('$5/piece', '$4/pieces'), english)).toHaveProperty(
      'value',
    );
    expect(productReaders.priceTiers(ladder('$5/kg', '$4/piece'), english)).toEqual(fault);
    expect(productReaders.priceTiers(ladder('$5/dozen', '$4/dozen'), english)).toEqual(fault);
  });
  test('is not the price when it stands in an element of its own', () => {
    const pieces = { ...english, unit: 'piece' };
    expect(productReaders.priceRange([['$5.00', '/ piece']], pieces)).toHaveProperty('value');
    expect(productReaders.priceRange([['$5.00', '/ dozen']], pieces)).toEqual(fault);
    expect(productReaders.priceRange([['$5.00', 'per dozen']], pieces)).toEqual(fault);
  });
  test.each([
    ['$5.00', 'Dozen'],
    ['$5.00', 'million'],
    ['$5.00', 'thousand pieces'],
    ['$5.00', 'mil'],
    ['$5.00', '/ piece', '/ month'],
    ['$5.00/piece', 'month'],
    ['$5.00', '/ box', 'day'],
    ['$5.00', '万'],
    ['$5.00', 'pack of 12'],
    ['$5.00', '12 pieces'],
    ['From', '$5.00'],
    ['up to $5.00'],
  ])('is not the price when words beside it say so: %s %s', (...parts) => {
    expect(productReaders.priceRange([parts], english)).toEqual(fault);
  });
  test.each([
    'Minimum order quantity: 1,200 sets',
    'Min. order 10',
    '10 Pieces (Min. Order)',
    'Mindestmenge: 5 Stück',
    'Pedido mínimo: 10',
  ])('is the price beside the minimum "%s"', (minimum) => {
    expect(productReaders.priceRange([['$5.00', minimum]], english)).toHaveProperty('value');
  });
  test('is no fee for shipping an order', () => {
    expect(productReaders.shippingFee('US$1.20 / kg', english)).toEqual(fault);
    expect(productReaders.shippingFee('US$1.20/piece', english)).toEqual(fault);
    const list = [{ listData: [{ price: '<b>US$1.20</b>/kg' }] }];
    expect(productReaders.shippingFee({ list }, english)).toEqual(fault);
  });
});

describe('lead times', () => {
  const across = (label: string, ...days: string[]) => [
    ['Quantity (pieces)', '1 - 100', '101 - 500'],
    [label, ...days],
  ];
  test('are days where the table counts days', () => {
    const value = [
      { from: 1, to: 100, days: 15 },
      { from: 101, to: 500, days: null },
    ];
    const cells = ['15', 'To be negotiated'];
    const table = across('Lead time (days)', ...cells);
    expect(productReaders.leadTimes(table, english)).toEqual({ value });
    const upright = [...['Quantity', '1 - 100', '101 - 500'].entries()].map(([row, quantity]) => [
      quantity,
      ['Time (days)', ...cells][row],
    ]);
    expect(productReaders.leadTimes(upright, english)).toEqual({ value });
    expect(
      productReaders.leadTimes(across('Lead time', '15 days', cells[1] ?? ''), english),
    ).toEqual({ value });
  });
  test.each([
    'Lead time (wks)',
    'Lead time (h)',
    'Zeit (Wochen)',
    'Délai (semaines)',
    '周期 (周)',
    'Срок (недель)',
    'Lead time',
  ])('in "%s" are not days', (label) => {
    expect(productReaders.leadTimes(across(label, '2', '3'), english)).toEqual(fault);
  });
  test.each([
    ['Lead time (weeks)', '2 days'],
    ['Lead time (weeks)', 'To be negotiated'],
    ['Lead time (weeks) (days)', '2'],
    ['Lead time (working) (days)', '2'],
    ['Lead time (× 10) (days)', '2'],
    ['Délai （semaines）', '2 jours'],
  ])('under "%s", which is more than days, are not read: %s', (label, cell) => {
    expect(productReaders.leadTimes(across(label, cell, cell), english)).toEqual(fault);
  });
  test.each([
    'Quantity (cartons)',
    'Quantity (thousand pieces)',
    'Quantity (K pcs)',
    'Quantity (1000 pieces)',
    'Quantity (Piece/Month)',
    'Lead time (days)',
    'Quantity (days)',
    'Quantity (pieces) (cartons)',
  ])('by what is counted in another unit, "%s", are not read', (label) => {
    const table = (first: string, cell: string) => [
      [first, cell, '> 100'],
      ['Lead time (days)', '15', '20'],
    ];
    const pieces = { ...english, unit: 'piece' };
    for (const first of ['Quantity (pieces)', 'Quantity', 'Quantity (Piece/Pieces)'])
      expect(productReaders.leadTimes(table(first, '1 - 100'), pieces)).toHaveProperty('value');
    expect(productReaders.leadTimes(table(label, '1 - 100'), pieces)).toEqual(fault);
    const cartons = table('Quantity', '1 - 100 cartons');
    expect(productReaders.leadTimes(cartons, pieces)).toEqual(fault);
    expect(productReaders.leadTimes(cartons, { ...english, unit: 'carton' })).toHaveProperty(
      'value',
    );
  });
  test('of a table with more columns are not read', () => {
    const table = [
      ['Quantity', 'Sample time (days)', 'Lead time (days)'],
      ['1 - 100', '3', '15'],
      ['> 100', '3', '30'],
    ];
    expect(productReaders.leadTimes(table, english)).toEqual(fault);
  });
  test('out of the data are days, unless they name another unit', () => {
    const steps = (processPeriod: unknown) => [{ minQuantity: 1, maxQuantity: 9, processPeriod }];
    const value = [{ from: 1, to: 9, days: 7 }];
    expect(productReaders.leadTimes(steps('7'), english)).toEqual({ value });
    expect(productReaders.leadTimes(steps('7 wks'), english)).toEqual(fault);
  });
});

describe('a ladder', () => {
  const ladder = (...quantities: string[]) =>
    quantities.map((quantity, index) => [quantity, `$${9 - index}.00`]);
  test('with multipliers', () => {
    const tiers = productReaders.priceTiers(ladder('1K - 5K pieces', '> 5K pieces'), english);
    expect(tiers).toMatchObject({
      value: [
        { from: 1000, to: 5000 },
        { from: 5001, to: null },
      ],
    });
  });
  test('with a step that can not be read', () => {
    for (const first of ['under 100 pieces', 'below 100', '100 or less', '1 - 5K pieces'])
      expect(productReaders.priceTiers(ladder(first, '101 - 500 pieces'), english)).toEqual(fault);
    const rows = [
      ['below 100 pieces', '3 left', '$5'],
      ['4 - 9 pieces', '$4'],
    ];
    expect(productReaders.priceTiers(rows, english)).toEqual(fault);
  });
  test('of steps in several units', () => {
    const units = ladder('10 - 99 cartons', '>= 100 pieces');
    expect(productReaders.priceTiers(units, english)).toEqual(fault);
    for (const second of ['2 - 9 boxes', '2 - 9'])
      expect(productReaders.priceTiers(ladder('1 box', second), english)).toHaveProperty('value');
    const data = [
      { quantityMin: 1, quantityMax: 9, price: 5, unit: 'Cartons' },
      { quantityMin: 10, quantityMax: -1, price: 4, unit: 'Pieces' },
    ];
    const dollars = { ...english, currency: 'USD' };
    expect(productReaders.priceTiers(data, dollars)).toEqual(fault);
  });
  test('of the data, with an end that can not be read', () => {
    const steps = (max: unknown) => [{ min: 10, max, dollarPrice: 5 }];
    expect(productReaders.priceTiers(steps('-1'), english)).toMatchObject({
      value: [{ from: 10, to: null }],
    });
    expect(productReaders.priceTiers(steps('1,000'), english)).toEqual(fault);
    expect(productReaders.priceTiers(steps(-5), english)).toEqual(fault);
  });
  test('gives no minimum where its first step can not be read', () => {
    expect(productReaders.moq([['5 USD', '10 - 99 pieces']], english)).toEqual({
      value: { amount: 10, unit: 'piece' },
    });
    expect(productReaders.moq([['under 100 pieces', '$5']], english)).toEqual(fault);
    expect(productReaders.moq([['1K - 5K Pieces', '$5']], english)).toEqual({
      value: { amount: 1000, unit: 'piece' },
    });
  });
  test.each([
    ['5 kr'],
    ['5 zł'],
    ['71 Rp'],
    ['5元'],
    ['5 usd'],
    ['S/ 5'],
    ['71,500 руб.'],
    ['AED 71,500'],
  ])('takes the price %s for no quantity', (price) => {
    for (const row of [
      [price, '100 - 999 pieces'],
      ['100 - 999 pieces', price],
    ])
      expect(productReaders.moq([row], english)).toEqual({ value: { amount: 100, unit: 'piece' } });
  });
  test.each(['20 off', '3 left', '12 sold', '7 days', '20% off'])(
    'gives no minimum where "%s" stands beside it',
    (words) => {
      expect(productReaders.moq([[words, '100 - 999 pieces']], english)).toEqual(fault);
      expect(productReaders.moq([[words]], english)).toEqual(fault);
    },
  );
  test('gives no minimum where a row says two quantities, or rows count in two units', () => {
    expect(productReaders.moq([['5 boxes', '100 - 999 pieces']], english)).toEqual(fault);
    const units = [['5 - 9 boxes'], ['100 - 999 pieces']];
    expect(productReaders.moq(units, english)).toEqual(fault);
    const capitals = [
      ['10 - 99 PCS', '$5'],
      ['>= 100 pieces', '$4'],
    ];
    expect(productReaders.moq(capitals, english)).toEqual(fault);
    expect(productReaders.moq([['Quantity', 'Price'], ['5 - 9']], english)).toHaveProperty('value');
    expect(productReaders.moq([['Price']], english)).toBeNull();
  });
});

test('what is neither text nor number is not read as nothing', () => {
  const { name, companyId, country, yearsOnPlatform, coverageLimit } = supplierReaders;
  for (const read of [name, companyId, country, yearsOnPlatform, coverageLimit]) {
    expect(read([84_000], english)).toEqual(fault);
    expect(read({ amount: 84_000 }, english)).toEqual(fault);
    expect(read(true, english)).toEqual(fault);
    for (const nothing of [null, undefined, '', []]) expect(read(nothing, english)).toBeNull();
  }
});

test('in rows, too, $ is what the page shows, and a number without a sign is no price', () => {
  const fiji = { ...english, currency: 'FJD' };
  const five = { amount: '5.00', currency: 'FJD' };
  const rows = (price: string) => [['10 - 99 pieces', price]];
  expect(productReaders.priceTiers(rows('$5.00'), fiji)).toMatchObject({
    value: [{ unitPrice: five }],
  });
  expect(productReaders.priceTiers(rows('5.00'), fiji)).toEqual(fault);
  expect(productReaders.priceRange([['$5.00']], fiji)).toEqual({
    value: { low: five, high: five },
  });
  expect(productReaders.priceRange([['5.00']], fiji)).toEqual(fault);
});

test('offers of structured data have the currency they name, or none', () => {
  const offers = { lowPrice: '3', highPrice: 5 };
  const range = (currency: string) => ({
    value: { low: { amount: '3', currency }, high: { amount: '5', currency } },
  });
  const read = (raw: object) => productReaders.priceRange(raw, { ...english, currency: 'GBP' });
  expect(read({ ...offers, currency: 'EUR' })).toEqual(range('EUR'));
  expect(read(offers)).toEqual(fault);
  expect(read({ ...offers, currency: 'usd' })).toEqual(fault);
  expect(read({ ...offers, currency: 'EUR', highPrice: 2 })).toEqual(fault);
  expect(read({ low: 3, high: 5 })).toEqual(range('USD'));
});

test('Trade Assurance that is shown and not in service, or the other way, is not read', () => {
  const { tradeAssurance } = supplierReaders;
  expect(tradeAssurance({ shown: true, inService: true }, english)).toEqual({ value: true });
  expect(tradeAssurance({ shown: true }, english)).toEqual({ value: true });
  expect(tradeAssurance({ inService: false }, english)).toEqual({ value: false });
  expect(tradeAssurance({ shown: true, inService: false }, english)).toEqual(fault);
  expect(tradeAssurance({ shown: false, inService: true }, english)).toEqual(fault);
  expect(tradeAssurance(true, english)).toEqual({ value: true });
});

test('what is left of a limit', () => {
  const read = (amount: unknown, balance: unknown) =>
    supplierReaders.remainingLimit({ amount, balance }, english);
  const dollars = (amount: string) => ({ value: { amount, currency: 'USD' } });
  expect(read(50_000, 41_250)).toEqual(dollars('41250'));
  expect(read('84,000', '41,250.50')).toEqual(dollars('41250.50'));
  // Beside a limit 0 is a fact: it is used up.
  for (const nothing of [0, '0', '0.00']) expect(read(20_000, nothing)).toEqual(dollars('0'));
  for (const unread of [0.004, 0.5001, -5, '1e3', '41.250', [1], 84_001])
    expect(read(84_000, unread)).toEqual(fault);
  expect(read('84.000', 5)).toEqual(fault);
  for (const none of [null, undefined, '', -1]) expect(read(84_000, none)).toBeNull();
  expect(read(-1, 0)).toBeNull();
});
