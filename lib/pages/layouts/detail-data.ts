import type { ProductReading, SupplierReading } from '../../trade/listing.ts';
import type { DataSource, Fields, Spec } from '../layout.ts';

/** Addresses of product pages: English, other languages, mobile, and on a supplier's own site. */
export const productAddress = /\/(?:product-detail|p-detail)\/|\/product\/\d{6,}/;

/** The product's id out of the address, where nothing on the page repeats it. */
export const idInAddress: Spec = { address: 'productId' };

/** `window.detailData`, in product pages since 2019, the same paths throughout. */
export const detailData: Readonly<Record<string, DataSource>> = {
  detail: { assigned: 'detailData', productId: 'globalData.product.productId' },
  ld: { css: 'script[type="application/ld+json"]', all: true, productId: '@type=Product.sku' },
};

/** The number rule in it. */
export const detailDecimalMark: readonly Spec[] = [
  { json: 'detail.globalData.product.price.currencyRule.decimalPoint' },
  { json: 'detail.globalData.extend.numberRule.decimalPoint' },
];

/** The currency the page shows. */
export const detailCurrency: readonly Spec[] = [
  { json: 'detail.globalData.product.price.currencyRule.currencyPattern' },
  { json: 'detail.globalData.global.productPriceCurrencySimpleName' },
];

const seller = 'detail.globalData.seller';
const product = 'detail.globalData.product';

/** Where the seller's fields stand in it. */
export const detailSupplier = {
  name: [{ json: `${seller}.companyName` }],
  companyId: [{ json: `${seller}.companyId` }],
  country: [{ json: `${seller}.companyRegisterCountry` }],
  yearsOnPlatform: [
    { json: `${seller}.companyJoinYears` },
    { json: `${seller}.localCompanyJoinYears` },
  ],
  // Only the seller's own flags: the programme's ("globalTradeAssuranceForBuyer") say nothing of this supplier.
  tradeAssurance: [
    {
      json: seller,
      pick: { shown: 'baoAccountIsDisplayAssurance', inService: 'baoAccountIsService' },
    },
  ],
  coverageLimit: [{ json: `${seller}.baoAccountAmount` }],
  verified: [
    {
      json: seller,
      pick: { assessed: 'companyHasPassAssessment', plus: 'accountIsGoldPlusSupplier' },
    },
  ],
  goldSupplier: [
    { json: seller, pick: { paid: 'accountIsPaidMember', cgs: 'accountIsCgsMember' } },
  ],
} as const satisfies Fields<SupplierReading>;

/** Where the product's fields stand in it. */
export const detailProduct = {
  productId: [{ json: `${product}.productId` }],
  title: [{ json: `${product}.subject` }, { json: 'ld.@type=Product.name' }],
  priceTiers: [{ json: `${product}.price.productLadderPrices` }],
  priceRange: [
    {
      json: `${product}.price.productRangePrices`,
      pick: {
        low: 'dollarPriceRangeLow',
        high: 'dollarPriceRangeHigh',
        text: 'priceRangeText',
        from: 'priceRangeLow',
        to: 'priceRangeHigh',
      },
    },
    {
      json: `${product}.price.customPrice`,
      pick: { usd: 'fixedDollarPrice', text: 'formatFixedPrice' },
    },
    { json: `${product}.customPrice`, pick: { usd: 'fixedDollarPrice', text: 'formatFixedPrice' } },
    // A ladder of one step without quantities is the one price.
    {
      json: `${product}.price.productLadderPrices.min=-1`,
      pick: { usd: 'dollarPrice', text: 'formatPrice', plain: 'price' },
    },
    {
      json: 'ld.@type=Product.offers',
      pick: { lowPrice: 'lowPrice', highPrice: 'highPrice', currency: 'priceCurrency' },
    },
  ],
  moq: [
    { json: product, pick: { amount: 'moq', unit: 'price.unit' } },
    { json: `${product}.price`, pick: { ladder: 'productLadderPrices', unit: 'unit' } },
  ],
  leadTimes: [
    { json: 'detail.globalData.trade.leadTimeInfo.ladderPeriodList' },
    { json: 'detail.globalData.trade.warehouseLeadTimeInfo.DEFAULT' },
  ],
  samplePrice: [
    {
      json: `${product}.sampleInfo`,
      pick: { enable: 'enable', variants: 'skuList', text: 'formatPrice', plain: 'price' },
    },
  ],
  shippingFee: [
    {
      json: 'detail.nodeMap.module_shipping.privateData',
      pick: { selected: 'logisticsSelected', list: 'logisticsList' },
    },
  ],
} as const satisfies Fields<ProductReading>;
