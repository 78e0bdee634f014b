import type { Layout } from '../layout.ts';

/** The home page and sale channels of 2023 and 2024: products of many suppliers, no supplier named. */
export const channel2024: Layout = {
  id: 'channel-2024',
  kind: 'search',
  matches:
    /^(?:(?:www|sale|offer|m|[a-z]+)\.)?alibaba\.com\/(?!product-detail\/|p-detail\/|product\/|trade\/|search\/|products\/)/,
  detect: { css: '.hugo4-product-price-area, .product-benefit[title]' },
  cards: {
    css: 'a.hugo4-product[href], a[href*="/product-detail/"]:has(.product-benefit)',
    key: 'productId',
  },
  supplier: {},
  product: {
    productId: [
      { css: '', attr: 'href', find: /(?:[_-](\d{6,})\.html)/ },
      { css: '', attr: 'href', find: /(?:productId|topOfferIds|offerId)s?=(\d{6,})/ },
    ],
    title: [
      { css: '.hugo4-product-element.subject [title]', attr: 'title' },
      { css: '.hugo4-product-element.subject' },
      { css: '.product-title' },
    ],
    priceRange: [{ css: '.hugo4-product-price-area' }, { css: '.product-price' }],
    moq: [{ css: '.hugo4-product-element.moq' }, { css: '.product-benefit[title]', attr: 'title' }],
  },
};
