import type { MethodEstimate, MoneySpan } from './fee-estimate.ts';
import type { FeeRule, MethodName } from './fee-rule.ts';
import { compare, fromMinorUnits, type Money, minorUnits, subtract } from './money.ts';
import { isExact } from './money-span.ts';
import { type Estimating, estimating, type PayingContext } from './payment-fee.ts';
import type { RulePack } from './rule-pack.ts';

/** What to pay so that the supplier receives an amount. */
export type ReverseEstimate = MethodEstimate & {
  /** The payment to make, before the fee that comes on top; null where it is not known. */
  readonly payment: MoneySpan | null;
  /** `nearest-above`: no payment makes exactly the amount arrive; `receives` is the least above it. */
  readonly reaches: 'exact' | 'nearest-above' | null;
};

/** The three cases of an estimate: fees and deductions at their least, likely and most. */
type Case = 'low' | 'likely' | 'high';

type Forward = { readonly received: Money; readonly youPay: Money };

type Solved =
  | {
      readonly kind: 'solved';
      readonly payment: Money;
      readonly received: Money;
      readonly youPay: Money;
    }
  | { readonly kind: 'stopped'; readonly estimate: MethodEstimate };

/** One case of an estimate run forward; null where the estimate has no figure. */
function caseOf({ estimate, receives }: MethodEstimate, which: Case): Forward | null {
  if (receives.kind === 'unknown') return null;
  const opposite = { low: 'high', likely: 'likely', high: 'low' } as const;
  const received = receives.kind === 'exact' ? receives.amount : receives[opposite[which]];
  if (estimate.kind === 'exact') return { received, youPay: estimate.youPay };
  return estimate.kind === 'range' ? { received, youPay: estimate.youPay[which] } : null;
}

const mostUnits = BigInt(Number.MAX_SAFE_INTEGER);

/** Amounts above which another step of a fee table begins, in smallest units, ascending. */
function edgesOf(rules: readonly FeeRule[], currency: string): bigint[] {
  const edges = rules.flatMap(({ formula }) =>
    formula.kind === 'steps'
      ? formula.steps.map(({ upTo }) => minorUnits({ amount: upTo, currency }))
      : [],
  );
  return [...edges.toSorted((a, b) => Number(a - b)), mostUnits];
}

/** The least whole number from `from` to `to` that `holds`, which once it holds goes on holding. */
function firstThat(from: bigint, to: bigint, holds: (units: bigint) => boolean): bigint | null {
  if (!holds(to)) return null;
  let [below, width] = [from - 1n, 1n];
  while (below + width < to && !holds(below + width)) [below, width] = [below + width, width * 2n];
  let above = below + width < to ? below + width : to;
  while (above - below > 1n) {
    const middle = (above + below) / 2n;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/**
 * The least payment by which `wanted` arrives, in one case. Between two steps of
 * a fee what arrives never falls as the payment grows, so each step is searched
 * on its own: a higher fee may make it fall, a lower one skip amounts.
 */
function solve(
  wanted: Money,
  which: Case,
  run: Estimating,
  edges: readonly bigint[],
): Solved | null {
  const { currency } = wanted;
  const goal = minorUnits(wanted);
  const at = (units: bigint) => run(fromMinorUnits(units, currency));
  const enough = (units: bigint) => {
    const forward = caseOf(at(units), which);
    return forward === null || minorUnits(forward.received) >= goal;
  };
  let nearest: Solved | null = null;
  let start = goal;
  for (const edge of edges) {
    const units = start <= edge ? firstThat(start, edge, enough) : null;
    start = start > edge ? start : edge + 1n;
    if (units === null) continue;
    const estimate = at(units);
    const forward = caseOf(estimate, which);
    if (forward === null) return nearest ?? { kind: 'stopped', estimate };
    const solved: Solved = { kind: 'solved', payment: fromMinorUnits(units, currency), ...forward };
    if (compare(forward.received, wanted) === 0) return solved;
    const closer = nearest?.kind !== 'solved' || compare(forward.received, nearest.received) < 0;
    if (closer) nearest = solved;
  }
  return nearest;
}

/** The rules with every fee rounded up, so that what arrives never leans on a rounding in the buyer's favour. */
function roundedUp(pack: RulePack): RulePack {
  const rules = pack.rules.map((rule) =>
    rule.formula.kind === 'percent'
      ? { ...rule, formula: { ...rule.formula, rounding: 'up' as const } }
      : rule,
  );
  return { ...pack, rules };
}

/**
 * Of several payments that make the same arrive, the least that would even if
 * the fee were not rounded; where there is none, the least of all.
 */
function solveCarefully(
  wanted: Money,
  which: Case,
  runs: { readonly real: Estimating; readonly cautious: Estimating },
  edges: readonly bigint[],
): Solved | null {
  const cautious = solve(wanted, which, runs.cautious, edges);
  if (cautious?.kind === 'solved') {
    const forward = caseOf(runs.real(cautious.payment), which);
    if (forward !== null && compare(forward.received, wanted) === 0)
      return { kind: 'solved', payment: cautious.payment, ...forward };
  }
  return solve(wanted, which, runs.real, edges);
}

const outOfReach = { kind: 'unavailable', reason: 'out-of-reach' } as const;

function stopped(estimate: MethodEstimate): ReverseEstimate {
  return { ...estimate, payment: null, reaches: null };
}

/** Where it is not known what arrives of a payment, neither is what makes an amount arrive. */
function withoutFigure(one: MethodEstimate): MethodEstimate {
  const hasFigure = one.estimate.kind === 'exact' || one.estimate.kind === 'range';
  return hasFigure
    ? { ...one, estimate: { kind: 'unknown', reason: 'deduction-in-other-currency' } }
    : one;
}

/** What stops only some of the cases: a cap then perhaps stops the payment. */
function perhapsStopped(one: MethodEstimate): MethodEstimate {
  return isAboveCap(one)
    ? { ...one, estimate: { kind: 'unknown', reason: 'perhaps-above-cap' } }
    : one;
}

/**
 * What to pay by one method so that exactly `wanted` arrives at the supplier:
 * through steps, caps and rounding, in the least, the likely and the most costly
 * case. Each case run forward gives `wanted` to the cent, or the answer says that
 * no payment does. The fee is all that is paid beyond `wanted`.
 */
export function estimateToReceive(
  method: MethodName,
  wanted: Money,
  context: PayingContext,
  pack: RulePack,
): ReverseEstimate {
  const by = (rules: RulePack) => estimating(method, wanted.currency, context, rules);
  const runs = { real: by(pack), cautious: by(roundedUp(pack)) };
  const straight = runs.real(wanted);
  if (straight.receives.kind === 'unknown') return stopped(withoutFigure(straight));
  const edges = edgesOf(straight.rules, wanted.currency);
  const cases = (['low', 'likely', 'high'] as const).map((which) =>
    solveCarefully(wanted, which, runs, edges),
  );
  const unsolved = cases.find((one) => one?.kind !== 'solved');
  if (unsolved?.kind === 'stopped') {
    const inSome = cases.some((one) => one?.kind === 'solved');
    return stopped(inSome ? perhapsStopped(unsolved.estimate) : unsolved.estimate);
  }
  const [low, likely, high] = cases.filter((one) => one?.kind === 'solved');
  if (!low || !likely || !high)
    return stopped({ ...straight, estimate: outOfReach, receives: { kind: 'unknown' } });
  return joined(straight, wanted, { low, likely, high });
}

type Solution = Extract<Solved, { kind: 'solved' }>;

function joined(
  straight: MethodEstimate,
  wanted: Money,
  cases: { readonly [which in Case]: Solution },
): ReverseEstimate {
  const span = (part: (one: Solution) => Money): MoneySpan => ({
    low: part(cases.low),
    likely: part(cases.likely),
    high: part(cases.high),
  });
  const received = span((one) => one.received);
  const youPay = span((one) => one.youPay);
  const fee = span((one) => subtract(one.youPay, wanted));
  const exact = [received.low, received.likely, received.high].every(
    (one) => compare(one, wanted) === 0,
  );
  return {
    ...straight,
    estimate: isExact(fee)
      ? { kind: 'exact', fee: fee.low, youPay: youPay.low }
      : { kind: 'range', ...fee, youPay },
    receives: isExact(received)
      ? { kind: 'exact', amount: received.low }
      : { kind: 'range', ...received },
    payment: span((one) => one.payment),
    reaches: exact ? 'exact' : 'nearest-above',
  };
}

/** Whether the cap stops the payment, for sure or perhaps. */
function isAboveCap({ estimate }: MethodEstimate): boolean {
  if (estimate.kind === 'unavailable') return estimate.reason === 'above-cap';
  return (
    estimate.kind === 'unknown' &&
    (estimate.reason === 'perhaps-above-cap' || estimate.reason === 'cap-in-other-currency')
  );
}

/** The largest payment that the method's cap surely lets through; null where no cap is known or none is reached. */
export function largestPayment(
  method: MethodName,
  currency: string,
  context: PayingContext,
  pack: RulePack,
): Money | null {
  // The search costs a hundred estimates, and few methods have a cap: the popup draws at every keystroke.
  if (pack.rules.every((rule) => rule.method !== method || rule.cap === null)) return null;
  const estimate = estimating(method, currency, context, pack);
  const aboveCap = (units: bigint) => isAboveCap(estimate(fromMinorUnits(units, currency)));
  const first = firstThat(1n, mostUnits, aboveCap);
  return first === null || first === 1n ? null : fromMinorUnits(first - 1n, currency);
}
