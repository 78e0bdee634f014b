import { breakEven, type Crossing } from './break-even.ts';
import { minorUnitDigits } from './currency.ts';
import { type CurvePoint, feeCurve } from './fee-curve.ts';
import type { MoneySpan } from './fee-estimate.ts';
import type { FeeRule, MethodName } from './fee-rule.ts';
import { greatest, least, type Money } from './money.ts';
import { isExact } from './money-span.ts';
import { estimatePayment } from './payment-fee.ts';
import type { Payment, PaymentPlan, PlanQuestion } from './payment-plan.ts';

/** Methods whose fee is the same at every payment drawn. */
export type ChartCurve = {
  readonly methods: readonly MethodName[];
  /** Methods that cost the same up to a cap or the end of their table, and can't be drawn beyond. */
  readonly partly: readonly { readonly method: MethodName; readonly upTo: Money }[];
  readonly points: readonly CurvePoint[];
};

/** Where two curves change places, by their places in `curves`. */
export type ChartCrossing = Crossing & {
  readonly first: number;
  readonly second: number;
  /** The likely fee there. */
  readonly fee: Money;
  /** False where one of the two is a range: they cross there by their likely fees, and may elsewhere. */
  readonly sure: boolean;
};

/** Fees of one payment by its amount, around the payments of a plan, in their currency. */
export type FeeChartData = {
  readonly from: Money;
  readonly to: Money;
  /** The payments of the plan; none where it says what must arrive, as each method is then paid another amount. */
  readonly marks: readonly Payment[];
  readonly curves: readonly ChartCurve[];
  readonly crossings: readonly ChartCrossing[];
};

const steps = 25;

/** Powers of ten at least one decade on each side of all amounts, from 1 upwards unless one is less. */
function rangeAround(first: Money, others: readonly Money[]): { from: Money; to: Money } {
  const { currency } = first;
  const decadeOf = ({ amount }: Money) => Math.log10(Number(amount));
  const [low, high] = [
    decadeOf(others.reduce(least, first)),
    decadeOf(others.reduce(greatest, first)),
  ];
  const lowest = low < 0 ? -minorUnitDigits(currency) : 0;
  const at = (power: number) => ({ amount: String(10 ** Math.max(lowest, power)), currency });
  return { from: at(Math.ceil(low) - 2), to: at(Math.max(2, Math.floor(high) + 2)) };
}

/**
 * The chart of the fee of one payment for the methods of a plan that can be used
 * and have a fee somewhere in it, with the points at which they change places.
 * Its `marks` have a point on every curve. `question` is the one that the plan
 * answers, of more than nothing.
 */
export function feeChart(
  { payments, methods }: Pick<PaymentPlan, 'payments' | 'methods'>,
  { receive = false, context, pack }: Pick<PlanQuestion, 'receive' | 'context' | 'pack'>,
): FeeChartData {
  const [first, ...others] = payments.map(({ amount }) => amount);
  if (first === undefined) throw new RangeError('no payments to draw');
  const range = rangeAround(first, others);
  const marks = receive ? [] : payments;
  const marked = marks.map(({ amount }) => amount);
  const drawn = methods.flatMap(({ method, rules }): Drawn[] => {
    const points = feeCurve(method, { ...range, points: steps, marked }, context, pack);
    const known = new Map(points.flatMap(({ amount: at, fee }) => (fee ? [[at.amount, fee]] : [])));
    const rule = rules.at(-1);
    return rule === undefined || known.size < 2 ? [] : [{ method, rule, points, known }];
  });
  const curves = curvesOf(drawn);
  const crossings = curves.flatMap((one, first) =>
    curves.slice(first + 1).flatMap((other, place): ChartCrossing[] => {
      const found = breakEven(
        one.rule,
        other.rule,
        range.from.currency,
        context.wireCharges,
      ).likely;
      return found.flatMap((crossing) => {
        const fee = likelyFee(one.method, crossing.at, context, pack);
        const inside = within(crossing.at, range);
        const sure = isExactCurve(one) && isExactCurve(other);
        return fee && inside ? [{ ...crossing, first, second: first + 1 + place, fee, sure }] : [];
      });
    }),
  );
  return {
    ...range,
    marks,
    curves: curves.map(({ methods: same, partly, points }) => ({ methods: same, partly, points })),
    crossings: crossings.toSorted((a, b) => Number(a.at.amount) - Number(b.at.amount)),
  };
}

/** One method's curve, and its known fees by amount. */
type Drawn = {
  readonly method: MethodName;
  readonly rule: FeeRule;
  readonly points: readonly CurvePoint[];
  readonly known: ReadonlyMap<string, MoneySpan>;
};

type Curve = ChartCurve & Drawn;

/** The curves that differ, the longest first known; equal and shorter ones join them. */
function curvesOf(drawn: readonly Drawn[]): Curve[] {
  const curves: Curve[] = [];
  const reach = ({ points }: Drawn) => points.findLast(({ fee }) => fee !== null)?.amount ?? null;
  const longestFirst = drawn.toSorted((a, b) => numeric(reach(b)) - numeric(reach(a)));
  for (const one of longestFirst) {
    const place = curves.findIndex((curve) => runsAlong(one, curve));
    const host = curves[place];
    const [mine, theirs] = [reach(one), host ? reach(host) : null];
    if (host === undefined || mine === null) {
      curves.push({ ...one, methods: [one.method], partly: [] });
    } else if (mine.amount === theirs?.amount) {
      curves[place] = { ...host, methods: [...host.methods, one.method] };
    } else {
      curves[place] = { ...host, partly: [...host.partly, { method: one.method, upTo: mine }] };
    }
  }
  return curves;
}

const isExactCurve = ({ points }: Curve) => points.every(({ fee }) => fee === null || isExact(fee));

const numeric = (money: Money | null) => Number(money?.amount ?? 0);

/** Whether every fee known of `one` is that of `other`, wherever both are drawn. */
function runsAlong(one: Drawn, other: Drawn): boolean {
  const shared = [...one.known].filter(([amount]) => other.known.has(amount));
  const same = shared.every(
    ([amount, fee]) => JSON.stringify(fee) === JSON.stringify(other.known.get(amount)),
  );
  return same && shared.length > 1;
}

function within({ amount }: Money, { from, to }: { from: Money; to: Money }): boolean {
  return Number(amount) >= Number(from.amount) && Number(amount) <= Number(to.amount);
}

function likelyFee(
  method: MethodName | undefined,
  at: Money,
  context: PlanQuestion['context'],
  pack: PlanQuestion['pack'],
): Money | null {
  if (method === undefined) return null;
  const { estimate } = estimatePayment(method, at, context, pack);
  if (estimate.kind === 'exact') return estimate.fee;
  return estimate.kind === 'range' ? estimate.likely : null;
}
