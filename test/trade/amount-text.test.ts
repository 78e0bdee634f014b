import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../lib/i18n/format.ts';
import { type AmountError, parseAmount, unitPriceDecimals } from '../../lib/trade/amount-text.ts';
import { minorUnitDigits } from '../../lib/trade/currency.ts';
import { compare, fromMinorUnits } from '../../lib/trade/money.ts';

function usd(text: string, locale?: string): string {
  const parsed = parseAmount(text, { currency: 'USD', locale });
  return parsed.ok ? parsed.value.amount : parsed.error;
}

describe('what a buyer types', () => {
  test.each([
    ['1,957.89', '1957.89'],
    ['12,34,567.00', '1234567.00'],
    ['1.000,50', '1000.50'],
    ['1 957.89', '1957.89'],
    ['1\u00a0957.89', '1957.89'],
    ['1\u202f957.89', '1957.89'],
    ["1'957.89", '1957.89'],
    ['1’957.89', '1957.89'],
    ['４６２．５０', '462.50'],
    ['＄４６２', '462.00'],
    ['𝟒𝟔𝟐', '462.00'],
    ['٤٦٢', '462.00'],
    ['١٬٢٣٤٫٥٠', '1234.50'],
    ['۴۶۲', '462.00'],
    ['४६२', '462.00'],
    ['US$ 1,234.50', '1234.50'],
    ['$5', '5.00'],
    ['5 usd', '5.00'],
    ['.5', '0.50'],
    ['5.', '5.00'],
    ['0', '0.00'],
    ['00012', '12.00'],
    ['90071992547409.91', '90071992547409.91'],
  ])('%s in English is %s', (text, amount) => {
    expect(usd(text, 'en')).toBe(amount);
  });

  test.each<[string, AmountError]>([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['(5)', 'negative'],
    ['1e9', 'exponent'],
    ['1.5E3', 'exponent'],
    ['five', 'not-a-number'],
    ['5 or 6', 'not-a-number'],
    ['.', 'not-a-number'],
    ['10²', 'not-a-number'],
    ['10₂', 'not-a-number'],
    ['1½', 'not-a-number'],
    ['½', 'not-a-number'],
    ['①', 'not-a-number'],
    ['⒈5', 'not-a-number'],
    ['5㎡', 'not-a-number'],
    ['$', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.005', 'too-many-decimals'],
    ['1.000', 'too-many-decimals'],
    ['12,50', 'bad-grouping'],
    ['1,0000', 'bad-grouping'],
    ['1,00.5', 'bad-grouping'],
    ['0,500', 'bad-grouping'],
    ['1.2.3', 'bad-grouping'],
    ['1,234.56,7', 'bad-grouping'],
    ['90071992547409.92', 'too-large'],
    ['9'.repeat(150), 'too-large'],
    ['€5', 'other-currency'],
    ['5 EUR', 'other-currency'],
  ])('%s is refused: %s', (text, error) => {
    expect(usd(text, 'en')).toBe(error);
  });

  test('one separator means what the language says; without one, three digits behind it are ambiguous', () => {
    expect(['en', 'de', 'fr', undefined].map((locale) => usd('1,000', locale))).toEqual([
      '1000.00',
      'too-many-decimals',
      'too-many-decimals',
      'ambiguous',
    ]);
    expect(['en', 'de', 'fr', undefined].map((locale) => usd('1.000', locale))).toEqual([
      'too-many-decimals',
      '1000.00',
      'ambiguous',
      'ambiguous',
    ]);
    expect(usd('12,50')).toBe('12.50');
    expect(usd('1.000.000')).toBe('1000000.00');
  });

  test('decimals are those of the currency, or of a unit price', () => {
    const yen = (text: string) => parseAmount(text, { currency: 'JPY', locale: 'en' });
    expect(yen('1,200')).toEqual({ ok: true, value: { amount: '1200', currency: 'JPY' } });
    expect(yen('12.5')).toEqual({ ok: false, error: 'too-many-decimals' });
    const price = { currency: 'USD', locale: 'en', decimals: unitPriceDecimals } as const;
    expect(parseAmount('0.0185', price)).toMatchObject({ value: { amount: '0.0185' } });
    expect(parseAmount('5', { currency: 'ZZZ' })).toEqual({ ok: false, error: 'unknown-currency' });
  });
});

test('what is formatted is read back, in any language and currency', () => {
  const locales =
    'en en-IN de de-CH fr es pt-BR it nl sv pl ru tr ar-EG fa hi bn zh ja ko vi'.split(' ');
  const cents = fc.bigInt(0n, 999_999_999_999_999n);
  const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'CNY', 'JPY', 'KWD', 'GHS', 'INR', 'CAD');
  fc.assert(
    fc.property(
      cents,
      currency,
      fc.constantFrom(...locales),
      fc.boolean(),
      (units, code, locale, zeros) => {
        const money = fromMinorUnits(units, code);
        const parsed = parseAmount(formatMoney(money, { locale, zeros }), {
          currency: code,
          locale,
        });
        if (!parsed.ok)
          throw new Error(`${formatMoney(money, { locale, zeros })}: ${parsed.error}`);
        expect(compare(parsed.value, money)).toBe(0);
        expect(parsed.value.amount.split('.')[1]?.length ?? 0).toBe(minorUnitDigits(code));
      },
    ),
    { numRuns: 500 },
  );
});

test('no text throws, and no accepted text has digits that were not typed', () => {
  const piece = fc.constantFrom(..."0123456789.,  '’-+eE$€()%٠٥۹４．，₫²½①㋀abcUSD".split(''));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('en', 'de', undefined),
      (pieces, locale) => {
        const text = pieces.join('');
        const parsed = parseAmount(text, { currency: 'USD', locale });
        if (!parsed.ok) return;
        const digits = [...text].filter((sign) => /\p{Nd}/u.test(sign)).length;
        expect(parsed.value.amount.replace(/^0+|[.]|0+$/g, '').length).toBeLessThanOrEqual(digits);
      },
    ),
    { numRuns: 2000 },
  );
});
