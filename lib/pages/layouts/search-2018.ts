import type { Layout } from '../layout.ts';

/** Addresses of product searches and show rooms, but not of supplier searches. */
export const productSearch =
  /^(?:[\w-]+\.)?alibaba\.com\/(?:products?\/[^?]*\.html|trade\/search|search\/page|showroom\/|premium\/|countrysearch\/|wholesale\/)(?!.*(?:company_en|SearchScene=suppliers|tab=supplier))/i;

/**
 * Product search of 2016 to 2019, in list and gallery view: the limit is an
 * attribute of the card's Trade Assurance mark.
 */
export const search2018: Layout = {
  id: 'search-2018',
  kind: 'search',
  matches: productSearch,
  detect: { css: '.item-content .main-wrap, .item-content .stitle, .item-main .item-info .stitle' },
  cards: { css: '.item-content, .item-main:has(.item-info)', key: 'productId' },
  supplier: {
    name: [
      { css: '.stitle a[href*="company_profile"]' },
      { css: '.stitle a[href*=".en.alibaba.com"], .stitle a[href*=".fm.alibaba.com"]' },
    ],
    country: [
      { css: '.location[data-searchoverid]', attr: 'data-searchoverid' },
      { css: '.loc-box .location' },
    ],
    yearsOnPlatform: [
      { css: '.ico-year [class*="-num"]', attr: 'class', find: /-num(\d+)/ },
      { css: '.s-gold-supplier-year-icon' },
    ],
    tradeAssurance: [
      { css: '.ta[data-ta], .ta .ico-ta', yes: true },
      { css: '.sstitle .ico-ta', yes: true },
    ],
    coverageLimit: [
      { css: '.ta[data-ta-price]', attr: 'data-ta-price' },
      { css: '.sstitle [data-ta-price]', attr: 'data-ta-price' },
    ],
    goldSupplier: [
      { css: '.stitle .ico-year', yes: true },
      { css: '.s-gold-supplier-year-icon', yes: true },
    ],
  },
  product: {
    productId: [
      { css: 'h2.title a[href*="/product-detail/"]', attr: 'href', find: /[_-](\d{6,})\.html/ },
      { css: 'h2.title a[data-hislog]', attr: 'data-hislog' },
    ],
    title: [{ css: 'h2.title a' }],
    priceRange: [{ css: '.pmo .price' }],
    moq: [{ css: '.pmo .min-order b' }],
  },
};
