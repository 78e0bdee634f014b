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
import { supplierCard } from './supplier-card.ts';

/** Product pages of 2017 to 2020 ("ma-"), wholesale ones too. The markup is known from other programs' source only. */
export const product2017: Layout = {
  id: 'product-2017',
  kind: 'product',
  matches: productAddress,
  detect: { css: '.ma-title, .ma-ladder-price, .ma-reference-price, dl.ladder-price-item' },
  data: detailData,
  decimalMark: detailDecimalMark,
  currency: detailCurrency,
  supplier: also(detailSupplier, {
    name: [{ css: '.company-name-lite-vb' }, ...supplierCard.name],
    country: [...supplierCard.country],
    yearsOnPlatform: [...supplierCard.yearsOnPlatform],
    tradeAssurance: [...supplierCard.tradeAssurance],
    coverageLimit: [...supplierCard.coverageLimit],
  }),
  product: also(detailProduct, {
    productId: [idInAddress],
    title: [{ css: '.ma-title' }],
    priceTiers: [{ css: 'li.ma-ladder-price-item, dl.ladder-price-item', rows: true }],
    priceRange: [{ css: '.ma-reference-price .ma-ref-price' }],
    moq: [{ css: '.ma-min-order' }, { css: 'li.ma-ladder-price-item:first-child', rows: true }],
  }),
};
