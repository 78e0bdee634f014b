import { expect, test } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { documentOf } from './fixtures.ts';

const url = 'https://www.alibaba.com/product-detail/Cup_1600000000001.html';

type Data = { seller?: object; product?: object; global?: object };

/** A product page with these `detailData`, one script each. */
function read(...all: readonly Data[]) {
  const scripts = all.map(({ seller = {}, product = {}, global = {} }) => {
    const own = { productId: 1600000000001, ...product };
    const data = { globalData: { seller, global, product: own } };
    return `<script>window.detailData = ${JSON.stringify(data)};</script>`;
  });
  const html = `<html lang="en"><head>${scripts.join('')}</head><body><h1>Cup</h1></body></html>`;
  const { layout, listings } = readPage(documentOf(html), url);
  expect(layout).toBe('product-2024');
  const [listing] = listings;
  if (!listing?.product) throw new Error('no listing');
  return { supplier: listing.supplier, product: listing.product };
}

test('a limit that is neither text nor number is unreadable', () => {
  for (const baoAccountAmount of [[84_000], { amount: 84_000 }, true])
    expect(read({ seller: { baoAccountAmount } }).supplier.coverageLimit).toMatchObject({
      state: 'unreadable',
    });
  for (const baoAccountAmount of [null, '', { value: null }, '-1'])
    expect(read({ seller: { baoAccountAmount } }).supplier.coverageLimit).toEqual({
      state: 'absent',
    });
  const wrapped = { baoAccountAmount: { value: '84,000' } };
  expect(read({ seller: wrapped }).supplier.coverageLimit).toMatchObject({
    value: { amount: '84000' },
  });
});

test('two data of one product that say different things say nothing of it', () => {
  const [high, low] = [{ baoAccountAmount: '84,000' }, { baoAccountAmount: '1,000' }];
  expect(read({ seller: high }, { seller: low }).supplier.coverageLimit).toEqual({
    state: 'unreadable',
    raw: '84,000 | 1,000',
    reason: 'the page contradicts itself',
  });
  const ladder = (dollarPrice: number) => ({
    price: { productLadderPrices: [{ min: 1, max: -1, dollarPrice }] },
  });
  const dear = { seller: high, product: ladder(5) };
  const cheap = { seller: high, product: ladder(4) };
  const { supplier, product } = read(dear, cheap);
  expect(product.priceTiers).toMatchObject({ state: 'unreadable' });
  expect(supplier.coverageLimit).toMatchObject({ state: 'read' });
  expect(read(dear, dear).product.priceTiers).toMatchObject({ state: 'read' });
});

test('data of one product fill each other in', () => {
  const { supplier, product } = read({ product: { moq: 10 } }, { seller: { companyName: 'Cups' } });
  expect(supplier.name).toMatchObject({ value: 'Cups' });
  expect(product.moq).toMatchObject({ value: { amount: 10 } });
});

test('a dollar sign is the dollar of the page', () => {
  const steps = [
    { min: 1, max: 9, formatPrice: '$2.00' },
    { min: 10, max: -1, formatPrice: '$1.00' },
  ];
  const price = { currencyRule: { currencyPattern: '\x24{0}' }, productLadderPrices: steps };
  const currencyOn = (global: object) => {
    const { priceTiers } = read({ product: { price }, global }).product;
    return priceTiers.state === 'read' ? priceTiers.value[0]?.unitPrice.currency : priceTiers.state;
  };
  expect(currencyOn({ productPriceCurrencySimpleName: 'FJD' })).toBe('FJD');
  expect(currencyOn({ productPriceCurrencySimpleName: 'USD' })).toBe('USD');
  expect(currencyOn({})).toBe('USD');
});

test('structured data without a currency name no price', () => {
  const priceOf = (offers: object) => {
    const product = { '@type': 'Product', sku: '1600000000001', name: 'Cup', offers };
    const html = `<html lang="en"><script type="application/ld+json">${JSON.stringify(product)}</script><body></body></html>`;
    return readPage(documentOf(html), url).listings[0]?.product?.priceRange;
  };
  const offers = { '@type': 'AggregateOffer', lowPrice: '3', highPrice: '5' };
  expect(priceOf({ ...offers, priceCurrency: 'EUR' })).toMatchObject({ state: 'read' });
  expect(priceOf(offers)).toMatchObject({ state: 'unreadable', reason: 'currency' });
});
