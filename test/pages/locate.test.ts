import { describe, expect, test } from 'vitest';
import { listingRoots, locate, readPage } from '../../lib/pages/read-page.ts';
import { documentOf, fixture } from './fixtures.ts';

function open(name: string) {
  const { html, url } = fixture(name);
  return { document: documentOf(html), url };
}

function found(name: string, listing: number, part: 'supplier' | 'product', field: string) {
  const { document, url } = open(name);
  return locate(document, url, { listing, part, field });
}

describe('locate', () => {
  test('finds the element a text was read in', () => {
    expect(
      found('product-2024--modules-without-data', 0, 'product', 'samplePrice')?.textContent,
    ).toBe('Sample price: GH₵1,957.89');
  });
  test('finds the element beside a comment and behind an attribute', () => {
    expect(found('supplier-card-2018--limit', 0, 'supplier', 'coverageLimit')?.className).toBe(
      'widget-supplier-card',
    );
    expect(found('search-2018--cards', 0, 'supplier', 'coverageLimit')?.className).toBe('ta');
  });
  test('finds the visible twin of embedded data', () => {
    expect(found('supplier-modules--limit', 0, 'supplier', 'coverageLimit')?.className).toBe(
      'ta-value',
    );
    expect(
      found('search-2022--offers-and-cards', 0, 'product', 'priceRange')?.getAttribute('title'),
    ).toContain('CN¥');
  });
  test('finds the element in the right card', () => {
    expect(found('search-2026--cards', 1, 'product', 'title')?.textContent).toBe('Plain Earbuds');
  });
  test('answers null where nothing on the page shows it', () => {
    expect(found('product-2024--limit-published', 0, 'supplier', 'coverageLimit')).toBeNull();
    expect(found('search-2022--offers-and-cards', 4, 'product', 'title')).toBeNull();
    expect(found('search-2026--cards', 9, 'product', 'title')).toBeNull();
    expect(found('search-2026--cards', 0, 'product', 'constructor')).toBeNull();
    expect(found('suppliers-2018--cards', 0, 'product', 'title')).toBeNull();
    expect(found('unsupported--order', 0, 'supplier', 'name')).toBeNull();
  });
});

describe('listingRoots', () => {
  test.each([
    'search-2022--offers-and-cards',
    'search-2026--cards',
    'search-2026--offers-only',
    'suppliers-2018--cards',
  ])('%s: one for each listing', (name) => {
    const { document, url } = open(name);
    const roots = listingRoots(document, url);
    const { listings } = readPage(document, url);
    expect(roots.length).toBe(listings.length);
    for (const [index, root] of roots.entries()) {
      const id = listings[index]?.product?.productId ?? listings[index]?.supplier.companyId;
      if (root && id?.state === 'read') expect(root.outerHTML).toContain(id.value);
    }
  });
  test('offers that are not rendered have none', () => {
    const { document, url } = open('search-2022--offers-and-cards');
    expect(listingRoots(document, url).map((root) => root !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  test('none on a product page', () => {
    const { document, url } = open('product-2024--ladder-in-dollars');
    expect(listingRoots(document, url)).toEqual([]);
  });
});

test('nothing a document can be makes the reader throw', () => {
  const broken = new Proxy(documentOf('<p></p>'), {
    get() {
      throw new Error('trap');
    },
    getPrototypeOf() {
      throw new Error('trap');
    },
  });
  const url = 'https://www.alibaba.com/product-detail/A_1600000000101.html';
  expect(readPage(broken, url)).toEqual({ kind: 'unsupported', layout: null, url, listings: [] });
  expect(locate(broken, url, { listing: 0, part: 'supplier', field: 'name' })).toBeNull();
  expect(listingRoots(broken, url)).toEqual([]);
  expect(readPage(documentOf(''), 'not an address').kind).toBe('unsupported');
});

test('deep nesting is survived', () => {
  const html = `<div data-module-name="module_title">${'<div>'.repeat(20_000)}<h1>Deep</h1></div>`;
  const url = 'https://www.alibaba.com/product-detail/A_1600000000101.html';
  expect(readPage(documentOf(html), url).kind).toBe('product');
});
