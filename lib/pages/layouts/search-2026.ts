import type { Layout } from '../layout.ts';
import { also } from './also.ts';
import { productSearch } from './search-2018.ts';
import {
  headerCurrency,
  offerData,
  offerPaths,
  offerProduct,
  offerSupplier,
} from './search-offers.ts';

const mod = 'data-aplus-auto-card-mod';

/**
 * Product search of 2025 and 2026 ("fy26"), and pages with the offers' data
 * alone. The tracking attributes outlive the class names. No Trade Assurance.
 */
export const search2026: Layout = {
  id: 'search-2026',
  kind: 'search',
  matches: productSearch,
  detect: { css: '.fy26-product-card-wrapper[data-ctrdot]', data: ['lists'] },
  yieldsTo: ['search-2023'],
  data: offerData,
  currency: headerCurrency,
  cards: { css: '.fy26-product-card-wrapper[data-ctrdot]', offers: offerPaths, key: 'productId' },
  supplier: also(offerSupplier, {
    name: [{ css: `[${mod}^="area=companyName"]` }, { css: 'a.searchx-product-e-company' }],
    companyId: [
      {
        css: '',
        attr: 'data-aplus-auto-offer',
        find: /(?:company_id(?:%3A|:)|companyId(?:%22|"|%2522)(?:%3A|:|%253A)(?:%20|%2520| )?(?:%22|"|%2522)?)(\d+)/,
      },
    ],
    country: [
      { css: `[${mod}^="area=supplierYear"]`, attr: mod, find: /areaContent=([A-Z]{2})@@/ },
      { css: 'a.searchx-product-e-supplier__year', find: /([A-Z]{2})$/ },
    ],
    yearsOnPlatform: [
      { css: `[${mod}^="area=supplierYear"]`, attr: mod, find: /@@(\d+)(?:%20|\s)*yrs?\b/ },
      { css: 'a.searchx-product-e-supplier__year' },
    ],
    verified: [
      { css: '.verified-supplier-icon__wrapper, .verified-pro-supplier-icon__wrapper', yes: true },
    ],
  }),
  product: also(offerProduct, {
    productId: [{ css: '', attr: 'data-ctrdot' }],
    title: [{ css: 'h2.searchx-product-e-title' }],
    priceRange: [
      { css: `[${mod}^="area=price&"]`, attr: mod, find: /areaContent=(.*?)(?:&target=|$)/ },
      { css: '.searchx-product-price-price-main' },
    ],
    moq: [
      { css: `[${mod}^="area=moq&"]`, attr: mod, find: /areaContent=(.*?)(?:&target=|$)/ },
      { css: '.searchx-moq' },
    ],
  }),
};
