import { expect, test } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { documentOf } from './fixtures.ts';

function card(price: string, minimum: string) {
  const html = `<html lang="en"><body><div class="item-content"><div class="main-wrap"><h2 class="title"><a href="/product-detail/Cup_60000000401.html">Cup</a></h2><div class="pmo"><div class="price">${price}</div><div class="min-order"><b>${minimum}</b></div></div></div></div></body></html>`;
  const { listings } = readPage(documentOf(html), 'https://www.alibaba.com/products/Cup.html');
  return listings[0]?.product?.priceRange;
}

test('a price is held against the unit of the minimum order', () => {
  expect(card('US $5.00 / Dozen', '10 Dozens')).toMatchObject({ state: 'read' });
  expect(card('US $5.00', '10 Pieces')).toMatchObject({ state: 'read' });
  expect(card('US $5.00 / Piece', '10 Cartons')).toEqual({
    state: 'unreadable',
    raw: 'US $5.00 / Piece',
    reason: 'unit',
  });
});

test('a maximum on a card is no minimum', () => {
  const minimum = (words: string) => {
    const html = `<html lang="en"><body><div class="fy23-search-card" data-ctrdot="60000000401"><h2 class="search-card-e-title">Cup</h2><div class="search-card-m-sale-features__item">${words}</div></div></body></html>`;
    const { listings } = readPage(documentOf(html), 'https://www.alibaba.com/products/Cup.html');
    return listings[0]?.product?.moq;
  };
  expect(minimum('Min. order: 500 pieces')).toMatchObject({ value: { amount: 500 } });
  for (const words of [
    'Max. order: 500 pieces',
    'Maximum order 500',
    'Order: 500 pieces max',
    'Up to order: 500 pieces',
    'Reorder: 500 pieces',
    'Last order 500 pieces',
  ])
    expect(minimum(words)).not.toMatchObject({ state: 'read' });
});

const product = 'https://www.alibaba.com/product-detail/Cup_60000000401.html';

test.each([
  ['product-2017', 'ma-min-order', (words: string) => `<h1 class="ma-title">Cup</h1>${words}`],
  [
    'product-2021',
    'moq',
    (words: string) => `<div class="product-price"><div class="price-range">${words}</div></div>`,
  ],
  [
    'product-2024',
    'minimum',
    (words: string) =>
      `<div data-module-name="module_price"><div data-testid="range-price"><span>US$4.20-5.10</span>${words}</div></div>`,
  ],
])('on a page of %s no word beside a minimum is lost', (id, name, page) => {
  const minimum = (words: string) => {
    const html = `<html lang="en"><body>${page(`<div class="${name}">${words}</div>`)}</body></html>`;
    const { layout, listings } = readPage(documentOf(html), product);
    expect(layout).toBe(id);
    return listings[0]?.product?.moq;
  };
  expect(minimum('Min. order: 1,500 pieces')).toMatchObject({
    value: { amount: 1500, unit: 'piece' },
  });
  expect(minimum('Min. Order: <b>500</b> Square Meters')).toMatchObject({
    value: { amount: 500, unit: 'square meter' },
  });
  for (const words of [
    'Max. 500',
    'Max. order: 500 pieces',
    'Min. or max. order: 500 pieces',
    'Less than 500 pieces',
    'Min. order: up to 500 pieces',
    'Min. order: 500 pieces or less',
    'Min. order: 500 US dollars',
    'Min. order: US$500',
    'Min. order: < 500 pieces',
    'Min. order: 500 - 900 pieces',
  ])
    expect(minimum(words)).not.toMatchObject({ state: 'read' });
});

test('of a sample’s price nothing is lost either', () => {
  const sample = (price: string) => {
    const html = `<html lang="en"><body><div data-module-name="module_sample"></div><div data-testid="fortifiedSample"><div><span>Sample price: </span><span>${price}</span></div><button>Get sample</button></div></body></html>`;
    return readPage(documentOf(html), product).listings[0]?.product?.samplePrice;
  };
  expect(sample('GH₵1,957.89')).toMatchObject({ value: { amount: '1957.89', currency: 'GHS' } });
  for (const price of ['$5.00 - $9.00', '$5.00/dozen', '$5K', '$5.00 off', '5 $ - 9 $'])
    expect(sample(price)).toMatchObject({ state: 'unreadable' });
  expect(sample('$1 957,89')).not.toMatchObject({ value: { amount: '1' } });
});

test('years of a seller are whole and known, or not read', () => {
  const card = (years: string) => {
    const html = `<html lang="en"><body><div class="fy23-search-card" data-ctrdot="60000000401"><a class="search-card-e-supplier__year">${years} CN</a></div></body></html>`;
    const { listings } = readPage(documentOf(html), 'https://www.alibaba.com/products/Cup.html');
    return listings[0]?.supplier.yearsOnPlatform;
  };
  expect(card('16 yrs')).toMatchObject({ value: 16 });
  expect(card('2yrs')).toMatchObject({ value: 2 });
  for (const years of ['<1 yr', '1.5 yrs', '1 - 2 yrs'])
    expect(card(years)).not.toMatchObject({ state: 'read' });
});
