import { describe, expect, test } from 'vitest';
import { colourWords } from '../../lib/rules/colour-words.ts';
import { uncodedColourFinder } from '../../lib/trade/uncoded-colours.ts';

const find = uncodedColourFinder(colourWords);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('a colour without a code', () => {
  test.each([
    ['blue', 'blue'],
    ['Navy blue shell', 'Navy blue'],
    ['BLACK body, white lid', 'BLACK|white'],
    ['dark-blue lining', 'blue'],
    ['black RAL 9005, white', 'white'],
    ['Pantone 286 C blue, red', 'red'],
    ['body RAL 9005. Lid black.', 'black'],
    ['red; Pantone 186 C', 'red'],
    ['Pantone: TBD, blue', 'blue'],
    ['golden handles', 'golden'],
    ['颜色：red', 'red'],
    ['ｒｅｄ', 'ｒｅｄ'],
  ])('%s', (text, colours) => {
    expect(found(text)).toEqual(colours.split('|'));
  });
});

describe('silent', () => {
  test.each([
    '',
    'blue, Pantone 286 C',
    'Pantone 286 C blue',
    'Pantone Black C',
    'Pantone Cool Gray 11 C',
    'grey shell, Pantone Cool Gray 11 C',
    'black (RAL 9005), white (RAL 9010)',
    'Pantone 286 C blue, Pantone 186 C red',
    'navy blue PMS 289',
    'navy 19-4023 TCX',
    'red #c8102e',
    'white NCS S 0500-N',
    'green, CMYK 80/0/100/0',
    'blue as swatch no. 12',
    'red like lab dip B of row 7',
    'Bluetooth 5.3',
    'Blackburn, Redding, whiteness, yellowing, Greenland',
    'black pepper, green tea, orange juice, brown sugar',
    'golden sample kept by buyer',
    'gold-plated pins, sterling silver 925',
    'plain brown carton',
    'off-the-red list',
    'print "Blue Label" on it',
    'logo-red.ai',
    'RED-500',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
