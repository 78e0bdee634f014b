import type { TypedLimit } from './kept-supplier.ts';
import type { SupplierReading } from './listing.ts';
import type { Money } from './money.ts';
import type { Source } from './reading.ts';

/** A limit that is known, and how: read on the page or typed by the buyer. */
export type KnownLimit =
  | { readonly basis: 'remaining' | 'limit'; readonly amount: Money; readonly source: Source }
  | {
      readonly basis: 'typed';
      readonly amount: Money;
      /** Where the buyer has it from, and the ISO 8601 instant of typing. */
      readonly from: string;
      readonly typedAt: string;
    };

function published(supplier: SupplierReading, basis: 'remaining' | 'limit'): KnownLimit[] {
  const reading = basis === 'remaining' ? supplier.remainingLimit : supplier.coverageLimit;
  return reading.state === 'read' ? [{ basis, amount: reading.value, source: reading.source }] : [];
}

/**
 * The limits known of a supplier; an order is held against the first: what is
 * left of the limit, else the published one, else the one that was typed. An
 * unreadable limit is not a limit.
 */
export function knownLimits(supplier: SupplierReading, typed: TypedLimit | null): KnownLimit[] {
  const byBuyer: KnownLimit[] = typed
    ? [{ basis: 'typed', amount: typed.limit, from: typed.from, typedAt: typed.typedAt }]
    : [];
  return [...published(supplier, 'remaining'), ...published(supplier, 'limit'), ...byBuyer];
}
