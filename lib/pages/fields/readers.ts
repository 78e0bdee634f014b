import type { ProductReading, SupplierReading } from '../../trade/listing.ts';
import type { Reading } from '../../trade/reading.ts';
import type { FieldReader } from '../parsed.ts';
import { readLeadTimes } from './lead-times.ts';
import { readRange, readShipping, readTiers } from './prices.ts';
import {
  readAssurance,
  readCountry,
  readFlag,
  readId,
  readLimit,
  readMoq,
  readRemaining,
  readSample,
  readText,
  readTitle,
  readYears,
} from './scalars.ts';

type ReaderOf<Field> = [Field] extends [Reading<infer Value>] ? FieldReader<Value> : never;

/** The reader of each field of a supplier. */
export const supplierReaders: {
  readonly [Field in keyof SupplierReading]: ReaderOf<SupplierReading[Field]>;
} = {
  name: readText,
  companyId: readId,
  country: readCountry,
  yearsOnPlatform: readYears,
  tradeAssurance: readAssurance,
  coverageLimit: readLimit,
  remainingLimit: readRemaining,
  verified: readFlag,
  goldSupplier: readFlag,
};

/** The reader of each field of a product. */
export const productReaders: {
  readonly [Field in keyof ProductReading]: ReaderOf<ProductReading[Field]>;
} = {
  productId: readId,
  title: readTitle,
  priceTiers: readTiers,
  priceRange: readRange,
  moq: readMoq,
  leadTimes: readLeadTimes,
  samplePrice: readSample,
  shippingFee: readShipping,
};
