import type { PriceTier, ProductReading } from './listing.ts';
import { compare, type Money } from './money.ts';
import type { Source } from './reading.ts';

/** What the page says one unit costs at a quantity, and which part of the page says it. */
export type LadderPrice =
  | {
      readonly kind: 'tier';
      readonly unitPrice: Money;
      readonly tier: PriceTier;
      readonly source: Source;
    }
  /** One price for every quantity. */
  | { readonly kind: 'one-price'; readonly unitPrice: Money; readonly source: Source }
  /** Prices from `low` to `high`, and the page does not say which quantity gets which. */
  | { readonly kind: 'range'; readonly low: Money; readonly high: Money; readonly source: Source }
  | { readonly kind: 'below-first-tier'; readonly from: number; readonly source: Source }
  | { readonly kind: 'above-last-tier'; readonly to: number; readonly source: Source }
  /** Between two tiers: the page prices up to `after` and again from `before`. */
  | {
      readonly kind: 'gap';
      readonly after: number;
      readonly before: number;
      readonly source: Source;
    }
  /** Two tiers claim the quantity at different prices. */
  | { readonly kind: 'conflict'; readonly tiers: readonly PriceTier[]; readonly source: Source }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'unreadable' };

type Ladder = Pick<ProductReading, 'priceTiers' | 'priceRange'>;

function holds(tier: PriceTier, quantity: number): boolean {
  return tier.from <= quantity && (tier.to === null || quantity <= tier.to);
}

function differ(a: Money, b: Money): boolean {
  return a.currency !== b.currency || compare(a, b) !== 0;
}

function outside(tiers: readonly PriceTier[], quantity: number, source: Source): LadderPrice {
  const before = tiers.filter((tier) => tier.from > quantity).map((tier) => tier.from);
  const after = tiers.flatMap((tier) => (tier.to !== null && tier.to < quantity ? [tier.to] : []));
  const [next, last] = [Math.min(...before), Math.max(...after)];
  if (after.length === 0) return { kind: 'below-first-tier', from: next, source };
  if (before.length === 0) return { kind: 'above-last-tier', to: last, source };
  return { kind: 'gap', after: last, before: next, source };
}

function priceInTiers(tiers: readonly PriceTier[], quantity: number, source: Source): LadderPrice {
  const holding = tiers.filter((tier) => holds(tier, quantity));
  const [tier] = holding;
  if (tier === undefined) return outside(tiers, quantity, source);
  if (holding.some((other) => differ(other.unitPrice, tier.unitPrice)))
    return { kind: 'conflict', tiers: holding, source };
  return { kind: 'tier', unitPrice: tier.unitPrice, tier, source };
}

/**
 * The unit price of the page at `quantity`, in the page's own currency and with
 * all its decimals. Tiers decide before a range; nothing is interpolated.
 */
export function unitPriceAt(ladder: Ladder, quantity: number): LadderPrice {
  const { priceTiers, priceRange } = ladder;
  if (priceTiers.state === 'read' && priceTiers.value.length > 0)
    return priceInTiers(priceTiers.value, quantity, priceTiers.source);
  if (priceRange.state === 'read') {
    const { low, high } = priceRange.value;
    const { source } = priceRange;
    return differ(low, high)
      ? { kind: 'range', low, high, source }
      : { kind: 'one-price', unitPrice: low, source };
  }
  const unreadable = priceTiers.state === 'unreadable' || priceRange.state === 'unreadable';
  return { kind: unreadable ? 'unreadable' : 'not-published' };
}
