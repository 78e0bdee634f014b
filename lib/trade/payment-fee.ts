import type {
  MethodEstimate,
  MoneySpan,
  Received,
  UnknownReason,
  WireCharges,
} from './fee-estimate.ts';
import { type FormulaFee, feeByFormula, namesAmounts } from './fee-formula.ts';
import { holdsDeduction } from './fee-line.ts';
import type { FeeRule, MethodName, Promotion } from './fee-rule.ts';
import { add, compare, greatest, type Money, subtract, written, zero } from './money.ts';
import { addSpans, hullOf, isExact, lessSpan, spanOf } from './money-span.ts';
import { type OwnRate, ownRateFor, ruleOfOwnRate } from './own-rate.ts';
import { choosePromotions, chooseRules, type Occasion, type RuleChoice } from './rule-choice.ts';
import type { RulePack } from './rule-pack.ts';

/** Everything beside the amount that a fee depends on. */
export type PayingContext = Occasion & {
  readonly wireCharges: WireCharges;
  readonly ownRates: readonly OwnRate[];
};

/** A payment by one rule: what it costs and what arrives, or why that is not known. */
type Outcome =
  | {
      readonly kind: 'known';
      readonly fee: MoneySpan;
      readonly youPay: MoneySpan;
      readonly receives: MoneySpan;
    }
  | Extract<MethodEstimate['estimate'], { kind: 'unknown' | 'unavailable' }>;

/** Why the cap stops a payment with such a fee, for sure or perhaps; null where it surely lets it through. */
function stoppedByCap({ cap }: FeeRule, payment: Money, fee: MoneySpan): Outcome | null {
  if (cap === null) return null;
  const most = written(cap.most, payment.currency);
  const isAbove = (charged: Money) =>
    compare(cap.counts === 'payment' ? payment : add(payment, charged), most) > 0;
  if (isAbove(fee.low)) return { kind: 'unavailable', reason: 'above-cap', cap: most };
  // The same object where the fee is exact: it was compared above.
  return fee.high !== fee.low && isAbove(fee.high)
    ? { kind: 'unknown', reason: 'perhaps-above-cap' }
    : null;
}

/** All that a fee may come to, as far as it is known. */
function possibleFee(fee: FormulaFee, currency: string): MoneySpan {
  if (fee.kind === 'exact') return spanOf(fee.fee);
  if (fee.kind === 'range') return fee;
  const nothing = zero(currency);
  return { ...spanOf(nothing), high: fee.bounds?.high ?? nothing };
}

/** What banks on the way take; nothing where the rule knows of none. */
function deductionOf(rule: FeeRule, currency: string): MoneySpan {
  if (rule.deduction === null) return spanOf(zero(currency));
  const { low, likely, high } = rule.deduction;
  const money = (amount: string) => written(amount, currency);
  return { low: money(low), likely: money(likely), high: money(high) };
}

function settle(rule: FeeRule, payment: Money, fee: MoneySpan, charges: WireCharges): Outcome {
  const deduction = deductionOf(rule, payment.currency);
  const all = rule.deduction === null ? fee : addSpans(fee, deduction);
  const whole = spanOf(payment);
  const byWire = rule.deduction !== null;
  if (rule.taken === 'out-of-payment' || (byWire && charges === 'BEN'))
    return { kind: 'known', fee: all, youPay: whole, receives: lessSpan(payment, all) };
  if (byWire && charges === 'OUR')
    return { kind: 'known', fee: all, youPay: addSpans(whole, all), receives: whole };
  const receives = byWire ? lessSpan(payment, deduction) : whole;
  return { kind: 'known', fee, youPay: addSpans(whole, fee), receives };
}

function lessPromotions(fee: MoneySpan, promotions: readonly Promotion[]): MoneySpan {
  if (promotions.length === 0) return fee;
  const nothing = zero(fee.low.currency);
  const low = promotions.reduce<Money>(
    (left, { mostOff }) => subtract(left, { amount: mostOff, currency: nothing.currency }),
    fee.low,
  );
  return { ...fee, low: greatest(low, nothing) };
}

/** Which amount of a rule with a cap or a deduction is known in another currency only: the fee before either. */
function inOtherCurrency({ formula, cap }: FeeRule): UnknownReason {
  if (namesAmounts(formula)) return 'fee-in-other-currency';
  return cap === null ? 'deduction-in-other-currency' : 'cap-in-other-currency';
}

function byRule(
  rule: FeeRule,
  payment: Money,
  promotions: readonly Promotion[],
  charges: WireCharges,
): Outcome {
  if (rule.status === 'closed-to-new-users')
    return { kind: 'unavailable', reason: 'closed-to-new-users' };
  if (!rule.currencies.listed.includes(payment.currency))
    return rule.currencies.complete
      ? { kind: 'unavailable', reason: 'currency' }
      : { kind: 'unknown', reason: 'currency-not-confirmed' };
  const amountsBeside = rule.cap !== null || rule.deduction !== null;
  if (amountsBeside && rule.figuresIn !== payment.currency)
    return { kind: 'unknown', reason: inOtherCurrency(rule) };
  const formulaFee = feeByFormula(rule.formula, rule.figuresIn, payment);
  const fee = lessPromotions(possibleFee(formulaFee, payment.currency), promotions);
  const stopped = stoppedByCap(rule, payment, fee);
  if (stopped !== null) return stopped;
  return formulaFee.kind === 'unknown' ? formulaFee : settle(rule, payment, fee, charges);
}

/**
 * One answer from all rules that may hold: the span of them; unknown where one
 * is, or where by one the method can be used and by another it can't.
 */
function merge(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = outcomes.filter((outcome) => outcome.kind === 'known');
  const unknown = outcomes.find((outcome) => outcome.kind === 'unknown');
  // What a source says of one rule's fee is not said of the other's.
  if (unknown) return outcomes.length === 1 ? unknown : { kind: 'unknown', reason: unknown.reason };
  if (first === undefined) return outcomes[0] ?? { kind: 'unknown', reason: 'fee-not-stated' };
  if (others.length + 1 < outcomes.length) return { kind: 'unknown', reason: 'not-known-for-date' };
  const hull = (part: 'fee' | 'youPay' | 'receives') =>
    hullOf([first[part], ...others.map((other) => other[part])]);
  return { kind: 'known', fee: hull('fee'), youPay: hull('youPay'), receives: hull('receives') };
}

function received(span: MoneySpan): Received {
  return isExact(span) ? { kind: 'exact', amount: span.low } : { kind: 'range', ...span };
}

function answer(outcome: Outcome): Pick<MethodEstimate, 'estimate' | 'receives'> {
  if (outcome.kind !== 'known') return { estimate: outcome, receives: { kind: 'unknown' } };
  const { fee, youPay, receives } = outcome;
  const estimate = isExact(fee)
    ? ({ kind: 'exact', fee: fee.low, youPay: youPay.low } as const)
    : ({ kind: 'range', ...fee, youPay } as const);
  return { estimate, receives: received(receives) };
}

/** The rule that an own rate stands in for: of the day, else the latest. */
function baseOf(ofMethod: readonly FeeRule[], choice: RuleChoice): FeeRule | null {
  return (choice.kind === 'rules' ? choice.rules.at(-1) : ofMethod.at(-1)) ?? null;
}

/**
 * The answer by an own rate where the amounts of the rule it stands in for are of
 * another currency. Whether the payment is within a cap is then not known, nor what
 * banks on the way take: that is not nothing. So it is not known what arrives, nor
 * the fee where that holds what they take.
 */
function besideOtherCurrency(
  said: Pick<MethodEstimate, 'estimate' | 'receives'>,
  base: FeeRule,
  charges: WireCharges,
): Pick<MethodEstimate, 'estimate' | 'receives'> {
  const { kind } = said.estimate;
  if (kind !== 'exact' && kind !== 'range') return said;
  const unknown = { kind: 'unknown' } as const;
  if (base.cap !== null)
    return { estimate: { ...unknown, reason: 'cap-in-other-currency' }, receives: unknown };
  if (base.deduction === null) return said;
  return holdsDeduction(base, charges)
    ? { estimate: { ...unknown, reason: 'deduction-in-other-currency' }, receives: unknown }
    : { estimate: said.estimate, receives: unknown };
}

/** What one payment costs, by rules that were chosen beforehand. */
export type Estimating = (amount: Money) => MethodEstimate;

/**
 * What payments of more than nothing in `currency` cost by one method, by the
 * rules of `pack` that hold on the occasion: they are chosen once, however many
 * amounts are asked for. No rule is applied outside its dates, countries,
 * currencies or cap; what is not known stays unknown. Where two ages of a rule
 * may hold, the answer spans both and "likely" is the later one's.
 */
export function estimating(
  method: MethodName,
  currency: string,
  context: PayingContext,
  pack: RulePack,
): Estimating {
  const ofMethod = pack.rules.filter((rule) => rule.method === method);
  const own = ownRateFor(context.ownRates, method);
  const occasion = { ...context, currency, checkedOn: pack.checkedOn };
  const built = chooseRules(ofMethod, occasion);
  const base = own && baseOf(ofMethod, built);
  const choice: RuleChoice =
    own === null
      ? built
      : { kind: 'rules', rules: [ruleOfOwnRate(own, base, currency)], dating: 'typed' };
  if (choice.kind !== 'rules')
    return () => ({
      method,
      estimate: choice,
      receives: { kind: 'unknown' },
      rules: ofMethod,
      dating: 'assumed',
      promotions: [],
    });
  const { rules, dating } = choice;
  const offered = own === null ? choosePromotions(pack.promotions, occasion) : [];
  const promotions = offered.filter((one) => one.method === method && one.figuresIn === currency);
  const elsewhere = base?.figuresIn === currency ? null : base;
  const charges = context.wireCharges;
  return ({ amount }) => {
    const payment = written(amount, currency);
    const said = answer(merge(rules.map((rule) => byRule(rule, payment, promotions, charges))));
    const answered = elsewhere === null ? said : besideOtherCurrency(said, elsewhere, charges);
    return { method, ...answered, rules, dating, promotions };
  };
}

/** What one payment of more than nothing costs by one method, as {@link estimating} says. */
export function estimatePayment(
  method: MethodName,
  amount: Money,
  context: PayingContext,
  pack: RulePack,
): MethodEstimate {
  return estimating(method, amount.currency, context, pack)(amount);
}
