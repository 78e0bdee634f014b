import type { BuyerTier } from './buyer-settings.ts';
import type { Clock } from './claim-clock.ts';
import type { RuleSource } from './rule-source.ts';

/** How many days after confirmed receipt a dispute can be opened at most. */
export type DisputeDays = {
  /** The fewest that a source gives: the ones to count on. */
  readonly days: number;
  /** More days that some source gives buyers of this tier; null where none does. */
  readonly reported: number | null;
  readonly rules: readonly RuleSource[];
};

/** The dispute window of a buyer of `tier`, by all sources of `clocks`. One must be for all tiers. */
export function disputeDays(clocks: readonly Clock[], tier: BuyerTier): DisputeDays {
  const rules = clocks.filter(
    ({ clock, starts, tiers }) =>
      clock === 'open-dispute' &&
      starts === 'receipt-confirmed' &&
      (tiers === undefined || tiers.includes(tier)),
  );
  const amounts = rules.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) throw new Error('no clock says when a dispute can be opened');
  const [days, most] = [Math.min(...amounts), Math.max(...amounts)];
  return { days, reported: most > days ? most : null, rules };
}
