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

/** Product pages of 2021 to 2024 ("detail-next"). The markup is known from other programs' source only. */
export const product2021: Layout = {
  id: 'product-2021',
  kind: 'product',
  matches: productAddress,
  detect: {
    css: '[data-auto-exp="module_price"], .product-price .price-list, .product-price .price-range',
  },
  data: detailData,
  decimalMark: detailDecimalMark,
  currency: detailCurrency,
  supplier: also(detailSupplier, {
    name: [{ css: '.company-name a[title]', attr: 'title' }],
    country: [{ css: '.register-country' }],
    yearsOnPlatform: [{ css: '.company-life, .join-year .value' }],
  }),
  product: also(detailProduct, {
    productId: [idInAddress],
    title: [{ css: 'div.product-title h1, div.module_title h1' }],
    priceTiers: [{ css: '.product-price .price-list .price-item', rows: true }],
    priceRange: [{ css: '.product-price .price-range .price' }],
    moq: [
      { css: '.product-price .price-range .moq' },
      { css: '.product-price .price-list .price-item:first-child', rows: true },
    ],
  }),
};
