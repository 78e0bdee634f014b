import type { FeeEstimate, MethodEstimate, MoneySpan, Received } from './fee-estimate.ts';
import { type Ranking, rankMethods } from './fee-ranking.ts';
import { type MethodName, methodNames, type Quote } from './fee-rule.ts';
import {
  compare,
  isNegative,
  isZero,
  least,
  type Money,
  subtract,
  written,
  zero,
} from './money.ts';
import { addSpans, isExact, spanOf } from './money-span.ts';
import { estimatePayment, type PayingContext } from './payment-fee.ts';
import { estimateToReceive } from './reverse-fee.ts';
import type { RulePack } from './rule-pack.ts';

/** One of the payments an order is paid by. */
export type Payment = { readonly name: 'full' | 'deposit' | 'balance'; readonly amount: Money };

/** What every payment, and the order as a whole, costs by one method. */
export type MethodPlan = MethodEstimate & {
  readonly payments: readonly (Payment & MethodEstimate)[];
  /** What earlier or less certain sources say of the method; no figure rests on them. */
  readonly quotes: readonly Quote[];
};

/** The cheapest method of each payment, which may differ, and what they cost together. */
export type Combination = {
  readonly payments: readonly { readonly name: Payment['name']; readonly method: MethodName }[];
  readonly fee: MoneySpan;
  readonly always: boolean;
};

/** The payments of an order, what each method costs, and which costs least. */
export type PaymentPlan = {
  readonly payments: readonly Payment[];
  readonly methods: readonly MethodPlan[];
  readonly ranking: Ranking;
  /** Only for an order in two payments, and only where each has a known cheapest method. */
  readonly combination: Combination | null;
};

/** An order to be paid, or with `receive` to be received: then the amounts are what must arrive. */
export type PlanQuestion = {
  readonly total: Money;
  /** Null: one payment. More than the total counts as the total. */
  readonly deposit: Money | null;
  readonly receive?: boolean;
  readonly context: PayingContext;
  readonly pack: RulePack;
};

/** Splits a total into deposit and balance; a part of nothing is no payment. They sum to the total. */
export function paymentsOf(total: Money, deposit: Money | null): Payment[] {
  if (isZero(total) || isNegative(total)) return [];
  const first = deposit === null ? zero(total.currency) : least(deposit, total);
  const rest = subtract(total, first);
  const whole = { name: 'full', amount: written(total.amount, total.currency) } as const;
  if (isZero(first) || isZero(rest)) return [whole];
  return [
    { name: 'deposit', amount: first },
    { name: 'balance', amount: rest },
  ];
}

type Known = { readonly fee: MoneySpan; readonly youPay: MoneySpan };

function knownParts(estimate: FeeEstimate): Known | null {
  if (estimate.kind === 'exact')
    return { fee: spanOf(estimate.fee), youPay: spanOf(estimate.youPay) };
  return estimate.kind === 'range' ? { fee: estimate, youPay: estimate.youPay } : null;
}

/** All payments by one method: unavailable where one is, else unknown where one is, else the sum. */
function sumEstimates(estimates: readonly FeeEstimate[]): FeeEstimate {
  const unavailable = estimates.find(({ kind }) => kind === 'unavailable');
  if (unavailable) return unavailable;
  const unknown = estimates.find((estimate) => estimate.kind === 'unknown');
  // A source bounds the fee of one payment: no source says the sum.
  if (unknown)
    return estimates.length === 1 ? unknown : { kind: 'unknown', reason: unknown.reason };
  const known = estimates.map(knownParts).filter((part) => part !== null);
  const [first, ...others] = known;
  if (first === undefined) throw new RangeError('no payments to sum');
  const fee = others.reduce((sum, part) => addSpans(sum, part.fee), first.fee);
  const youPay = others.reduce((sum, part) => addSpans(sum, part.youPay), first.youPay);
  return isExact(fee)
    ? { kind: 'exact', fee: fee.low, youPay: youPay.low }
    : { kind: 'range', low: fee.low, likely: fee.likely, high: fee.high, youPay };
}

function sumReceived(parts: readonly Received[]): Received {
  const spans = parts.flatMap((part) =>
    part.kind === 'unknown' ? [] : [part.kind === 'exact' ? spanOf(part.amount) : part],
  );
  const [first, ...others] = spans;
  if (first === undefined || spans.length < parts.length) return { kind: 'unknown' };
  const { low, likely, high } = others.reduce(addSpans, first);
  const exact = compare(low, high) === 0;
  return exact ? { kind: 'exact', amount: low } : { kind: 'range', low, likely, high };
}

function planMethod(
  method: MethodName,
  payments: readonly Payment[],
  question: PlanQuestion,
): MethodPlan {
  const estimateOne = question.receive ? estimateToReceive : estimatePayment;
  const parts = payments.map((payment) => ({
    ...payment,
    ...estimateOne(method, payment.amount, question.context, question.pack),
  }));
  const [first] = parts;
  if (first === undefined) throw new RangeError('no payments to plan');
  return {
    method,
    estimate: sumEstimates(parts.map(({ estimate }) => estimate)),
    receives: sumReceived(parts.map(({ receives }) => receives)),
    rules: first.rules,
    dating: first.dating,
    promotions: first.promotions,
    payments: parts,
    quotes: question.pack.quotes.filter((quote) => quote.method === method),
  };
}

function combine(payments: readonly Payment[], methods: readonly MethodPlan[]): Combination | null {
  const picks = payments.map((payment, place) => {
    const rows = methods.flatMap(({ payments: parts }) => parts[place] ?? []);
    const ranking = rankMethods(rows);
    const row = rows.find(({ method }) => method === ranking.cheapest);
    const known = row ? knownParts(row.estimate) : null;
    return (
      row &&
      known && { name: payment.name, method: row.method, fee: known.fee, always: ranking.always }
    );
  });
  const found = picks.filter((pick) => pick !== null && pick !== undefined);
  const [first, ...others] = found;
  if (payments.length < 2 || found.length < payments.length || first === undefined) return null;
  return {
    payments: found.map(({ name, method }) => ({ name, method })),
    fee: others.reduce((sum, { fee }) => addSpans(sum, fee), first.fee),
    always: found.every(({ always }) => always),
  };
}

/**
 * What paying an order costs by every method, each of its payments with a fee of
 * its own, and the cheapest. An order of nothing has no payments and no methods.
 */
export function planPayments(question: PlanQuestion): PaymentPlan {
  const payments = paymentsOf(question.total, question.deposit);
  const methods =
    payments.length === 0
      ? []
      : methodNames.map((method) => planMethod(method, payments, question));
  return {
    payments,
    methods,
    ranking: rankMethods(methods),
    combination: combine(payments, methods),
  };
}
