import type { MoneySpan } from './fee-estimate.ts';
import type { MethodName } from './fee-rule.ts';
import { fromMinorUnits, type Money, minorUnits } from './money.ts';
import { spanOf } from './money-span.ts';
import { estimating, type PayingContext } from './payment-fee.ts';
import { largestPayment } from './reverse-fee.ts';
import type { RulePack } from './rule-pack.ts';

/** The fee on one payment; null where it is not known or the method can't be used. */
export type CurvePoint = {
  readonly amount: Money;
  readonly fee: MoneySpan | null;
  /** The first payment above a step or cap: no line leads to it from the point before. */
  readonly isAfterJump: boolean;
};

/**
 * What is drawn: payments from `from` to `to`, both more than nothing, at `points`
 * even steps of a log scale, and at those that are `marked`.
 */
export type CurveRange = {
  readonly from: Money;
  readonly to: Money;
  readonly points: number;
  readonly marked?: readonly Money[];
};

function evenly({ from, to, points }: CurveRange): bigint[] {
  const [low, high] = [Math.log(Number(minorUnits(from))), Math.log(Number(minorUnits(to)))];
  return Array.from({ length: points }, (_, place) =>
    BigInt(Math.round(Math.exp(low + ((high - low) * place) / (points - 1)))),
  );
}

/** The last payment of every step, and the one under the cap, in smallest units. */
function lastBeforeJumps(
  method: MethodName,
  { from }: CurveRange,
  context: PayingContext,
  pack: RulePack,
) {
  const { currency } = from;
  const { rules } = estimating(method, currency, context, pack)(from);
  const steps = rules.flatMap(({ formula, figuresIn }) =>
    formula.kind === 'steps' && figuresIn === currency
      ? formula.steps.map(({ upTo }) => minorUnits({ amount: upTo, currency }))
      : [],
  );
  const cap = largestPayment(method, currency, context, pack);
  return cap === null ? steps : [...steps, minorUnits(cap)];
}

/**
 * The fee of a method over a range of payments, for a chart: ascending, with a
 * point on each side of every step and cap, so that no line is drawn across one.
 */
export function feeCurve(
  method: MethodName,
  range: CurveRange,
  context: PayingContext,
  pack: RulePack,
): CurvePoint[] {
  const { currency } = range.from;
  const [first, last] = [minorUnits(range.from), minorUnits(range.to)];
  const marked = (range.marked ?? []).map(minorUnits);
  const ends = [first, last, ...marked];
  const edges = lastBeforeJumps(method, range, context, pack);
  const afterJumps = new Set(edges.map((edge) => edge + 1n));
  const all = [...evenly(range), ...edges, ...afterJumps, ...ends];
  const within = [...new Set(all)].filter((units) => units >= first && units <= last);
  const estimateOne = estimating(method, currency, context, pack);
  return within
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((units) => {
      const amount = fromMinorUnits(units, currency);
      const { estimate } = estimateOne(amount);
      const point = { amount, isAfterJump: afterJumps.has(units) };
      if (estimate.kind === 'exact') return { ...point, fee: spanOf(estimate.fee) };
      return { ...point, fee: estimate.kind === 'range' ? estimate : null };
    });
}
