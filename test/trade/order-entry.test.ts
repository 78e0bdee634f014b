import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../lib/trade/figure.ts';
import type { Listing, ProductReading } from '../../lib/trade/listing.ts';
import { add, compare, fromMinorUnits, type Money, sum } from '../../lib/trade/money.ts';
import { emptyOrderEntry, type OrderEntry, readOrderEntry } from '../../lib/trade/order-entry.ts';
import type { Reading } from '../../lib/trade/reading.ts';
import { unreadProduct, unreadSupplier } from '../../lib/trade/unread-listing.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const source = { via: 'json', at: 'detailData.price', raw: '…' } as const;
const read = <T>(value: T): Reading<T> => ({ state: 'read', value, source });

function listing(product: Partial<ProductReading>): Listing {
  return {
    supplier: unreadSupplier,
    product: { ...unreadProduct, ...product },
  };
}

const ladder = read([
  { from: 100, to: 999, unitPrice: usd('1.2345') },
  { from: 1000, to: 4999, unitPrice: usd('1.10') },
]);

function figures(typed: Partial<OrderEntry>, product: Partial<ProductReading> | null = null) {
  const entry = { ...emptyOrderEntry, ...typed };
  return readOrderEntry(entry, product === null ? null : listing(product), { locale: 'en' });
}

function value<T>(figure: Figure<T>): T {
  if (figure.state !== 'known') throw new Error(JSON.stringify(figure));
  return figure.value;
}

describe('the order in figures', () => {
  test('from the ladder, with what was typed', () => {
    const order = figures(
      { quantity: '1,000', shipping: '400', other: '12.50', deposit: '30' },
      { priceTiers: ladder },
    );
    expect(order).toMatchObject({
      unitPrice: { value: usd('1.10'), basis: { by: 'page', field: 'priceTiers', source } },
      goods: { value: usd('1100.00'), basis: { by: 'computed', how: 'quantity-times-unit-price' } },
      shipping: { value: usd('400.00'), basis: { by: 'typed' } },
      total: { value: usd('1512.50') },
      deposit: { value: usd('453.75') },
      balance: { value: usd('1058.75') },
      notes: [],
    });
  });

  test('a deposit that nobody typed is not said to be the buyer’s', () => {
    const how = (typed: Partial<OrderEntry>) =>
      figures({ quantity: '1000', ...typed }, { priceTiers: ladder }).deposit;
    expect(how({})).toMatchObject({ basis: { how: 'usual-percent-of-total' } });
    expect(how({ deposit: '40' })).toMatchObject({ basis: { how: 'percent-of-total' } });
  });

  test('a unit price finer than a cent is multiplied before it is rounded', () => {
    expect(value(figures({ quantity: '333' }, { priceTiers: ladder }).goods)).toEqual(
      usd('411.09'),
    );
  });

  test('a typed unit price goes before the ladder, which is still told', () => {
    const order = figures({ quantity: '1000', unitPrice: '0.0185' }, { priceTiers: ladder });
    expect(order).toMatchObject({
      unitPrice: { value: usd('0.0185'), basis: { by: 'typed' } },
      goods: { value: usd('18.50') },
      ladder: { kind: 'tier', unitPrice: usd('1.10') },
    });
  });

  test('shipping that was not read is not nothing: the total says that it is missing', () => {
    const order = figures({ quantity: '1000' }, { priceTiers: ladder });
    expect(order.shipping).toEqual({ state: 'missing', why: 'not-typed' });
    expect(value(order.total)).toEqual(usd('1100.00'));
    expect(order.notes).toEqual([{ code: 'shipping-not-included' }]);
  });

  test("the page's shipping fee stands in until one is typed", () => {
    const product = { priceTiers: ladder, shippingFee: read(usd('55')) };
    const order = figures({ quantity: '1000' }, product);
    expect(order.shipping).toMatchObject({ basis: { by: 'page', field: 'shippingFee' } });
    expect(order.notes).toEqual([{ code: 'shipping-as-published' }]);
    expect(value(order.total)).toEqual(usd('1155.00'));
    expect(value(figures({ quantity: '1000', shipping: '60' }, product).total)).toEqual(
      usd('1160.00'),
    );
    const cedis = { ...product, shippingFee: read({ amount: '55', currency: 'GHS' }) };
    expect(figures({ quantity: '1000' }, cedis).shipping).toMatchObject({ why: 'not-in-usd' });
  });
});

describe('what is missing or wrong is said in its field', () => {
  test.each<[Partial<OrderEntry>, Partial<ProductReading> | null, string]>([
    [{}, { priceTiers: ladder }, 'no-quantity'],
    [{ quantity: '5' }, null, 'not-published'],
    [{ quantity: '5' }, {}, 'not-published'],
    [{ quantity: '99' }, { priceTiers: ladder }, 'below-first-tier'],
    [{ quantity: '5000' }, { priceTiers: ladder }, 'above-last-tier'],
    [{ quantity: '5' }, { priceRange: read({ low: usd('1'), high: usd('2') }) }, 'range'],
  ])('no unit price: %#', (typed, product, why) => {
    const order = figures(typed, product);
    expect(order.unitPrice).toEqual({ state: 'missing', why });
    expect([order.goods.state, order.total.state, order.balance.state]).toEqual(
      Array(3).fill('missing'),
    );
  });

  test('prices in another currency give no total in dollars', () => {
    const cedi = { amount: '20', currency: 'GHS' };
    const order = figures({ quantity: '5' }, { priceRange: read({ low: cedi, high: cedi }) });
    expect(order.unitPrice).toEqual({ state: 'missing', why: 'not-in-usd' });
    expect(order.notes).toEqual([{ code: 'prices-not-in-usd', currency: 'GHS' }]);
  });

  test('below the minimum order', () => {
    const moq = { amount: 500, unit: 'piece' };
    const order = figures(
      { quantity: '100', shipping: '0' },
      { priceTiers: ladder, moq: read(moq) },
    );
    expect(order.notes).toEqual([{ code: 'below-moq', moq }]);
    expect(order.total.state).toBe('known');
  });

  test('a wrong field stops what needs it, and only that', () => {
    const order = figures({ quantity: '1000', shipping: '12,50' }, { priceTiers: ladder });
    expect(order.shipping).toEqual({ state: 'wrong', error: 'bad-grouping', raw: '12,50' });
    expect(order.goods.state).toBe('known');
    expect(order.total).toEqual({ state: 'missing', why: 'wrong-part' });
  });

  test('a total beyond counting is refused, not wrong', () => {
    const order = figures({ quantity: '1000000000000', unitPrice: '1000000' });
    expect(order.goods).toMatchObject({ state: 'wrong', error: 'too-large' });
    expect(order.total).toEqual({ state: 'missing', why: 'wrong-part' });
  });

  test('a deposit in money above the total, or none', () => {
    const order = (deposit: string) =>
      figures({ quantity: '1', unitPrice: '100', deposit, depositIn: 'money' });
    expect(value(order('40').balance)).toEqual(usd('60.00'));
    expect(order('100.01').deposit).toMatchObject({ state: 'wrong', error: 'above-total' });
    expect(order('').balance).toEqual({ state: 'missing', why: 'no-deposit' });
  });
});

test('deposit and balance sum to the total, goods and costs too', () => {
  const cents = fc.bigInt(0n, 10n ** 9n).map((units) => fromMinorUnits(units, 'USD'));
  const percent = fc.integer({ min: 0, max: 1_000_000 }).map((part) => String(part / 10_000));
  const quantity = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(
      quantity,
      cents,
      cents,
      cents,
      percent,
      (pieces, price, shipping, other, deposit) => {
        const order = figures({
          quantity: String(pieces),
          unitPrice: price.amount,
          shipping: shipping.amount,
          other: other.amount,
          deposit,
        });
        const total = value(order.total);
        expect(compare(add(value(order.deposit), value(order.balance)), total)).toBe(0);
        expect(compare(sum<string>([value(order.goods), shipping, other], 'USD'), total)).toBe(0);
      },
    ),
  );
});
