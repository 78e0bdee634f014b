import type { WireCharges } from './fee-estimate.ts';
import type { FeeFormula, FeeRule } from './fee-rule.ts';

/**
 * A stretch of a fee before rounding: for payments above `above`, up to and with
 * `upTo` (null: without end), the fee is `percent` of the payment plus `fixed`.
 * Amounts are in millionths of the currency, `percent` in millionths of a percent.
 */
export type FeeLine = {
  readonly above: bigint;
  readonly upTo: bigint | null;
  readonly percent: bigint;
  readonly fixed: bigint;
};

/** Which case of a fee that is a range is drawn. */
export type FeeCase = 'low' | 'likely' | 'high';

/** A fee of `percent` millionths of a percent on `amount` is their product over this. */
export const wholeInPercent = 100_000_000n;

/** A plain decimal with at most six decimals, in millionths. */
export function inMillionths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.slice(0, 6).padEnd(6, '0'));
}

type Percent = Extract<FeeFormula, { kind: 'percent' }>;

/** Where the sloping fee reaches `fee`. */
function reaches(fee: bigint, percent: bigint, fixed: bigint): bigint {
  return ((fee - fixed) * wholeInPercent) / percent;
}

/** A fee that no payment changes: the fixed amount, not under the least, not over the most. */
function levelFee(fixed: bigint, floor: bigint | null, ceiling: bigint | null): bigint {
  const atLeast = floor !== null && floor > fixed ? floor : fixed;
  return ceiling !== null && ceiling < atLeast ? ceiling : atLeast;
}

function percentLines({ percent, fixed, least, most }: Percent): FeeLine[] {
  const slope = { percent: inMillionths(percent), fixed: inMillionths(fixed) };
  const flat = (fee: bigint) => ({ percent: 0n, fixed: fee });
  const bound = (amount: string | null) => (amount === null ? null : inMillionths(amount));
  const [floor, ceiling] = [bound(least), bound(most)];
  if (slope.percent === 0n)
    return [{ above: 0n, upTo: null, ...flat(levelFee(slope.fixed, floor, ceiling)) }];
  const start = floor === null ? 0n : reaches(floor, slope.percent, slope.fixed);
  const end = ceiling === null ? null : reaches(ceiling, slope.percent, slope.fixed);
  const lines: FeeLine[] = [];
  if (floor !== null && start > 0n) lines.push({ above: 0n, upTo: start, ...flat(floor) });
  const slopeFrom = start > 0n ? start : 0n;
  if (end === null || end > slopeFrom) lines.push({ above: slopeFrom, upTo: end, ...slope });
  if (end !== null && ceiling !== null)
    lines.push({ above: end > slopeFrom ? end : slopeFrom, upTo: null, ...flat(ceiling) });
  return lines;
}

function linesOf(formula: FeeFormula, which: FeeCase): FeeLine[] {
  const whole = (fee: string): FeeLine[] => [
    { above: 0n, upTo: null, percent: 0n, fixed: inMillionths(fee) },
  ];
  switch (formula.kind) {
    case 'percent':
      return percentLines(formula);
    case 'fixed':
      return whole(formula.fee);
    case 'range':
      return whole(formula[which]);
    case 'steps':
      return formula.steps.map(({ upTo, fee }, place) => ({
        above: inMillionths(formula.steps[place - 1]?.upTo ?? '0'),
        upTo: inMillionths(upTo),
        percent: 0n,
        fixed: inMillionths(fee),
      }));
    case 'unknown':
      return [];
  }
}

/** Cuts the lines at the largest payment the cap lets through. */
function underCap(lines: readonly FeeLine[], cap: FeeRule['cap']): FeeLine[] {
  if (cap === null) return [...lines];
  const most = inMillionths(cap.most);
  return lines.flatMap((line) => {
    const withFee = ((most - line.fixed) * wholeInPercent) / (wholeInPercent + line.percent);
    const end = cap.counts === 'payment' ? most : withFee;
    if (end <= line.above) return [];
    return [line.upTo !== null && line.upTo <= end ? line : { ...line, upTo: end }];
  });
}

/**
 * Whether the fee of a rule with a deduction holds it: in a wire that the sender
 * (OUR) or the supplier (BEN) pays whole, and where all is taken out of the payment.
 */
export function holdsDeduction({ taken }: Pick<FeeRule, 'taken'>, charges: WireCharges): boolean {
  return taken === 'out-of-payment' || charges !== 'SHA';
}

/**
 * The fee of a rule as lines over the payment, ascending and without overlap;
 * none where the fee is not known. It holds what banks on the way take, where
 * {@link holdsDeduction} says so.
 */
export function feeLines(rule: FeeRule, which: FeeCase, charges: WireCharges): FeeLine[] {
  const lines = underCap(linesOf(rule.formula, which), rule.cap);
  if (rule.deduction === null || !holdsDeduction(rule, charges)) return lines;
  const taken = inMillionths(rule.deduction[which]);
  return lines.map((line) => ({ ...line, fixed: line.fixed + taken }));
}
