import { minorUnitDigits } from './currency.ts';
import type { WireCharges } from './fee-estimate.ts';
import { namesAmounts } from './fee-formula.ts';
import { type FeeCase, type FeeLine, feeLines, wholeInPercent } from './fee-line.ts';
import type { FeeRule } from './fee-rule.ts';
import { fromMinorUnits, type Money } from './money.ts';

/** A payment at which two methods change places. */
export type Crossing = {
  /** The payment, rounded half up to the smallest unit; at a step the last one before it. */
  readonly at: Money;
  /** The fees meet there, or one of them jumps past the other. */
  readonly kind: 'line' | 'step';
  /** Which method costs less below `at`; above, the other one does. */
  readonly cheaperBelow: 'first' | 'second';
};

/** Where two methods cross. For a fee that is a range, in its cases. */
export type BreakEven = {
  readonly likely: readonly Crossing[];
  /** The first method at its most against the second at its least, and the other way round. */
  readonly firstDear: readonly Crossing[];
  readonly firstCheap: readonly Crossing[];
};

type Overlap = {
  readonly above: bigint;
  readonly upTo: bigint | null;
  readonly percent: bigint;
  readonly fixed: bigint;
};

// Math.max knows no bigint.
const greater = (a: bigint, b: bigint) =>
  [a, b].reduce((one, other) => (one < other ? other : one));

function earlier(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whether the stretch `a` has a payment in common with `b`. */
function meets(a: FeeLine, b: FeeLine): boolean {
  return (a.upTo === null || b.above < a.upTo) && (b.upTo === null || a.above < b.upTo);
}

/** The first fee less the second, over every stretch where both are known. */
function differences(first: readonly FeeLine[], second: readonly FeeLine[]): Overlap[] {
  const overlaps = first.flatMap((a) =>
    second
      .filter((b) => meets(a, b))
      .map((b) => ({
        above: greater(a.above, b.above),
        upTo: earlier(a.upTo, b.upTo),
        percent: a.percent - b.percent,
        fixed: a.fixed - b.fixed,
      })),
  );
  return overlaps.toSorted((a, b) => (a.above < b.above ? -1 : 1));
}

const signOf = (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0);

function signAt({ percent, fixed }: Overlap, amount: bigint): number {
  return signOf(percent * amount + fixed * wholeInPercent);
}

function signAtEnd(overlap: Overlap): number {
  if (overlap.upTo !== null) return signAt(overlap, overlap.upTo);
  return signOf(overlap.percent) || signOf(overlap.fixed);
}

/** The payment at which the difference is nothing, in `unit` millionths, rounded half up. */
function roundedRoot({ percent, fixed }: Overlap, unit: bigint): bigint {
  const [over, under] = [-fixed * wholeInPercent, percent * unit];
  const [top, bottom] = under < 0n ? [-over, -under] : [over, under];
  return (2n * top + bottom) / (2n * bottom);
}

function crossings(
  first: readonly FeeLine[],
  second: readonly FeeLine[],
  currency: string,
): Crossing[] {
  const unit = 10n ** BigInt(6 - minorUnitDigits(currency));
  const found: Crossing[] = [];
  let before = 0;
  let reached: bigint | null = 0n;
  const note = (sign: number, units: () => bigint, kind: Crossing['kind']) => {
    if (sign === 0) return;
    if (before !== 0 && sign !== before)
      found.push({
        at: fromMinorUnits(units(), currency),
        kind,
        cheaperBelow: before < 0 ? 'first' : 'second',
      });
    before = sign;
  };
  for (const overlap of differences(first, second)) {
    if (reached === null || overlap.above > reached) before = 0;
    note(signAt(overlap, overlap.above), () => overlap.above / unit, 'step');
    note(signAtEnd(overlap), () => roundedRoot(overlap, unit), 'line');
    reached = overlap.upTo;
  }
  return found;
}

/** Whether what the rule says of a payment in `currency` can be reckoned with: a share can in any. */
function holdsIn({ figuresIn, formula, cap, deduction }: FeeRule, currency: string): boolean {
  const isShare = !namesAmounts(formula) && cap === null && deduction === null;
  return figuresIn === currency || isShare;
}

/**
 * The payments at which two rules change places, ascending, by their fees before
 * rounding to the cent. Steps are crossed where they stand. Nothing is said of
 * payments above a cap or beyond a table, nor of rules that have amounts in
 * another currency than `currency`.
 */
export function breakEven(
  first: FeeRule,
  second: FeeRule,
  currency: string,
  charges: WireCharges,
): BreakEven {
  const known = [first, second].every((rule) => holdsIn(rule, currency));
  const between = (a: FeeCase, b: FeeCase) =>
    known ? crossings(feeLines(first, a, charges), feeLines(second, b, charges), currency) : [];
  return {
    likely: between('likely', 'likely'),
    firstDear: between('high', 'low'),
    firstCheap: between('low', 'high'),
  };
}
