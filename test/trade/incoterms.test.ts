import { describe, expect, test } from 'vitest';
import { incoterms, readIncoterm, travelsByAir } from '../../lib/trade/incoterms.ts';

const codesWhere = (by: (term: (typeof incoterms)[number]) => boolean) =>
  incoterms
    .filter(by)
    .map(({ code }) => code)
    .sort();

test('eleven terms: four for ships, four where the buyer arranges freight', () => {
  expect(codesWhere(() => true)).toEqual([
    'CFR',
    'CIF',
    'CIP',
    'CPT',
    'DAP',
    'DDP',
    'DPU',
    'EXW',
    'FAS',
    'FCA',
    'FOB',
  ]);
  expect(codesWhere(({ mode }) => mode === 'sea')).toEqual(['CFR', 'CIF', 'FAS', 'FOB']);
  expect(codesWhere(({ freight }) => freight === 'buyer')).toEqual(['EXW', 'FAS', 'FCA', 'FOB']);
});

describe('a written term', () => {
  test.each([
    ['FOB Ningbo, Incoterms 2020', 'FOB', 'Ningbo', '2020'],
    ['fob ningbo', 'FOB', 'ningbo', null],
    ['FOB', 'FOB', null, null],
    ['FOB Incoterms® 2020', 'FOB', null, '2020'],
    ['CIF: Port of Los Angeles (Incoterms 2020)', 'CIF', 'Port of Los Angeles', '2020'],
    [
      'Incoterms 2020: DDP 12 Rue de la Paix, 75002 Paris',
      'DDP',
      '12 Rue de la Paix, 75002 Paris',
      '2020',
    ],
    ['FOB China port', 'FOB', null, null],
    ['EXW factory, Incoterms 2010', 'EXW', null, '2010'],
    ['FCA 深圳盐田, Incoterms 2020', 'FCA', '深圳盐田', '2020'],
    ['Price is FOB Xiamen', 'FOB', 'Xiamen', null],
    ['DAP Köln. Incoterms 2020.', 'DAP', 'Köln', '2020'],
  ])('%s', (text, code, place, year) => {
    expect(readIncoterm(text)).toMatchObject({ term: { code }, place, year });
  });

  test.each(['', 'with a key fob', 'DDU Hamburg', 'FOBBED Ningbo', 'sea freight to Hamburg'])(
    '"%s" names none',
    (text) => {
      expect(readIncoterm(text)).toBeNull();
    },
  );
});

describe('goods that fly', () => {
  test.each([
    'By air',
    'air',
    'Air freight to Frankfurt',
    'airfreight',
    'DHL Express',
    'UPS',
    'courier, 5 days',
    'Shanghai Pudong Airport',
    'Alibaba.com Express',
  ])('%s', (text) => {
    expect(travelsByAir(text)).toBe(true);
  });

  test.each([
    '',
    'Sea freight',
    'LCL by sea, air cushions in every carton',
    'no partial shipments without express written consent',
    'follow ups and mems sensors',
    'fair market in Bel-Air',
    'airtight bags',
    'truck, then ship',
  ])('not: %s', (text) => {
    expect(travelsByAir(text)).toBe(false);
  });
});
