import type { Layout } from '../layout.ts';

/** Addresses of supplier searches. */
export const supplierSearch =
  /^[^?]*\/.*(?:indexArea=company_en|SearchScene=suppliers|tab=supplier)/i;

/** Supplier search of 2016 to 2019: the mark is missing on suppliers without Trade Assurance. */
export const suppliers2018: Layout = {
  id: 'suppliers-2018',
  kind: 'search',
  matches: supplierSearch,
  detect: { css: '.m-item[data-ctrdot] h2.title a[href*="company_profile"]' },
  cards: { css: '.m-item[data-ctrdot]', key: 'companyId' },
  supplier: {
    name: [{ css: 'h2.title a[href*="company_profile"]' }],
    companyId: [{ css: '', attr: 'data-ctrdot' }],
    country: [{ css: '.attr', find: /^Country\/Region: *(.+)$/ }],
    yearsOnPlatform: [
      { css: 'a.ico-year [class*="gs"]', attr: 'class', find: /(?:^|\s)gs(\d+)/ },
      { css: '.s-gold-supplier-year-icon' },
    ],
    tradeAssurance: [{ css: '.ico-ta', yes: true }],
    coverageLimit: [{ css: '.ico-ta[data-ta-price]', attr: 'data-ta-price' }],
    goldSupplier: [{ css: 'a.ico-year', yes: true }],
  },
  product: null,
};
