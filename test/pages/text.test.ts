import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageNumbers } from '../../lib/pages/parsed.ts';
import { parseCountry } from '../../lib/pages/text/country.ts';
import { countsDays, parseDays } from '../../lib/pages/text/days.ts';
import { decimalOfData, parseDecimal } from '../../lib/pages/text/decimal.ts';
import { parseLimit, parseMoney, parseMoneyRange } from '../../lib/pages/text/money.ts';
import { parseQuantity, parseYears } from '../../lib/pages/text/quantity.ts';
import { shownText } from '../../lib/pages/text/shown.ts';
import { parseSpan } from '../../lib/pages/text/span.ts';
import { singular } from '../../lib/pages/text/unit.ts';

const english: PageNumbers = { mark: 'en', currency: null };
const unknown: PageNumbers = { mark: 'unknown', currency: null };
const comma: PageNumbers = { mark: ',', currency: null };

const fault = expect.objectContaining({ fault: expect.any(String) });
const range = (currency: string, low: string, high = low) => ({
  value: { low: { amount: low, currency }, high: { amount: high, currency } },
});

test.each([
  ['1957.89', 'unknown', '1957.89'],
  ['1,957.89', 'unknown', '1957.89'],
  ['2.374,02', 'unknown', '2374.02'],
  ['1.234.567,89', 'unknown', '1234567.89'],
  ['1 234 567,89', 'unknown', '1234567.89'],
  ['1\u202f234\u00a0567,89', 'unknown', '1234567.89'],
  ['12,34,567.00', 'unknown', '1234567.00'],
  ['1’000.50', 'unknown', '1000.50'],
  ['1.234.567', 'unknown', '1234567'],
  ['100000', 'unknown', '100000'],
  ['10.5', 'unknown', '10.5'],
  ['4,80', 'unknown', '4.80'],
  ['0.0077', 'unknown', '0.0077'],
  ['0.500', 'unknown', '0.500'],
  ['2976.805', 'unknown', '2976.805'],
  ['1.000', 'unknown', null],
  ['1,000', 'unknown', null],
  ['1.000', 'en', null],
  ['1,000', 'en', '1000'],
  ['1.000', '.', '1.000'],
  ['1.000', ',', '1000'],
  ['1,000', ',', '1.000'],
  ['1,000', '.', '1000'],
  ['1.50', ',', '1.50'],
  ['1,0000', 'en', null],
  ['1,0000', '.', null],
  ['12,5000', 'unknown', null],
  ['1,2345', ',', '1.2345'],
  ['0,0077', 'unknown', '0.0077'],
  ['0,500', '.', '0.500'],
  ['0,500', 'en', '0.500'],
  ['0.500', ',', '0.500'],
  ['0,500,000', '.', null],
  ['012,345', '.', null],
  ['007', 'unknown', '7'],
  ['1,23,4.5', 'unknown', null],
  ['1..5', 'unknown', null],
  ['1,', 'unknown', null],
  ['', 'unknown', null],
  ['12345678901234567890', 'unknown', null],
] as const)('the number %s by the rule %s is %s', (text, mark, expected) => {
  expect(parseDecimal(text, mark)).toBe(expected);
});

test.each([
  [1.5, '1.5'],
  [3.2600000000000002, '3.26'],
  [291477804, '291477804'],
  ['16.50', '16.50'],
  [0.0185, '0.0185'],
  [-1, null],
  [Number.NaN, null],
  [1e21, null],
  [1e-9, null],
  ['1,5', null],
  [null, null],
  [{}, null],
])('the datum %j is %j', (datum, expected) => {
  expect(decimalOfData(datum)).toBe(expected);
});

describe('prices', () => {
  test.each([
    ['US $13.00', range('USD', '13.00')],
    [' US $0.50-$3.00 / Meter', range('USD', '0.50', '3.00')],
    ['US$4.20-5.10', range('USD', '4.20', '5.10')],
    ['$2.10-2.40', range('USD', '2.10', '2.40')],
    ['$87.00 - $89.00', range('USD', '87.00', '89.00')],
    ['$100,000.00 - $200,000.00', range('USD', '100000.00', '200000.00')],
    ['£0.0077', range('GBP', '0.0077')],
    ['£2.03-3', range('GBP', '2.03', '3')],
    ['€2.61-3.38', range('EUR', '2.61', '3.38')],
    ['1.226,00 €', range('EUR', '1226.00')],
    ['₹2,976.80-3,307.34', range('INR', '2976.80', '3307.34')],
    ['₫87,059-122,577', range('VND', '87059', '122577')],
    ['CN¥1,519.95', range('CNY', '1519.95')],
    ['CN¥1,063.97-CN¥1,519.95', range('CNY', '1063.97', '1519.95')],
    ['GH₵28.80', range('GHS', '28.80')],
    ['GH₵184.16-230.23', range('GHS', '184.16', '230.23')],
    ['UZS 19,016.41', range('UZS', '19016.41')],
    ['ARS 2.374,02 / unidad', range('ARS', '2374.02')],
    ['DZD 1,250.50', range('DZD', '1250.50')],
    ['₫80.510', range('VND', '80510')],
    ['JP¥1,234 - JP¥2,345,678', range('JPY', '1234', '2345678')],
    ['ZMW 120.50-130.00', range('ZMW', '120.50', '130.00')],
    ['4,80 $ - 5,80 $', range('USD', '4.80', '5.80')],
    ['R$ 1.234.567,89', range('BRL', '1234567.89')],
    ['Sample price: GH₵1,957.89', range('GHS', '1957.89')],
    ['Price: $9', range('USD', '9')],
    ['FOB Price: US $9.00', range('USD', '9.00')],
    ['Shipping total: $34.22', range('USD', '34.22')],
    ['US$1,250-4,500', range('USD', '1250', '4500')],
    ['US $41\u00a0000,50', range('USD', '41000.50')],
    ['US $100 − $200', range('USD', '100', '200')],
    ['', null],
    ['US $', null],
    ['Negotiable', null],
  ])('%s', (text, expected) => {
    expect(parseMoneyRange(text, english)).toEqual(expected);
  });

  test.each([
    'US$ 170,000+',
    '$20K − $50K',
    '$10K — $20K',
    'US $100K − $200K',
    'From $2.10',
    '5% off $2,000',
    '$20 off shipping',
    'US$5/K',
    'US$5 / Million',
    'US$5/万',
    'US$5/k pcs',
    '¥120.00',
    '2.10',
    '£1.234',
    '$3-2',
    '$1-2-3',
    '-$5',
    'XYZ 5.00',
    '$6¦98',
    'US $5 - €6',
    '<1k',
    'Was: $9',
    'Was price: $9',
    'Original price: $9',
    'Discount: $5',
    'Deposit: $5',
    'Save: $5',
    '$5 (was $9)',
    '$5 (excl. tax)',
    'Antes: 9,00 €',
    '原价：CN¥9.00',
  ])('%s is not read as a price', (text) => {
    expect(parseMoneyRange(text, english)).toEqual(fault);
  });

  test('what it is a price of must be the unit that is counted', () => {
    const of = (unit: string) => ({ ...english, unit });
    const five = range('USD', '5.00');
    expect(parseMoneyRange('US$5.00/piece', english)).toEqual(five);
    expect(parseMoneyRange('US$5.00 / Pieces', of('piece'))).toEqual(five);
    expect(parseMoneyRange('US$5.00/pc', of('piece'))).toEqual(five);
    expect(parseMoneyRange('US$5.00/Acre|Acres', of('acre'))).toEqual(five);
    expect(parseMoneyRange('US$5.00 / Square Meter', of('square meter'))).toEqual(five);
    expect(parseMoneyRange('US$5.00/dozen', of('dozen'))).toEqual(five);
    expect(parseMoneyRange('US$5.00 / unidad', of('unidade'))).toEqual(five);
    const several = ['dozen', ' Gross', 'doz', 'dz.', 'gro', 'C', 'cwt', 'score', 'hundredweight'];
    for (const text of [...several.map((unit) => `US$5.00/${unit}`), 'US$5.00 (per 100 pieces)'])
      expect(parseMoneyRange(text, english)).toEqual(fault);
    for (const text of ['US$5.00/kg', 'US$5.00/dozen', 'US$5.00 (per dozen)', 'US$5.00/100 pieces'])
      expect(parseMoneyRange(text, of('piece'))).toEqual(fault);
    expect(parseMoneyRange('US$5.00/square foot', of('square meter'))).toEqual(fault);
    expect(parseMoneyRange('US$5.00/cartridge', of('carton'))).toEqual(fault);
  });

  test('a price of a unit for a time, or of two units, is none of the unit', () => {
    const five = range('USD', '5');
    const piece = { ...english, unit: 'piece' };
    const same = ['US$5/Piece', 'US$5 / Piece/Pieces', 'US$5/Piece|Pieces', 'US$5/Piece(s)'];
    for (const text of [...same, 'US$5/Box/Boxes', 'US$5/Square Foot/Square Feet'])
      expect(parseMoneyRange(text, english)).toEqual(five);
    for (const text of same) expect(parseMoneyRange(text, piece)).toEqual(five);
    for (const text of [
      'US$5/Piece/Month',
      'US$5 / Piece / Month',
      'US$5/Piece|Month',
      'US$5/Piece/Dozen',
      'US$5/Piece-Month',
      'US$5/Piece·Month',
      'US$5/Piece+VAT',
      'US$5/Piece (per month)',
      'US$5/Piece(month)',
      'US$5/Piece per Month',
      'US$5/Piece a month',
      'US$5/Piece monthly',
      'US$5/Piece, monthly',
      'US$5/Month',
      'US$5/día',
      'US$5/mes',
      'US$5/mois',
      'US$5/月',
    ])
      for (const numbers of [english, piece]) expect(parseMoneyRange(text, numbers)).toEqual(fault);
    expect(parseMoneyRange('US$5/carton', { ...english, unit: 'car' })).toEqual(fault);
    expect(parseMoneyRange('US$5/Month', { ...english, unit: 'month' })).toEqual(five);
  });

  test('whatever stands behind the unit, the price stays one of the unit alone or is not read', () => {
    const more = fc.constantFrom('/', '|', ' / ', '-', ' ', '·', ' per ', '(', ' (', '+', ', ');
    const word = fc.constantFrom(
      'Month',
      'year',
      'Day',
      'Dozen',
      'Box',
      'order',
      'user',
      '月',
      'h',
    );
    const unit = fc.constantFrom('Piece', 'Set', 'Square Meter', 'kg');
    const counted = fc.boolean();
    fc.assert(
      fc.property(unit, more, word, counted, (one, between, other, known) => {
        const numbers = known ? { ...english, unit: singular(one) } : english;
        expect(parseMoneyRange(`US$5/${one}`, numbers)).toEqual(range('USD', '5'));
        expect(parseMoneyRange(`US$5/${one}${between}${other}`, numbers)).toEqual(fault);
      }),
      { seed: 20_261_129, numRuns: 2000 },
    );
  });

  test('what $ and ¥ stand for follows the currency the page shows', () => {
    const shown = (currency: string) => ({ mark: 'en' as const, currency });
    expect(parseMoneyRange('$5.00', shown('CAD'))).toEqual(range('CAD', '5.00'));
    expect(parseMoneyRange('$5.00', shown('GBP'))).toEqual(range('USD', '5.00'));
    for (const code of ['FJD', 'JMD', 'TTD', 'BBD', 'XCD', 'NAD', 'UYU', 'DOP'])
      expect(parseMoneyRange('$5.00', shown(code))).toEqual(range(code, '5.00'));
    expect(parseMoneyRange('US$5.00', shown('FJD'))).toEqual(range('USD', '5.00'));
    expect(parseMoneyRange('£5.00', shown('EGP'))).toEqual(range('EGP', '5.00'));
    expect(parseMoneyRange('£5.00', shown('USD'))).toEqual(range('GBP', '5.00'));
    expect(parseMoneyRange('¥5.00', shown('JPY'))).toEqual(range('JPY', '5.00'));
    expect(parseMoneyRange('5.00', shown('EUR'))).toEqual(range('EUR', '5.00'));
  });

  test('the page decides what 61.740 is', () => {
    expect(parseMoney('ARS 61.740', comma)).toEqual({
      value: { amount: '61740', currency: 'ARS' },
    });
    expect(parseMoney('ARS 61.740', unknown)).toEqual(fault);
  });

  test('one amount is not a range', () => {
    expect(parseMoney('$2-3', english)).toEqual(fault);
    expect(parseMoney('$2-2', english)).toEqual({ value: { amount: '2', currency: 'USD' } });
  });

  test('long and hostile text is read in no time', () => {
    expect(parseMoneyRange(`${'1,'.repeat(100_000)}1`, english)).toEqual(fault);
    expect(parseMoneyRange('/'.repeat(200_000), english)).toBeNull();
  });
});

describe('limits', () => {
  test.each([
    ['16,000', '16000'],
    [' 41,000 ', '41000'],
    ['US $84,000', '84000'],
    ['US\u00a0$84,000', '84000'],
    ['$1,250,000', '1250000'],
    ['50000', '50000'],
    ['1', '1'],
    ['12,000.50', '12000.50'],
  ])('%s', (text, amount) => {
    expect(parseLimit(text)).toEqual({ value: { amount, currency: 'USD' } });
  });
  test.each(['', '  ', ' US $', '$', '0', '-1', '0.00'])('"%s" stands for no limit', (text) => {
    expect(parseLimit(text)).toBeNull();
  });
  test.each([
    '84.000',
    '16,00',
    '16,0000',
    '80,000+',
    '€84,000',
    '10K',
    '1,00,000',
    'none',
    '012',
    '16.000,00',
  ])('%s is not read as a limit', (text) => {
    expect(parseLimit(text)).toEqual(fault);
  });
});

test.each([
  ['50 Pieces', { amount: 50, unit: 'piece' }],
  ['1.0 Pieces', { amount: 1, unit: 'piece' }],
  ['100.0 Sets', { amount: 100, unit: 'set' }],
  ['Min. order: 10,000 pieces', { amount: 10000, unit: 'piece' }],
  ['Min. order: 10000 pieces', { amount: 10000, unit: 'piece' }],
  ['Min. order: 1 set', { amount: 1, unit: 'set' }],
  ['MOQ:30 pieces', { amount: 30, unit: 'piece' }],
  ['10 unidades', { amount: 10, unit: 'unidade' }],
  ['1000 Square Meters (Min. Order)', { amount: 1000, unit: 'square meter' }],
  ['0.5 Tons', { amount: 0.5, unit: 'ton' }],
  ['20 m²', { amount: 20, unit: 'm²' }],
  ['1½ Tons', null],
  ['½ Ton', null],
  ['10³ pieces', null],
  ['1-99 Boxes', null],
  ['1.000 pieces', null],
  ['10K pieces', { amount: 10_000, unit: 'piece' }],
  ['1.5k+ Pieces', { amount: 1500, unit: 'piece' }],
  ['10 thousand pieces', { amount: 10_000, unit: 'piece' }],
  ['2 million pieces', { amount: 2_000_000, unit: 'piece' }],
  ['3 mln. szt', { amount: 3_000_000, unit: 'szt' }],
  ['2 Lakh Pieces', { amount: 200_000, unit: 'piece' }],
  ['1万件', { amount: 10_000, unit: '件' }],
  ['5 千个', { amount: 5000, unit: '个' }],
  ['5千克', { amount: 5, unit: '千克' }],
  ['10 kg', { amount: 10, unit: 'kg' }],
  ['20 m', { amount: 20, unit: 'm' }],
  ['≥ 10 sets', { amount: 10, unit: 'set' }],
  ['MOQ 10 sets', { amount: 10, unit: 'set' }],
  ['10M pieces', null],
  ['2m cable', null],
  ['10 mil piezas', null],
  ['1百万件', null],
  ['10 Kpcs', null],
  ['1.000K pieces', null],
  ['-5 pieces', null],
  ['Min. order: -5 pieces', null],
  ['Min. order: < 10 pieces', null],
  ['up to 10 pieces', null],
  ['> 10 pieces', null],
  ['~10 pieces', null],
  ['10% of stock', null],
  ['10-piece set', null],
  ['50 Piece/Pieces', { amount: 50, unit: 'piece' }],
  ['50 Piece/Month', null],
  ['50 pieces / carton', null],
  ['10 pairs of underwear', { amount: 10, unit: 'pairs of underwear' }],
  ['10 Pieces (Min. Order)', { amount: 10, unit: 'piece' }],
  ['3万克', { amount: 30_000, unit: '克' }],
  ['3十万', null],
  ['3 thousands', null],
  ['10 Tsd. Stück', null],
  ['10 tys.', null],
  ['5 milliards', null],
  ['Maximum order: 500', null],
  ['Min. order: US$500', null],
  ['MOQ US$500 pieces', null],
  ['Min. order: 500 USD', null],
  ['Min. order: USD 500', null],
  ['MOQ 500 dollars', null],
  ['Min. order: 500 kr', null],
  ['最小订单：500元', null],
  ['Min. order: Rp 500', null],
  ['MOQ: less than 500', null],
  ['Min. order: up to 500 pieces', null],
  ['500 pieces max', null],
  ['500 pieces or less', null],
  ['500 Pieces (Max. Order)', null],
  ['500件以下', null],
  ['100 mlrd', null],
  ['Sold: 500 pieces', null],
  ['MOQ ≈ 10', null],
  ['MOQ #10', null],
  ['MOQ not 10', null],
  ['approx. MOQ 10', null],
  ['No min. order 10', null],
  ['no MOQ: 10', null],
  ['Min. order: about 10 pieces', null],
  ['MOQ 10 baht', null],
  ['MOQ 10 rupees', null],
  ['MOQ 10 pesos', null],
  ['MOQ 10 yen', null],
  ['MOQ 10 rupiah', null],
  ['MOQ 10 reais', null],
  ['MOQ 10 ريال', null],
  ['MOQ 10 грн', null],
  ['10 Pounds', { amount: 10, unit: 'pound' }],
  ['Mini cups: 500 pieces', null],
  ['In stock: 500 pieces', null],
  ['Available：500 pieces', null],
  ['Order: 500 pieces', null],
  ['500 sold', null],
  ['7 days', null],
  ['24 hours', null],
  ['3 left', null],
  ['20 off', null],
  ['12 reviews', null],
  ['500 in stock', null],
  ['最新库存：500件', null],
  ['Mindestbestellmenge: 5 Stück', { amount: 5, unit: 'stück' }],
  ['Quantité minimale : 5 boîtes', { amount: 5, unit: 'boîte' }],
  ['Pedido mínimo: 10 unidades', { amount: 10, unit: 'unidade' }],
  ['Мин. заказ: 10 штук', { amount: 10, unit: 'штук' }],
  ['最小起订量：50件', { amount: 50, unit: '件' }],
  ['起订量: 50件', { amount: 50, unit: '件' }],
  ['최소 주문: 50개', { amount: 50, unit: '개' }],
  ['Đơn hàng tối thiểu: 5', { amount: 5, unit: '' }],
  ['10 thous', null],
  ['10 th pieces', null],
  ['10 ths', null],
  ['5 KK', null],
  ['5 B pieces', null],
  ['10 md', null],
  ['10 tyś', null],
  ['1 Cr pieces', null],
  ['10 - pieces', null],
  ['٥٠ pieces', null],
  ['5٠ pieces', null],
  ['2 500ml bottles', null],
  ['1 500ml bottle', null],
  ['2 500 ml bottles', null],
  ['1 2345 pieces', null],
  ['0 500 pieces', null],
])('the minimum order %s', (text, value) => {
  expect(parseQuantity(text, english)).toEqual(value === null ? fault : { value });
});

test('a blank groups thousands where the page does not do it by commas', () => {
  const thousands = { value: { amount: 2500, unit: 'piece' } };
  expect(parseQuantity('2 500 pieces', comma)).toEqual(thousands);
  expect(parseQuantity('2\u202f500 pieces', unknown)).toEqual(thousands);
  expect(parseQuantity('2 500 ml bottles', comma)).toEqual(fault);
  expect(parseQuantity('2 500ml bottles', comma)).toEqual(fault);
  expect(parseQuantity('2 500 pieces', english)).toEqual(fault);
});

test('no other number is read than the one that stands there', () => {
  const around = fc.string({
    unit: fc.constantFrom('-', '<', '>', '%', '~', ' ', 'a', '.', ',', ':', '(', '½', '٣', '€'),
    maxLength: 4,
  });
  const pages = fc.constantFrom(english, unknown, comma);
  fc.assert(
    fc.property(around, fc.integer({ min: 1, max: 999_999 }), around, pages, (a, n, z, numbers) => {
      const parsed = parseQuantity(`${a}${n}${z} pieces`, numbers);
      if (parsed === null || 'fault' in parsed) return;
      expect(parsed.value.amount).toBe(n);
      expect(a).not.toMatch(/[-<~%½٣€]\s*$/);
      expect(z).not.toMatch(/^\s*[-<>~%½٣€]/);
    }),
    { seed: 20_261_129, numRuns: 5000 },
  );
});

test('a quantity in a page with dot thousands, and none', () => {
  expect(parseQuantity('1.000 pieces', comma)).toEqual({ value: { amount: 1000, unit: 'piece' } });
  expect(parseQuantity('no minimum', english)).toBeNull();
  expect(parseQuantity('0 pieces', english)).toBeNull();
});

test.each([
  ['Pieces', 'piece'],
  ['Piece/Pieces', 'piece'],
  ['Bag(s)', 'bag'],
  ['Boxes', 'box'],
  ['Glasses', 'glass'],
  ['boxes', 'boxes'],
  ['+ pieces', 'piece'],
  ['glass', 'glass'],
  [' Twenty-Foot  Container', 'twenty-foot container'],
])('the unit %s is %s', (unit, expected) => {
  expect(singular(unit)).toBe(expected);
});

test.each([
  ['300 - 1000 pairs', 300, 1000],
  ['1-99 Boxes', 1, 99],
  ['10 - 2999 pieces', 10, 2999],
  ['>= 50000 pieces', 50000, null],
  ['≥500', 500, null],
  ['> 2000', 2001, null],
  ['500+', 500, null],
  ['1,000 – 9,999 sets', 1000, 9999],
  ['1 piece', 1, 1],
  ['1 Square Meter', 1, 1],
  ['10 pieces - 99 pieces', 10, 99],
  ['1K - 5K pieces', 1000, 5000],
  ['>= 5K pieces', 5000, null],
  ['1万-2万件', 10_000, 20_000],
  ['1.0 - 9.0 sets', 1, 9],
])('the span %s', (text, from, to) => {
  expect(parseSpan(text, english)).toEqual({ value: { from, to } });
});

test.each([
  '99 - 1',
  '1½',
  '1 - 10²',
  '<15',
  '≤9',
  '1 - 2 - 3',
  '1.000 - 2.000',
  '10 20',
  '1.5 - 3',
  '5.00',
  'USD 5',
  '1 - 5K pieces',
  'under 100 pieces',
  'below 100',
  'less than 100',
  'up to 99',
  'over 500',
  '100 or more pieces',
  '100 pieces or less',
  '100 max',
  '1000 以上',
  '1000以上',
  'bis 99 Stück',
  'ab 100',
  '-10 - 99',
  '< 10 - 99',
  '>= 10 - 99',
  '10% - 20%',
  '1 500ml - 2 500ml',
  '10 cartons - 99 pieces',
  '10 - 99 pieces/month',
  '>= 10 pieces/box',
])('%s is no span', (text) => {
  expect(parseSpan(text, english)).toEqual(fault);
});

test('a span begins with the number that stands there, and nothing else bounds it', () => {
  const around = fc.string({
    unit: fc.constantFrom('-', '<', '>', '=', '≥', '%', '+', ' ', 'a', '.', ',', '½', '以', '€'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(around, fc.integer({ min: 1, max: 999_999 }), around, (before, n, behind) => {
      const parsed = parseSpan(`${before}${n}${behind}`, english);
      if (parsed === null || 'fault' in parsed) return;
      const sign = before.replaceAll(' ', '');
      expect(parsed.value.from).toBe(sign === '>' ? n + 1 : n);
      expect(['', '>', '>=', '≥']).toContain(sign);
      expect(behind).toMatch(/^ ?(?:\+|[a ]|$)/);
    }),
    { seed: 20_261_129, numRuns: 5000 },
  );
});

test('a mark that would make a count a fraction is no mark of a count', () => {
  expect(parseSpan('>= 1,000 pieces', comma)).toEqual(fault);
  expect(parseSpan('>= 1.000 pieces', comma)).toEqual({ value: { from: 1000, to: null } });
  const dot: PageNumbers = { mark: '.', currency: null };
  expect(parseSpan('>= 1.000 pieces', dot)).toEqual(fault);
  expect(parseQuantity('1.000 pieces', dot)).toEqual(fault);
  expect(parseQuantity('0.500 tons', dot)).toEqual({ value: { amount: 0.5, unit: 'ton' } });
});

test.each([
  ['20', 20],
  [' 7 days', 7],
  ['30天', 30],
  ['2 Tage', 2],
  ['15 días', 15],
  ['To be negotiated', null],
  ['Zu verhandeln', null],
  ['待定', null],
])('%s as days', (text, days) => {
  expect(parseDays(text, true)).toEqual({ value: days });
});

test.each([
  '3 - 5',
  '2 weeks',
  '2 wks',
  '1 yr',
  '24 h',
  '2 Wochen',
  '3 semaines',
  '2 周',
  '2 недели',
  '5 business',
  '10 working days',
  '0',
  '<10',
  'two weeks',
  'a week',
  '½ month',
  '-',
])('%s is no number of days', (text) => {
  expect(parseDays(text, true)).toEqual(fault);
});

test('a bare number is days only where days are counted', () => {
  expect(parseDays('20', false)).toEqual(fault);
  expect(parseDays('20 days', false)).toEqual({ value: 20 });
  for (const label of ['Lead time (days)', 'Est. Time(days)', 'Tiempo de entrega (días)', 'Days'])
    expect(countsDays(label)).toBe(true);
  for (const label of ['Lead time', 'Lead time (wks)', 'Time (business days)', 'Delai (semaines)'])
    expect(countsDays(label)).toBe(false);
});

test.each([
  ['2', 2],
  ['1 yr', 1],
  ['16 yrs', 16],
  ['1YRS', 1],
  ['7 yrs on Alibaba.com', 7],
])('%s as years', (text, years) => {
  expect(parseYears(text)).toEqual({ value: years });
});

test('what is no number of years', () => {
  expect(parseYears('')).toBeNull();
  expect(parseYears('0')).toBeNull();
  for (const text of ['<1 yr', '2018', '3 of 5', '1.5 yrs'])
    expect(parseYears(text)).toEqual(fault);
});

test.each([
  ['CN', 'CN'],
  ['CN ', 'CN'],
  ['Located in CN', 'CN'],
  ['China (Mainland)', 'CN'],
  ['Fujian, China (Mainland)', 'CN'],
  ['MAHARASHTRA, India', 'IN'],
  ['Hong Kong S.A.R.', 'HK'],
  ['Taiwan, China', 'TW'],
  ['Viet Nam', 'VN'],
  ['Germany', 'DE'],
  ['United States', 'US'],
  ['Turkey', 'TR'],
  ['UK', 'GB'],
  ['Ningbo, CN', 'CN'],
  ['China (Hong Kong)', 'HK'],
  ['Hong Kong, China', 'HK'],
  ['Taipei, Taiwan', 'TW'],
  ['China (Taiwan)', 'TW'],
  ['Macao', 'MO'],
  ['Türkiye', 'TR'],
  ['Korea, Republic of', 'KR'],
  ['Niger', 'NE'],
  ['Kazakhstan', 'KZ'],
  ["Côte d'Ivoire", 'CI'],
  ['Iran (Islamic Republic of)', 'IR'],
])('%s is %s', (text, code) => {
  expect(parseCountry(text)).toEqual({ value: code });
});

test('a text made to keep the search for a country busy is given up at once', () => {
  expect(parseCountry('('.repeat(100_000))).toEqual(fault);
});

test('what is no country', () => {
  expect(parseCountry(' ')).toBeNull();
  for (const text of ['Atlantis', 'CHN1', 'a', 'in', 'china cn'])
    expect(parseCountry(text)).toEqual(fault);
});

test.each([
  ['Toys&amp;#39; R', "Toys' R"],
  ['Acme \u202E.dtL ,oC\u202C', 'Acme .dtL ,oC'],
  ['Arts &amp; Crafts', 'Arts & Crafts'],
  ['Wall <strong>Art</strong>\n  Frame', 'Wall Art Frame'],
  ['&#60;b&#62;', ''],
  ['5 < 6 &unknown;', '5 < 6 &unknown;'],
])('%s as plain text', (text, expected) => {
  expect(shownText(text)).toBe(expected);
});
