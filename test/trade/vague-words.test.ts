import { describe, expect, test } from 'vitest';
import { vagueWords } from '../../lib/rules/vague-words.ts';
import { vagueWordFinder } from '../../lib/trade/vague-words.ts';

const find = vagueWordFinder(vagueWords.words);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('flagged', () => {
  test.each([
    ['high quality', 'high quality'],
    ['Made of HIGH-QUALITY leather', 'HIGH-QUALITY'],
    ['the highest quality', 'highest quality'],
    ['high\u2011quality or high\nquality', 'high\u2011quality|high\nquality'],
    ['ｈｉｇｈ　ｑｕａｌｉｔｙ', 'ｈｉｇｈ　ｑｕａｌｉｔｙ'],
    ['要求high quality材料', 'high quality'],
    ['Premium finish', 'Premium'],
    ['good', 'good'],
    ['Good, strong and durable.', 'Good|strong|durable'],
    ['(strong)', 'strong'],
    ['extra-strong glue, stronger seams', 'strong|stronger'],
    ['durably glued', 'durably'],
    ['good quality', 'good'],
    ['same as sample', 'same as sample'],
    ['Colour same as the approved sample, 500 g', 'same as the approved sample'],
    ['as per our sample', 'as per our sample'],
    ['same as samples sent', 'same as samples'],
    ['As discussed.', 'As discussed'],
    ['as we discussed in chat', 'as we discussed'],
    ['as previously agreed', 'as previously agreed'],
    ['standard packaging', 'standard packaging'],
    ['Standard export packing', 'Standard export packing'],
    ['standard cartons', 'standard cartons'],
    ['about 500 g', 'about'],
    ['about: 5', 'about'],
    ['weighs about five kilos', 'about'],
    ['About US$4', 'About'],
    ['about half full, about a week', 'about|about'],
    ['about August', 'about'],
    ['approx. 30 cm', 'approx'],
    ['approx.30 cm', 'approx'],
    ['Approximately 5, approximate size', 'Approximately|approximate'],
    ['ASAP', 'ASAP'],
    ['ship A.S.A.P.', 'A.S.A.P'],
    ['as soon as possible', 'as soon as possible'],
    ['8" good box 12" strong lid', 'good|strong'],
  ])('%s', (text, phrases) => {
    expect(found(text)).toEqual(phrases.split('|'));
  });
});

describe('left alone', () => {
  test.each([
    '',
    'Armstrong & Co.',
    'headstrong, strongbox, strength 500 N',
    'goods, Goodyear, Osgood',
    'the goods must not be wet',
    'roundabout 5 km',
    'thereabouts',
    'leaflet about 3 products',
    'a warning about small parts',
    'ask about it',
    'durability: 10,000 rubs, ISO 12947-2',
    'insurance premium paid by seller',
    'premiums',
    'Brand: Premium®',
    'print “Premium Coffee” on the lid',
    'print "Good morning" in gold foil',
    '「good」と印刷',
    'model PREMIUM500, STRONG-500, good2go',
    'good_v2',
    'artwork premium-box.pdf, see high-quality.ai',
    'https://example.com/strong/good?high=quality',
    'mail good@example.com',
    'Good Manufacturing Practice (ISO 22716)',
    'in good faith',
    'resists strong acids',
    'same as sample no. 12 of 2026-03-01',
    'same as approved sample S-102',
    'as per sample #7',
    'shipped as samples',
    'as agreed in clause 4',
    'packed to packaging standard ISTA 3A',
    'non-standard cartons are refused',
    'approximation by linear regression',
    'asapX, wasap',
    'high shelf, quality report',
    'highquality',
    'go\u0301od',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a finding says why, and how it is written neutrally', () => {
  expect(find('Colour same as sample, ship ASAP')).toEqual([
    {
      start: 7,
      end: 21,
      phrase: 'same as sample',
      reason: 'not-in-order',
      rewrite: 'sample-id-and-date',
    },
    { start: 28, end: 32, phrase: 'ASAP', reason: 'open-date', rewrite: 'calendar-date' },
  ]);
});

test('every phrase of the list is found by its own spelling', () => {
  for (const { phrase } of vagueWords.words) {
    const text = phrase === 'about' ? 'about 5' : phrase;
    expect(find(`It is ${text}.`).map((one) => one.phrase)).toEqual([phrase]);
  }
});

test('the last word of a very long text is found too', () => {
  const text = `${'“high -'.repeat(15_000)} premium`;
  expect(find(text)).toMatchObject([{ end: text.length, phrase: 'premium' }]);
});
