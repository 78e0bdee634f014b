import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatMoney, formatNumber, formatPercent } from '../../lib/i18n/format.ts';
import { parseAmount } from '../../lib/trade/amount-text.ts';
import { parsePercent, parseQuantity } from '../../lib/trade/count-text.ts';
import { compare } from '../../lib/trade/money.ts';

const locales = ['en-US', 'de', 'fr', 'de-CH', 'hi', 'zh-CN', 'pt-BR', 'ar-EG', 'es', 'pl'];

const decimal = (digits: number, decimals: number) =>
  fc
    .tuple(fc.bigInt(0n, 10n ** BigInt(digits) - 1n), fc.nat(10 ** decimals - 1))
    .map(([whole, part]) => `${whole}.${String(part).padStart(decimals, '0')}`);

describe.each(locales)('what is shown in %s and typed back is the same', (locale) => {
  test('money to the cent, with and without its sign', () => {
    fc.assert(
      fc.property(decimal(9, 2), (amount) => {
        const money = { amount, currency: 'USD' as const };
        for (const shown of [
          formatAmount(money, locale),
          formatMoney(money, { locale }),
          formatMoney(money, { locale, zeros: true }),
        ]) {
          const back = parseAmount(shown, { currency: 'USD', locale });
          expect(back.ok, shown).toBe(true);
          if (back.ok) expect(compare(back.value, money), shown).toBe(0);
        }
      }),
    );
  });

  test('unit prices below a cent', () => {
    fc.assert(
      fc.property(decimal(3, 6), (amount) => {
        const money = { amount, currency: 'USD' as const };
        const shown = formatAmount(money, locale);
        const back = parseAmount(shown, { currency: 'USD', locale, decimals: 6 });
        expect(back.ok && compare(back.value, money), shown).toBe(0);
      }),
    );
  });

  test('quantities and percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (quantity) => {
        expect(parseQuantity(formatNumber(quantity, locale), locale)).toEqual({
          ok: true,
          value: quantity,
        });
      }),
    );
    expect(parsePercent(formatPercent('2.99', locale), locale)).toEqual({
      ok: true,
      value: '2.99',
    });
  });
});
