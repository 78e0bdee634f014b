// Readings for examples and tests; no page of the extension imports this.
import type { ProductReading, SupplierReading } from '../lib/trade/listing.ts';
import type { Money } from '../lib/trade/money.ts';
import type { Reading } from '../lib/trade/reading.ts';
import { unreadProduct, unreadSupplier } from '../lib/trade/unread-listing.ts';

/** A reading as if it stood in the page's words as `raw`. */
export function read<T>(value: T, raw = String(value), at = '.detail'): Reading<T> {
  return { state: 'read', value, source: { via: 'text', at, raw } };
}

export const usd = (amount: string): Money => ({ amount, currency: 'USD' });

/** A supplier of which the page says nothing, but for `said`. */
export function supplierReading(said: Partial<SupplierReading> = {}): SupplierReading {
  return { ...unreadSupplier, ...said };
}

/** A product of which the page says nothing, but for `said`. */
export function productReading(said: Partial<ProductReading> = {}): ProductReading {
  return { ...unreadProduct, ...said };
}
