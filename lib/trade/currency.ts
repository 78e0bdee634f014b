import * as iso4217 from 'dinero.js/bigint/currencies';

/**
 * Digits after the decimal point of currencies that dinero.js counts in fifths:
 * ISO 4217 writes the ariary and the ouguiya with two.
 */
const decimalDigitsOfFifths = 2;

const digitsByCode: ReadonlyMap<string, number> = new Map(
  Object.values(iso4217).map((currency) => [
    currency.code,
    currency.base === 10n ? Number(currency.exponent) : decimalDigitsOfFifths,
  ]),
);

/** Whether `code` is a currency of ISO 4217 as dinero.js lists it. */
export function isKnownCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/**
 * How many digits the currency's smallest unit is after the decimal point: 2
 * for USD, 0 for JPY, 3 for KWD (ISO 4217). A code that is not in the list
 * counts as 2, so that a page's odd code can't stop the panel.
 */
export function minorUnitDigits(code: string): number {
  return digitsByCode.get(code) ?? 2;
}

/**
 * The currencies that Alibaba.com takes wires in, US dollars first as it advises
 * (service.alibaba.com/buyer/faq_detail/20328873.htm), and so what orders are priced in.
 */
export const orderCurrencies = 'USD EUR GBP CNY HKD JPY AUD CAD SGD'.split(' ');
