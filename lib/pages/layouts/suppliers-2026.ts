import type { Layout } from '../layout.ts';
import { supplierSearch } from './suppliers-2018.ts';

/** Supplier search of 2024 to 2026. It says nothing of Trade Assurance. */
export const suppliers2026: Layout = {
  id: 'suppliers-2026',
  kind: 'search',
  matches: supplierSearch,
  detect: { css: '[data-supplier-card="true"]', data: ['page'] },
  data: { page: { assigned: '_PAGE_DATA_' } },
  cards: {
    css: '[data-supplier-card="true"]',
    offers: ['page.offerResultData.offerList'],
    key: 'companyId',
  },
  supplier: {
    name: [
      { json: 'offer.companyName' },
      { css: 'span[title]:not([data-supplier-card-product] *)', attr: 'title' },
    ],
    companyId: [
      { json: 'offer.companyId' },
      { css: '', attr: 'data-dot-params', find: /"companyId"\s*:\s*"?(\d+)/ },
    ],
    country: [
      { json: 'offer.countryCode' },
      { css: 'img[alt="countryFlag"] + *' },
      { css: ':has(> img[alt="countryFlag"])' },
    ],
    yearsOnPlatform: [
      { json: 'offer.goldYears' },
      { json: 'offer.goldYearsNumber' },
      { css: '[data-supplier-card-gold-years]' },
    ],
    verified: [
      { json: 'offer', pick: { assessed: 'isAssessedSupplier', pro: 'verifiedSupplierPro' } },
    ],
  },
  product: null,
};
