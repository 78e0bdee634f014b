import type { Layout } from '../layout.ts';
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
  supplier: {
    ...detailSupplier,
    name: [...detailSupplier.name, { css: '.company-name-lite-vb' }, ...supplierCard.name],
    country: [...detailSupplier.country, ...supplierCard.country],
    yearsOnPlatform: [...detailSupplier.yearsOnPlatform, ...supplierCard.yearsOnPlatform],
    tradeAssurance: [...detailSupplier.tradeAssurance, ...supplierCard.tradeAssurance],
    coverageLimit: [...detailSupplier.coverageLimit, ...supplierCard.coverageLimit],
  },
  product: {
    ...detailProduct,
    productId: [...detailProduct.productId, idInAddress],
    title: [{ css: '.ma-title' }, ...detailProduct.title],
    priceTiers: [
      ...detailProduct.priceTiers,
      { css: 'li.ma-ladder-price-item, dl.ladder-price-item', rows: true },
    ],
    priceRange: [...detailProduct.priceRange, { css: '.ma-reference-price .ma-ref-price' }],
    moq: [
      ...detailProduct.moq,
      { css: '.ma-min-order', find: /(\d.*)/ },
      { css: 'li.ma-ladder-price-item:first-child', rows: true },
    ],
  },
};
