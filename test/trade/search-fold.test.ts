import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasAllWords,
  searchFold,
  searchWords,
  specSearchText,
} from '../../lib/trade/search-fold.ts';
import { aRequirement, aSpec } from '../support/specs.ts';

describe('folded for searching', () => {
  test.each([
    ['Édition ÀÇÑ', 'edition acn'],
    ['STRASSE', searchFold('Straße')],
    ['ＡＢＣ１２３', 'abc123'],
    ['ｶﾞﾗｽ', searchFold('ガラス')],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', searchFold('οδος')],
    ['保温 杯', '保温 杯'],
    ['zero​width­soft', 'zerowidthsoft'],
    ['  a\u00a0\t\n b  ', 'a b'],
    ['шофёр', searchFold('шофер')],
    ['قَلَم', 'قلم'],
  ])('%s is %s', (text, folded) => {
    expect(searchFold(text)).toBe(folded);
  });

  test('vowel signs that are letters of their own stay', () => {
    expect(searchFold('कि')).not.toBe(searchFold('की'));
  });

  test('once is as good as twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchFold(searchFold(text))).toBe(searchFold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a search', () => {
  const base = aSpec();
  const text = specSearchText(
    aSpec({
      document: { ...base.document, title: 'Vacuum flask 500 ml' },
      supplier: { ...base.supplier, legalNameChinese: '永康市保温杯有限公司' },
      requirements: [aRequirement('colour', { value: 'Grün', code: 'RAL 6005', class: 'major' })],
      price: { ...base.price, unitPrice: { amount: '3.10', currency: 'USD' } },
      internal: { ...base.internal, notes: 'ask Lily' },
    }),
  );

  test.each([
    'vacuum',
    'FLASK ml',
    'ml flask',
    '保温杯',
    '保温',
    'grun',
    'ral 6005',
    '3.10 usd',
    'lily',
    ' ',
    '',
  ])('for "%s" finds it', (query) => {
    expect(hasAllWords(text, searchWords(query))).toBe(true);
  });

  test.each(['bottle', 'vacuum bottle', '杯保', 'major', 'colour', 'post-delivery'])(
    'for "%s" does not',
    (query) => {
      expect(hasAllWords(text, searchWords(query))).toBe(false);
    },
  );
});
