import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatCountry,
  formatDate,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatPercent,
} from '../../lib/i18n/format.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('money', () => {
  test.each([
    ['84000', 'en', 'US$84,000'],
    ['84000', 'en-US', 'US$84,000'],
    ['84000.00', 'en-US', 'US$84,000'],
    ['15448.5', 'en-US', 'US$15,448.50'],
    ['0.0185', 'en-US', 'US$0.0185'],
    ['-3', 'en-US', '-US$3'],
    ['84000', 'de', '84.000\u00a0US$'],
    ['84000', 'zh-CN', 'US$84,000'],
    ['123456789012345.12345678', 'en-US', 'US$123,456,789,012,345.12345678'],
  ])('%s US dollars in %s are %s', (amount, locale, shown) => {
    expect(formatMoney(usd(amount), { locale })).toBe(shown);
  });

  test('a column of figures keeps its cents', () => {
    expect(formatMoney(usd('84000'), { locale: 'en-US', zeros: true })).toBe('US$84,000.00');
  });

  test.each([
    ['CAD', 'en-CA', 'CA$5'],
    ['CNY', 'zh-CN', 'CN¥5'],
    ['GBP', 'en-GB', '£5'],
    ['GHS', 'en-US', 'GHS\u00a05'],
  ])('%s in %s can be taken for no other currency', (currency, locale, shown) => {
    expect(formatMoney({ amount: '5', currency }, { locale })).toBe(shown);
  });

  test.each([
    ['3', 'en-US', '3.00'],
    ['0.0185', 'en-US', '0.0185'],
    ['1234.5', 'de', '1.234,50'],
    ['1234.5', 'fr', '1\u202f234,50'],
  ])('beside its currency %s in %s is %s', (amount, locale, shown) => {
    expect(formatAmount(usd(amount), locale)).toBe(shown);
  });

  test('a range of one amount is that amount', () => {
    expect(formatMoneyRange(usd('20'), usd('80'), { locale: 'en-US' })).toBe('US$20\u00a0– US$80');
    expect(formatMoneyRange(usd('20'), usd('20'), { locale: 'en-US' })).toBe('US$20');
  });

  test('no digit is lost, however many', () => {
    const amount = fc.stringMatching(/^(0|[1-9]\d{0,14})(\.\d{1,8})?$/);
    fc.assert(
      fc.property(amount, (text) => {
        const shown = formatMoney(usd(text), { locale: 'en-US', zeros: true });
        const digits = shown.replace(/[^\d.]/g, '');
        expect(trimZeros(digits)).toBe(trimZeros(text));
      }),
    );
  });

  test('what is no amount is a bug', () => {
    expect(() => formatMoney(usd('1,000'))).toThrow(RangeError);
  });
});

const trimZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

test('numbers and percents keep every digit', () => {
  expect(formatNumber(5000, 'en-US')).toBe('5,000');
  expect(formatNumber('0.125', 'de')).toBe('0,125');
  expect(formatPercent('2.99', 'en-US')).toBe('2.99%');
  expect(formatPercent('2.99', 'de')).toBe('2,99\u00a0%');
});

test.each([
  ['2018-06-04', 'Jun 4, 2018'],
  ['2018-06', 'Jun 2018'],
  ['2018', '2018'],
  ['undated', 'undated'],
  ['2018-13-45', '2018-13-45'],
])('the date %s is written %s', (iso, shown) => {
  expect(formatDate(iso, 'en-US')).toBe(shown);
});

test('an instant is the day it is where the reader is', () => {
  const here = new Date('2026-05-03T12:00:00Z').toLocaleDateString('en-US', {
    dateStyle: 'medium',
  });
  expect(formatDate('2026-05-03T12:00:00Z', 'en-US')).toBe(here);
});

test('countries and lists are in words', () => {
  expect(formatCountry('CN', 'en')).toBe('China');
  expect(formatCountry('ZZZ', 'en')).toBe('ZZZ');
  expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c');
});
