import type { Clock } from '../claim-clock.ts';
import type { DecisivePoint, DecisivePointId } from '../decisive-points.ts';
import type { PlanRefusal, SamplingTables } from '../inspection-plan.ts';
import type { Money } from '../money.ts';
import type { Span } from '../plain-text.ts';
import type { FigureWrong, SpecFigures } from '../spec-figures.ts';
import type { NeutralPattern, VagueFinding, VagueReason } from '../vague-words.ts';

/** How much a finding weighs: it decides a dispute, it may, or it is good to know. */
export type Severity = 'decisive' | 'warning' | 'note';

/** The words found and where they stand in the text of the field. */
type Found = { readonly words: string; readonly span: Span };

/** Nothing but the field. */
type Nothing = Readonly<Record<never, never>>;

/** What each rule's sentences name. Days are ISO 8601, percents plain decimals. */
type Details = {
  /** `fields` are the paths of all that the point lacks. */
  readonly 'point-missing': {
    readonly point: DecisivePointId;
    readonly fields: readonly string[];
  };
  readonly 'vague-word': Found & {
    readonly reason: VagueReason;
    readonly rewrite: NeutralPattern;
  };
  readonly 'number-without-unit': Found;
  readonly 'no-tolerance': Found;
  readonly 'no-colour-code': Found;
  readonly 'month-only': Found;
  readonly 'no-method': Nothing;
  readonly 'no-value': Nothing;
  readonly 'number-unread': { readonly words: string; readonly error: FigureWrong };
  readonly 'currencies-differ': Nothing;
  readonly 'cartons-differ': Packed;
  readonly 'last-carton-not-full': Packed;
  readonly 'below-moq': {
    readonly quantity: number;
    readonly moq: number;
    readonly unit: string;
  };
  readonly 'shares-above-100': { readonly percent: string };
  readonly 'payments-above-total': { readonly total: Money };
  readonly 'payments-below-total': { readonly total: Money; readonly left: Money };
  readonly 'two-rests': Nothing;
  readonly 'share-empty': Nothing;
  readonly 'balance-before-inspection': Nothing;
  readonly 'balance-without-inspection': Nothing;
  readonly 'unknown-incoterm': { readonly words: string };
  readonly 'incoterm-without-place': { readonly term: string };
  readonly 'sea-term-on-other-transport': { readonly term: string };
  readonly 'shipping-arranged-by-buyer': { readonly term: string; readonly shipping: Money };
  readonly 'ship-date-unread': { readonly words: string };
  readonly 'ship-date-past': { readonly day: string };
  /** `ends`: the ISO 8601 instant at which the day is over in Beijing. */
  readonly 'ship-date-in-beijing': { readonly day: string; readonly ends: string };
  readonly 'lead-time-too-long': { readonly from: string; readonly ready: string };
  readonly 'inspection-booking-past': { readonly day: string };
  readonly 'inspection-refused': { readonly refusal: PlanRefusal; readonly words: string };
  readonly 'above-limit': {
    readonly total: Money;
    readonly limit: Money;
    readonly above: Money;
  };
  readonly 'limit-unknown': Nothing;
  readonly 'names-differ': Names;
  readonly 'names-unsure': Names;
};

/** Pieces ordered and pieces that the cartons hold. */
type Packed = { readonly quantity: number; readonly packed: number };
type Names = { readonly one: string; readonly other: string };

export type FindingRule = keyof Details;

/** A finding before its weight is looked up. */
export type Observation = {
  [Rule in FindingRule]: { readonly rule: Rule; readonly field: string } & Details[Rule];
}[FindingRule];

/** A finding of one rule, or of any: see {@link Finding}. */
export type FindingOf<Rules extends FindingRule> = {
  [Rule in Rules]: {
    readonly rule: Rule;
    readonly field: string;
    readonly severity: Severity;
  } & Details[Rule];
}[Rules];

/**
 * Something in a spec that may lose a dispute. `field` is the path of what to
 * write: "delivery.shipDate", "requirements.<row id>.tolerance". A span belongs
 * to the text that was read, which in a row is its value.
 */
export type Finding = FindingOf<FindingRule>;

/** The rules and words that a spec is checked by; `lib/rules/spec-checks.ts` has them. */
export type SpecChecks = {
  readonly findVague: (text: string) => VagueFinding[];
  readonly findUncodedColours: (text: string) => Span[];
  readonly tables: SamplingTables;
  readonly clocks: readonly Clock[];
  readonly points: readonly DecisivePoint[];
};

/** What a spec is checked against. `today`: the ISO 8601 day it is in Beijing. */
export type FindingContext = { readonly today: string; readonly checks: SpecChecks };

/** What each check is given beside the spec: its figures, worked out once for all. */
export type CheckContext = FindingContext & { readonly figures: SpecFigures };

/** The weight of each rule. */
export const severityOf: Readonly<Record<FindingRule, Severity>> = {
  'point-missing': 'decisive',
  'vague-word': 'warning',
  'number-without-unit': 'warning',
  'no-tolerance': 'warning',
  'no-colour-code': 'warning',
  'month-only': 'warning',
  'no-method': 'warning',
  'no-value': 'warning',
  'number-unread': 'warning',
  'currencies-differ': 'note',
  'cartons-differ': 'warning',
  'last-carton-not-full': 'note',
  'below-moq': 'warning',
  'shares-above-100': 'decisive',
  'payments-above-total': 'decisive',
  'payments-below-total': 'warning',
  'two-rests': 'warning',
  'share-empty': 'warning',
  'balance-before-inspection': 'decisive',
  'balance-without-inspection': 'warning',
  'unknown-incoterm': 'decisive',
  'incoterm-without-place': 'decisive',
  'sea-term-on-other-transport': 'warning',
  'shipping-arranged-by-buyer': 'warning',
  'ship-date-unread': 'decisive',
  'ship-date-past': 'decisive',
  'ship-date-in-beijing': 'note',
  'lead-time-too-long': 'warning',
  'inspection-booking-past': 'note',
  'inspection-refused': 'warning',
  'above-limit': 'warning',
  'limit-unknown': 'note',
  'names-differ': 'decisive',
  'names-unsure': 'note',
};
