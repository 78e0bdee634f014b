import type { Clock } from '../claim-clock.ts';
import type { DecisivePoint, DecisivePointId } from '../decisive-points.ts';
import type { PlanRefusal, SamplingTables } from '../inspection-plan.ts';
import type { Money } from '../money.ts';
import type { Span } from '../plain-text.ts';
import type { FigureWrong } from '../spec-figures.ts';
import type { NeutralPattern, VagueFinding, VagueReason } from '../vague-words.ts';

/** How much a finding weighs: it decides a dispute, it may, or it is good to know. */
export type Severity = 'decisive' | 'warning' | 'note';

/** The words found and where they stand in the text of the field. */
type Found = { readonly words: string; readonly span: Span };

/** What was found, with all that its sentences name. Days are ISO 8601. */
export type FindingDetail =
  /** `fields` are the paths of all that the point lacks. */
  | {
      readonly rule: 'point-missing';
      readonly point: DecisivePointId;
      readonly fields: readonly string[];
    }
  | (Found & {
      readonly rule: 'vague-word';
      readonly reason: VagueReason;
      readonly rewrite: NeutralPattern;
    })
  | (Found & {
      readonly rule: 'number-without-unit' | 'no-tolerance' | 'no-colour-code' | 'month-only';
    })
  | { readonly rule: 'no-method' | 'no-value' }
  | { readonly rule: 'number-unread'; readonly words: string; readonly error: FigureWrong }
  | { readonly rule: 'currencies-differ' }
  | {
      readonly rule: 'cartons-differ' | 'last-carton-not-full';
      readonly quantity: number;
      readonly packed: number;
    }
  | {
      readonly rule: 'below-moq';
      readonly quantity: number;
      readonly moq: number;
      readonly unit: string;
    }
  /** `percent` is a plain decimal. */
  | { readonly rule: 'shares-above-100'; readonly percent: string }
  | { readonly rule: 'payments-above-total'; readonly total: Money }
  | { readonly rule: 'payments-below-total'; readonly total: Money; readonly left: Money }
  | { readonly rule: 'two-rests' | 'share-empty' }
  | { readonly rule: 'balance-before-inspection' | 'balance-without-inspection' }
  | { readonly rule: 'unknown-incoterm'; readonly words: string }
  | { readonly rule: 'incoterm-without-place'; readonly term: string }
  | { readonly rule: 'sea-term-on-other-transport'; readonly term: string }
  | { readonly rule: 'shipping-arranged-by-buyer'; readonly term: string; readonly shipping: Money }
  | { readonly rule: 'ship-date-unread'; readonly words: string }
  | { readonly rule: 'ship-date-past'; readonly day: string }
  /** `ends`: the ISO 8601 instant at which the day is over in Beijing. */
  | { readonly rule: 'ship-date-in-beijing'; readonly day: string; readonly ends: string }
  | { readonly rule: 'lead-time-too-long'; readonly from: string; readonly ready: string }
  | { readonly rule: 'inspection-booking-past'; readonly day: string }
  | { readonly rule: 'inspection-refused'; readonly refusal: PlanRefusal; readonly words: string }
  | {
      readonly rule: 'above-limit';
      readonly total: Money;
      readonly limit: Money;
      readonly above: Money;
    }
  | { readonly rule: 'limit-unknown' }
  | {
      readonly rule: 'names-differ' | 'names-unsure';
      readonly one: string;
      readonly other: string;
    };

export type FindingRule = FindingDetail['rule'];

/**
 * Something in a spec that may lose a dispute. `field` is the path of what to
 * write: "delivery.shipDate", "requirements.<row id>.tolerance". A span belongs
 * to the text that was read, which in a row is its value.
 */
export type Finding = FindingDetail & { readonly field: string; readonly severity: Severity };

/** A finding before its weight is looked up. */
export type Observation = FindingDetail & { readonly field: string };

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
