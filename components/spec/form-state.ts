import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/**
 * Amounts as the buyer typed them, by field: half-finished and wrong text has
 * no place in the spec, whose money is exact, and must not be lost either.
 */
export type TypedAmounts = Readonly<Record<string, string>>;

/** What a spec's form shows. */
export type SpecDraft = { readonly spec: OrderSpec; readonly typed: TypedAmounts };
