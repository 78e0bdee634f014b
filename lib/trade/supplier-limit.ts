import type { TypedLimit } from './kept-supplier.ts';
import type { SupplierReading } from './listing.ts';
import { compare, type Money } from './money.ts';
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

/** Every limit known for a supplier, and which of them an order is held against. */
export type SupplierLimits = {
  /** What is left of the limit, else the published limit, else the typed one. */
  readonly used: KnownLimit | null;
  readonly all: readonly KnownLimit[];
  /** A limit was typed, and the page publishes another: both must be shown. */
  readonly typedDiffers: boolean;
};

function published(supplier: SupplierReading, basis: 'remaining' | 'limit'): KnownLimit[] {
  const reading = basis === 'remaining' ? supplier.remainingLimit : supplier.coverageLimit;
  return reading.state === 'read' ? [{ basis, amount: reading.value, source: reading.source }] : [];
}

function differs(typed: Money, page: Money): boolean {
  return typed.currency !== page.currency || compare(typed, page) !== 0;
}

/** Collects the limits of a supplier in order of precedence. An unreadable limit is not a limit. */
export function limitsOf(supplier: SupplierReading, typed: TypedLimit | null): SupplierLimits {
  const onPage = [...published(supplier, 'remaining'), ...published(supplier, 'limit')];
  const byBuyer: KnownLimit[] = typed
    ? [{ basis: 'typed', amount: typed.limit, from: typed.from, typedAt: typed.typedAt }]
    : [];
  const all = [...onPage, ...byBuyer];
  const whole = onPage.find((limit) => limit.basis === 'limit') ?? onPage[0];
  return {
    used: all[0] ?? null,
    all,
    typedDiffers: typed !== null && whole !== undefined && differs(typed.limit, whole.amount),
  };
}
