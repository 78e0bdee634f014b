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

/** Product search of 2023 and 2024 ("fy23"). The markup is known from other programs' source only. */
export const search2023: Layout = {
  id: 'search-2023',
  kind: 'search',
  matches: productSearch,
  detect: { css: '.fy23-search-card[data-ctrdot]' },
  data: offerData,
  currency: headerCurrency,
  cards: { css: '.fy23-search-card[data-ctrdot]', offers: offerPaths, key: 'productId' },
  supplier: also(offerSupplier, {
    name: [{ css: 'a.search-card-e-company' }],
    country: [
      { css: 'a.search-card-e-supplier__year img[alt]', attr: 'alt' },
      { css: 'a.search-card-e-supplier__year', find: /([A-Z]{2})(?: Supplier)?$/ },
    ],
    yearsOnPlatform: [{ css: 'a.search-card-e-supplier__year' }],
    verified: [{ css: '.verified-supplier-icon__wrapper', yes: true }],
  }),
  product: also(offerProduct, {
    productId: [{ css: '', attr: 'data-ctrdot' }],
    title: [{ css: '.search-card-e-title' }],
    priceRange: [{ css: '.search-card-e-price-main' }],
    moq: [{ css: '.search-card-m-sale-features__item', find: /^(.*\b(?:min|moq).*\d.*)$/i }],
  }),
};
