import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specChecks } from '../../lib/rules/spec-checks.ts';
import { knownAmount } from '../../lib/trade/amount-entry.ts';
import { copySection } from '../../lib/trade/copy-section.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { amountAt } from '../../lib/trade/spec-access.ts';
import {
  amountFault,
  amountText,
  currencyOf,
  priceCurrency,
  typeAmount,
  typeCurrency,
} from '../../lib/trade/spec-amounts.ts';
import { specFigures } from '../../lib/trade/spec-figures.ts';
import type { MoneyPath } from '../../lib/trade/spec-sections.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import { orderSpec, text } from '../support/arbitrary-spec.ts';
import { aSpec } from '../support/specs.ts';

const moneyAt = (spec: OrderSpec, path: MoneyPath) => knownAmount(amountAt(spec, path));
const paths: readonly MoneyPath[] = [
  'price.unitPrice',
  'price.shipping',
  'price.tooling',
  'price.other',
  'internal.targetPrice',
  'coverage.limit',
];
const ordered = (amount: string) => aSpec({ quantity: { ...aSpec().quantity, amount } });
const typed = (spec: OrderSpec, texts: Partial<Record<MoneyPath, string>>, locale = 'en') =>
  paths.reduce((sofar, path) => {
    const one = texts[path];
    return one === undefined ? sofar : typeAmount(sofar, path, one, locale);
  }, spec);
const faults = (spec: OrderSpec) =>
  findingsOf(spec, { today: '2026-11-28', checks: specChecks })
    .filter(({ rule }) => rule === 'number-unread' || rule === 'currencies-differ')
    .map(({ field, rule }) => `${field} ${rule}`);

describe('text that is no amount', () => {
  const spec = typed(ordered('100'), { 'price.unitPrice': '10', 'price.shipping': 'abc 300' });

  test('is kept as typed, with what is wrong', () => {
    expect(amountText(spec, 'price.shipping', 'en')).toBe('abc 300');
    expect(amountFault(spec, 'price.shipping')).toBe('other-currency');
    expect(amountFault(spec, 'price.unitPrice')).toBeNull();
    expect(amountFault(spec, 'price.other')).toBeNull();
  });

  test('counts as unknown, never as nothing', () => {
    expect(specFigures(spec).goods).toMatchObject({ value: { amount: '1000.00' } });
    expect(specFigures(spec).total).toEqual({ state: 'missing', why: 'unread' });
    const priceless = typed(spec, { 'price.unitPrice': 'ten' });
    expect(specFigures(priceless).goods).toEqual({ state: 'missing', why: 'unread' });
  });

  test('is a finding at its field', () => {
    expect(faults(spec)).toEqual(['price.shipping number-unread']);
    expect(faults(typed(spec, { 'price.shipping': '300' }))).toEqual([]);
  });

  test('longer than any number is not read', () => {
    expect(amountFault(typed(spec, { 'price.other': '1'.repeat(101) }), 'price.other')).toBe(
      'not-a-number',
    );
  });

  test('that would be an amount in another language stays none until it is typed again', () => {
    const german = typed(aSpec(), { 'price.other': '12,5x' }, 'de');
    expect(amountFault(german, 'price.other')).toBe('other-currency');
    const unread = { unread: '1,234', currency: 'USD' };
    const foreign = { ...aSpec(), locale: 'en', price: { ...aSpec().price, other: unread } };
    expect(amountFault(foreign, 'price.other')).toBe('not-a-number');
    expect(moneyAt(foreign, 'price.other')).toBeNull();
  });

  test('of the buyer’s own leaves in no supplier’s copy', () => {
    const own = typed(aSpec(), { 'internal.targetPrice': 'MARK', 'coverage.limit': 'MARK' });
    expect(JSON.stringify(own)).toContain('MARK');
    expect(JSON.stringify(forSupplier(own))).not.toContain('MARK');
  });
});

describe('currency', () => {
  const priced = typed(ordered('100'), { 'price.unitPrice': '12.50', 'price.shipping': '300' });

  test('of another kind makes amounts unread that it has not', () => {
    const yen = typeCurrency(priced, 'JPY', 'en');
    expect(amountAt(yen, 'price.shipping')).toEqual({ unread: '300.00', currency: 'JPY' });
    expect(specFigures(yen).total).toEqual({ state: 'missing', why: 'unread' });
    expect(amountAt(typeCurrency(priced, 'EUR', 'en'), 'price.shipping')).toEqual({
      amount: '300.00',
      currency: 'EUR',
    });
  });

  test('of text whose language is not known makes no amount of it that it may not be', () => {
    const thousand = { unread: '1.000', currency: 'USD' };
    const old = aSpec({ price: { ...aSpec().price, shipping: thousand } });
    expect(amountFault(old, 'price.shipping')).toBe('ambiguous');
    const euros = typeCurrency(old, 'EUR', 'en');
    expect(amountAt(euros, 'price.shipping')).toEqual({ unread: '1.000', currency: 'EUR' });
    const plain = aSpec({
      price: { ...aSpec().price, shipping: { ...thousand, unread: '12.50' } },
    });
    expect(moneyAt(typeCurrency(plain, 'EUR', 'en'), 'price.shipping')?.amount).toBe('12.50');
    const german = typeCurrency({ ...old, locale: 'de' }, 'EUR', 'en');
    expect(moneyAt(german, 'price.shipping')?.amount).toBe('1000.00');
  });

  test('chosen before any price is the one the first is typed in', () => {
    const empty = typeCurrency(aSpec(), 'EUR', 'en');
    expect(priceCurrency(empty)).toBe('EUR');
    expect(moneyAt(typed(empty, { 'price.other': '5' }), 'price.other')?.currency).toBe('EUR');
    expect(specFigures(empty).goods).toMatchObject({ state: 'missing' });
    expect(faults(empty)).toEqual([]);
  });

  test('outlives the last amount that was in it', () => {
    const emptied = typed(typeCurrency(priced, 'EUR', 'en'), {
      'price.unitPrice': '',
      'price.shipping': '',
    });
    expect(priceCurrency(emptied)).toBe('EUR');
    expect(amountText(emptied, 'price.unitPrice', 'en')).toBe('');
  });

  test('of an amount is its own, whatever the others are in', () => {
    const own = typed(priced, { 'internal.targetPrice': '9' });
    const euros = typeCurrency(priced, 'EUR', 'en');
    const mixed = copySection(own, euros, 'price');
    expect(currencyOf(mixed, 'price.unitPrice')).toBe('EUR');
    expect(currencyOf(mixed, 'internal.targetPrice')).toBe('USD');
  });

  test('two of them in one order are said, and make no total', () => {
    const mixed = {
      ...priced,
      price: { ...priced.price, other: { amount: '5', currency: 'EUR' } },
    };
    expect(faults(mixed)).toEqual(['price.shipping currencies-differ']);
    expect(specFigures(mixed).total).toEqual({ state: 'missing', why: 'currencies-differ' });
  });
});

test('a copied section brings its amounts; text that may mean another in this language does not come', () => {
  const from = typed(aSpec(), { 'price.shipping': 'abc', 'price.other': '7' });
  const into = typed(aSpec(), { 'price.shipping': '5' });
  expect(amountText(copySection(into, from, 'price'), 'price.shipping', 'en')).toBe('abc');
  const german = { ...into, locale: 'de' };
  expect(amountAt(copySection(german, from, 'price'), 'price.shipping')).toBeNull();
  expect(moneyAt(copySection(german, from, 'price'), 'price.other')?.amount).toBe('7.00');
});

test('what was typed is there again, whatever it was', () => {
  fc.assert(
    fc.property(orderSpec, fc.constantFrom(...paths), text, (spec, path, written) => {
      const next = typeAmount(spec, path, written, 'en');
      const known = moneyAt(next, path);
      if (known === null) expect(amountText(next, path, 'en').trim()).toBe(written.trim());
      else expect(typeAmount(next, path, amountText(next, path, 'en'), 'en')).toEqual(next);
    }),
  );
});
