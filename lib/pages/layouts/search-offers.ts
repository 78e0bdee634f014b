import type { ProductReading, SupplierReading } from '../../trade/listing.ts';
import type { DataSource, Fields, Spec } from '../layout.ts';

/** The offers of product searches since 2023; those that load on scroll come as further assignments. */
export const offerData: Readonly<Record<string, DataSource>> = {
  lists: { assigned: '__page__data_sse\\d*\\.\\w+', all: true },
};

/** Where the offers stand in it. */
export const offerPaths = ['lists.*.offerResultData.offers'];

/** The header says "English-GBP". */
export const headerCurrency: readonly Spec[] = [
  { css: '[data-tnhkey="Language-Text"]', find: /-\s*([A-Z]{3})$/ },
];

/** The seller in an offer. */
export const offerSupplier = {
  name: [{ json: 'offer.companyName' }],
  companyId: [{ json: 'offer.companyId' }],
  country: [{ json: 'offer.countryCode' }],
  yearsOnPlatform: [{ json: 'offer.goldSupplierYears' }],
} as const satisfies Fields<SupplierReading>;

/** The product in an offer. */
export const offerProduct = {
  productId: [{ json: 'offer.productId' }, { json: 'offer.id' }],
  title: [{ json: 'offer.title' }],
  priceRange: [
    { json: 'offer.promotionPrice' },
    { json: 'offer.price' },
    { json: 'offer.priceV2' },
  ],
  moq: [{ json: 'offer.moq' }, { json: 'offer.moqV2' }],
} as const satisfies Fields<ProductReading>;
