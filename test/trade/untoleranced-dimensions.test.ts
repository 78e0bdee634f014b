import { describe, expect, test } from 'vitest';
import { findUntolerancedDimensions } from '../../lib/trade/untoleranced-dimensions.ts';

const found = (text: string) =>
  findUntolerancedDimensions(text).map(({ start, end }) => text.slice(start, end));

describe('a dimension with no tolerance', () => {
  test.each([
    ['30 cm', '30 cm'],
    ['Bag 30 x 20 x 10 cm, 600D polyester', '30 x 20 x 10 cm'],
    ['30×20×10mm', '30×20×10mm'],
    ['30 cm x 20 cm', '30 cm|20 cm'],
    ['net weight 450 g', '450 g'],
    ['Weight: 1,200 KGS', '1,200 KGS'],
    ['fabric 180 gsm', '180 gsm'],
    ['180 g/m²', '180 g/m²'],
    ['bottle 500ml', '500ml'],
    ['cable 2 m, black', '2 m'],
    ['12" wheel', '12"'],
    ['width 4 in.', '4 in'],
    ['30 cm ± 0.5 cm, 450 g', '450 g'],
    ['30 cm ±5 mm. Weight 450 g.', '450 g'],
    ['厚度 2 mm；颜色', '2 mm'],
    ['wall 0.8mm thick', '0.8mm'],
  ])('%s', (text, dimensions) => {
    expect(found(text)).toEqual(dimensions.split('|'));
  });
});

describe('silent', () => {
  test.each([
    '',
    '30 cm ± 0.5 cm',
    '30 ± 0.5 cm',
    '30 x 20 x 10 cm ±5 mm',
    '30 cm (+/- 1 cm)',
    '30 cm +0/-1 mm',
    '30 cm, 20 cm, tolerance 2 mm each',
    '450 g ±2 %, 30 cm',
    'Tolerance: ±1 mm on 30 cm and 20 cm',
    '5–6 mm',
    '5-6 mm',
    '5 mm to 6 mm',
    'between 5 mm and 6 mm',
    'at least 2 mm thick',
    'min. 180 gsm',
    '2 mm min.',
    '≤ 450 g',
    'not more than 450 g',
    'no less than 450 g',
    '500 g or more',
    'drop test from 80 cm',
    '30 pieces, 12 cartons',
    '2 in 1 charger, 30 in total',
    '5G router, 3M tape, 32GB, A4 paper',
    'EN 71-3, item M-30',
    'type HD-30 mm, bolt M6x20 mm',
    'load 25 kg/m2, speed 5 m/s, 2 m² of cloth',
    'print "30 cm" on the ruler',
    'voltage 220 V',
    '30 % cotton',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
