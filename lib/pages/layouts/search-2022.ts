import type { Layout } from '../layout.ts';
import { productSearch } from './search-2018.ts';

/**
 * Product search of 2020 to 2022. The data hold US dollars while the cards show
 * the visitor's currency; cards past the first screen are not rendered.
 */
export const search2022: Layout = {
  id: 'search-2022',
  kind: 'search',
  matches: productSearch,
  detect: { css: '.m-gallery-product-item-v2[data-pid]', data: ['page'] },
  data: { page: { assigned: '__page__data__config' } },
  cards: {
    css: '.m-gallery-product-item-v2[data-pid]',
    offers: ['page.props.offerResultData.offerList'],
    key: 'productId',
  },
  supplier: {
    name: [
      { json: 'offer.supplier.supplierName' },
      { css: 'a[flasher-type="supplierName"][title]', attr: 'title' },
      { css: 'a.organic-gallery-offer__seller-company, .organic-list-offer__seller-company' },
    ],
    companyId: [{ json: 'offer.supplier.supplierId' }, { css: '', attr: 'data-supplierid' }],
    country: [
      { json: 'offer.supplier.supplierCountry.id' },
      { css: '', attr: 'data-scountry' },
      { css: '.seller-tag__country' },
    ],
    yearsOnPlatform: [
      { json: 'offer.supplier.supplierYear' },
      { css: '', attr: 'data-year' },
      { css: '.seller-tag__year' },
    ],
    tradeAssurance: [{ json: 'offer.company.tradeAssurance' }],
    verified: [{ json: 'offer.supplier.assessedSupplier' }],
    goldSupplier: [{ json: 'offer.supplier.goldSupplier' }],
  },
  product: {
    productId: [{ json: 'offer.id' }, { css: '', attr: 'data-pid' }],
    title: [{ json: 'offer.information.puretitle' }, { css: '[data-e2e-name="title"]' }],
    priceTiers: [{ json: 'offer.promotionInfoVO.quantityPrices', usd: true }],
    priceRange: [
      { json: 'offer.tradePrice.price' },
      { css: '[data-e2e-name^="price@@"]', attr: 'title' },
    ],
    moq: [{ json: 'offer.tradePrice.minOrder' }, { css: '[data-e2e-name="minOrder"]' }],
  },
};
