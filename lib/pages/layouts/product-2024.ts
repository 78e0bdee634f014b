import type { Layout } from '../layout.ts';
import { also } from './also.ts';
import {
  detailCurrency,
  detailData,
  detailDecimalMark,
  detailProduct,
  detailSupplier,
  idInAddress,
  productAddress,
} from './detail-data.ts';

const company = '[data-module-name="module_company"]';
const card = '[data-module-name="module_unifed_company_card"]';
const mini = '[data-testid="three-column-mini-company-card"]';

/** Product pages since 2024: modules with `data-module-name`, and any page with `window.detailData`. */
export const product2024: Layout = {
  id: 'product-2024',
  kind: 'product',
  matches: productAddress,
  detect: { css: '[data-module-name], [data-testid="pc-purchase-price"]', data: ['detail', 'ld'] },
  yieldsTo: ['product-2021', 'product-2017'],
  data: detailData,
  decimalMark: detailDecimalMark,
  currency: detailCurrency,
  supplier: also(detailSupplier, {
    name: [
      { css: `${company} .company-name a[title]`, attr: 'title' },
      { css: `${company} .company-name` },
      { css: `${card} a[href*="company_card"]` },
      { css: `${mini} a[title]`, attr: 'title' },
    ],
    country: [
      { css: `${company} .register-country` },
      { css: `${card} span`, find: /^(Located in [A-Z]{2})$/ },
      { css: `${mini} span`, find: /^((?:[^,]+, )?[A-Z]{2})$/ },
    ],
    yearsOnPlatform: [
      { css: `${company} .company-life` },
      { css: `${card} span`, find: /^(\d+ yrs?) on Alibaba\.com$/ },
      { css: `${mini} span`, find: /^(\d+ yrs?)$/ },
    ],
    verified: [
      {
        css: '[data-testid^="three-column-mini-company-card"][data-testid$="verify-icon"]',
        yes: true,
      },
    ],
  }),
  product: also(detailProduct, {
    productId: [
      { css: `${company} a[href*="productId="]`, attr: 'href', find: /[?&]productId=(\d+)/ },
      idInAddress,
    ],
    title: [
      { css: '[data-module-name="module_title"] h1' },
      { css: 'h1[title]', attr: 'title' },
      { css: '.product-title-container h1' },
      {
        css: 'meta[property="og:title"]',
        attr: 'content',
        find: /^(.+ - Buy .* on Alibaba\.com)$/,
      },
    ],
    priceTiers: [
      {
        css: '[data-testid="ladder-price"] .price-item, [data-testid="range-price"] .price-item',
        rows: true,
      },
      { css: '[data-testid="pc-purchase-price-tier"]', rows: true },
    ],
    priceRange: [
      { css: '[data-testid="range-price"], [data-testid="fixed-price"]', rows: true },
      { css: '[data-testid="pc-purchase-current-price"]' },
    ],
    moq: [
      { css: '[data-testid="ladder-price"] .price-item:first-child', rows: true },
      { css: '[data-testid="pc-purchase-price-tier"]:first-child', rows: true },
      { css: '[data-testid="pc-purchase-effective-moq"]' },
      { css: '[data-testid="range-price"] *', find: /^(Min[^\d]*\d.*)$/ },
    ],
    leadTimes: [{ css: '[data-module-name="module_lead"] table tr', rows: true }],
    samplePrice: [{ css: '[data-testid="fortifiedSample"] > :not(button)' }],
    shippingFee: [{ css: '[data-testid="logistics-total-price"]' }],
  }),
};
