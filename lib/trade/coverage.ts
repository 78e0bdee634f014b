import type { TypedLimit } from './kept-supplier.ts';
import type { SupplierReading } from './listing.ts';
import { compare, least, type Money, subtract, zero } from './money.ts';
import type { Source } from './reading.ts';
import { type KnownLimit, knownLimits } from './supplier-limit.ts';

/** What a contract covers: since 8 December 2017 always `post-delivery`, by `lib/rules/coverage.ts`. */
export type CoverageKind = 'post-delivery' | 'pre-shipment';

/** What has been paid by a stage of the order, and how much of it is above the limit. */
export type StageExposure = {
  readonly stage: 'before-shipment' | 'after-delivery';
  readonly paid: Money;
  readonly covered: Money;
  readonly uncovered: Money;
};

/** What an answer needs and does not have. */
export type CoverageMissing =
  /** The page does not say whether the supplier takes protected orders. */
  | 'trade-assurance'
  | 'limit'
  | 'total'
  /** The page says no Trade Assurance and publishes a limit. */
  | 'page-contradicts-itself'
  /** Total and limit are in different currencies; no rate is assumed. */
  | 'same-currency';

/**
 * The order held against the supplier's limit. The limit is one cap shared by
 * all of the supplier's orders, so `within` means "not above the limit", never
 * "covered". Covered plus uncovered is always the total.
 */
export type Coverage =
  | { readonly state: 'not-offered'; readonly source: Source }
  | {
      readonly state: 'unknown';
      readonly missing: readonly CoverageMissing[];
    }
  | {
      readonly state: 'within' | 'exceeds';
      readonly total: Money;
      readonly covered: Money;
      readonly uncovered: Money;
      /** The limit the order is held against, with its basis. */
      readonly limit: KnownLimit;
      /** By stage where the deposit is known; empty where it is not. */
      readonly stages: readonly StageExposure[];
    };

/** One order at one supplier. */
export type CoverageQuestion = {
  readonly supplier: SupplierReading;
  readonly typedLimit: TypedLimit | null;
  /** Null where the order has no total yet. */
  readonly total: Money | null;
  /** Null where no deposit is agreed or known. */
  readonly deposit: Money | null;
  /** What the contract covers; the rule for the order's date decides. */
  readonly kind?: CoverageKind;
};

function missingFor(question: CoverageQuestion, limit: KnownLimit | null): CoverageMissing[] {
  const { supplier, total } = question;
  const missing: CoverageMissing[] = [];
  if (supplier.tradeAssurance.state !== 'read' && limit === null) missing.push('trade-assurance');
  if (limit === null) missing.push('limit');
  if (total === null) missing.push('total');
  if (total !== null && limit !== null && total.currency !== limit.amount.currency)
    missing.push('same-currency');
  return missing;
}

function exposure(stage: StageExposure['stage'], paid: Money, cap: Money): StageExposure {
  const covered = least(paid, cap);
  return { stage, paid, covered, uncovered: subtract(paid, covered) };
}

function stagesOf(total: Money, deposit: Money | null, cap: Money, kind: CoverageKind) {
  if (deposit === null || deposit.currency !== total.currency) return [];
  const afterDelivery = kind === 'post-delivery' ? cap : zero(total.currency);
  return [
    exposure('before-shipment', least(deposit, total), cap),
    exposure('after-delivery', total, afterDelivery),
  ];
}

/** What the contract could cover at most: the whole order, or with pre-shipment coverage the deposit. */
function coverable(total: Money, deposit: Money | null, kind: CoverageKind): Money {
  return kind === 'post-delivery' ? total : least(deposit ?? zero(total.currency), total);
}

/**
 * Holds the order against what is left of the supplier's limit, else against the
 * published limit, else against the one the buyer typed. Amounts are exact.
 */
export function assessCoverage(question: CoverageQuestion): Coverage {
  const { supplier, total, deposit, kind = 'post-delivery' } = question;
  const limits = knownLimits(supplier, question.typedLimit);
  const offered = supplier.tradeAssurance;
  if (offered.state === 'read' && !offered.value) {
    const contradicted = limits.some((limit) => limit.basis !== 'typed');
    return contradicted
      ? { state: 'unknown', missing: ['page-contradicts-itself'] }
      : { state: 'not-offered', source: offered.source };
  }
  const limit = limits[0] ?? null;
  const missing = missingFor(question, limit);
  if (missing.length > 0 || total === null || limit === null) return { state: 'unknown', missing };
  const covered = least(coverable(total, deposit, kind), limit.amount);
  const uncovered = subtract(total, covered);
  const state = compare(total, covered) === 0 ? 'within' : 'exceeds';
  const stages = stagesOf(total, deposit, limit.amount, kind);
  return { state, total, covered, uncovered, limit, stages };
}
