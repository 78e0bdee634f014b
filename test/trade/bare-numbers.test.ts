import { describe, expect, test } from 'vitest';
import { findBareNumbers } from '../../lib/trade/bare-numbers.ts';

const found = (text: string) =>
  findBareNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('a number with no unit', () => {
  test.each([
    ['30', '30'],
    ['  2.5 ', '2.5'],
    ['30 x 20 x 10', '30 x 20 x 10'],
    ['12 ± 0.5', '12 ± 0.5'],
    ['1,200', '1,200'],
    ['Thickness 2.5', '2.5'],
    ['LENGTH: 30, WIDTH: 20', '30|20'],
    ['weight of 450', '450'],
    ['Weight must be at least 450.', '450'],
    ['thickness = 1.2-1.4', '1.2-1.4'],
    ['length 30 and width 20 cm', '30'],
    ['carries at least 500', '500'],
    ['max. 40', '40'],
    ['gap ≤ 2', '2'],
    ['tolerance ±0.5', '0.5'],
    ['Length 30; the rest is 20 mm', '30'],
    ['temperature 60 for 5 hours', '60'],
    ['ｔｈｉｃｋｎｅｓｓ　２．５', '２．５'],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers.split('|'));
  });
});

describe('silent', () => {
  test.each([
    '',
    'no numbers here',
    '2026-11-28',
    'Thickness 2.5 mm',
    'thickness 2.5mm',
    '30 x 20 x 10 cm',
    'length 30 by 20 cm',
    'width 5 to 6 mm',
    'weight 450 g ± 5 %',
    'capacity 1,200 ml',
    'temperature 60 °C',
    'length 12"',
    'weight 450克',
    'load 3-fold',
    'at least 2 of the following',
    'at least 3 layers',
    'at least 500 pcs',
    'max 40 %',
    'pH at least 6',
    'colour fastness ≥ 4',
    'ΔE ≤ 1.5',
    'AQL max 2.5',
    'ISO 9001, EN 71-3, item no. 12, Rev. 2',
    'Pantone 286 C, RAL 5010',
    'ship by 2026-08-05',
    'valid up to 2026-08-05, max. 05.08.2026',
    'model A4, M6 screws, SUS 304',
    'write "length 30" on it',
    'strength 500 N',
    'size 42',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
