import type { MethodEstimate, MoneySpan } from './fee-estimate.ts';
import type { MethodName } from './fee-rule.ts';
import { compare, greatest, type Money, subtract } from './money.ts';
import { spanOf } from './money-span.ts';

/** A method that may turn out cheaper than the cheapest, and why that is not sure. */
export type Rival = {
  readonly method: MethodName;
  readonly why: /** Its range overlaps. */
    | 'overlaps'
    /** It would be cheaper, but was not seen in the current checkout. */
    | 'may-not-be-offered'
    /** It is offered and its fee is not known. */
    | 'not-known';
};

/** Which method costs the buyer least. Overlapping ranges are never put in an order. */
export type Ranking = {
  /** The least likely fee among the methods on offer; null where no fee is known. */
  readonly cheapest: MethodName | null;
  /** No rival: it costs least in all cases that are known of. Else it depends. */
  readonly always: boolean;
  readonly rivals: readonly Rival[];
  /** Methods that cost exactly the same. */
  readonly ties: readonly MethodName[];
  /** Methods whose fee is not known: they are in no order at all. */
  readonly unranked: readonly MethodName[];
};

type Known = {
  readonly method: MethodName;
  readonly fee: MoneySpan;
  /** The most it can come to, with what has to be sent again where less arrives than is due; null: not known. */
  readonly most: Money | null;
  readonly offered: boolean;
  /** Whether the fee is all there is to pay. */
  readonly complete: boolean;
};

type Ranked = Pick<MethodEstimate, 'method' | 'estimate' | 'rules'> &
  Partial<Pick<MethodEstimate, 'receives' | 'dating'>>;

/**
 * Whether the method was offered on the day, as far as the sources tell. One that
 * has ended since was, if its rule surely held, or as one of two ages.
 */
function isOffered({ rules, dating }: Ranked): boolean {
  return rules.every(({ status }) => {
    if (status === 'ended') return dating !== 'assumed';
    return status === 'offered';
  });
}

/** An order that is paid short stays unpaid: what banks on the way took is then paid on top. */
function mostOf(fee: MoneySpan, youPay: Money, receives: Ranked['receives']): Money | null {
  if (receives === undefined) return fee.high;
  if (receives.kind === 'unknown') return null;
  const arrives = receives.kind === 'exact' ? receives.amount : receives.low;
  return greatest(fee.high, subtract(youPay, arrives));
}

function knownFees(rows: readonly Ranked[]): Known[] {
  return rows.flatMap((row): Known[] => {
    const { estimate, method } = row;
    if (estimate.kind !== 'exact' && estimate.kind !== 'range') return [];
    const fee = estimate.kind === 'exact' ? spanOf(estimate.fee) : estimate;
    const youPay = estimate.kind === 'exact' ? estimate.youPay : estimate.youPay.high;
    const most = mostOf(fee, youPay, row.receives);
    const complete = row.rules.every(({ apart }) => apart === null);
    return [{ method, fee, most, offered: isOffered(row), complete }];
  });
}

function cheaper(a: Known, b: Known): number {
  return (
    Number(b.offered) - Number(a.offered) ||
    compare(a.fee.likely, b.fee.likely) ||
    compare(a.fee.high, b.fee.high) ||
    Number(b.complete) - Number(a.complete)
  );
}

function same(a: Known, b: Known): boolean {
  return compare(a.fee.low, b.fee.low) === 0 && compare(a.fee.high, b.fee.high) === 0;
}

function rivalOf(best: Known, other: Known): Rival[] {
  if (best.most !== null && compare(other.fee.low, best.most) >= 0) return [];
  return [{ method: other.method, why: other.offered ? 'overlaps' : 'may-not-be-offered' }];
}

/**
 * Ranks the methods of one payment or order by their fee. A method not seen in
 * the checkout comes first only where no other is known. Equal fees keep the
 * order of the rows.
 */
export function rankMethods(rows: readonly Ranked[]): Ranking {
  const known = knownFees(rows);
  const unknown = rows.filter(({ estimate }) => estimate.kind === 'unknown');
  const unranked = unknown.map(({ method }) => method);
  const [best, ...others] = known.toSorted(cheaper);
  if (best === undefined) return { cheapest: null, always: false, rivals: [], ties: [], unranked };
  const unknownRivals = unknown
    .filter((row) => isOffered(row))
    .map(({ method }): Rival => ({ method, why: 'not-known' }));
  const rivals = [...others.flatMap((other) => rivalOf(best, other)), ...unknownRivals];
  const ties = others.filter((other) => other.offered === best.offered && same(best, other));
  return {
    cheapest: best.method,
    always: rivals.length === 0 && best.offered && best.complete,
    rivals,
    ties: ties.map(({ method }) => method),
    unranked,
  };
}
