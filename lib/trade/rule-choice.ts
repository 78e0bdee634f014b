import type { Dating, UnavailableReason, UnknownReason } from './fee-estimate.ts';
import type { FeeRule, Promotion } from './fee-rule.ts';
import {
  endedBefore,
  type Holding,
  holdsOn,
  overBy,
  perhapsNotBegun,
  type Validity,
} from './rule-validity.ts';

/** Who pays when: what decides which rules can hold. */
export type Occasion = {
  /** The buyer's country, ISO 3166-1 alpha-2; null where not given. */
  readonly country: string | null;
  /** ISO 8601 day of the order; it picks the age of a rule. */
  readonly orderDate: string;
};

/** An occasion, the ISO 4217 code of what is paid on it, and the day the rules were looked at. */
export type PayingOccasion = Occasion & {
  readonly currency: string;
  readonly checkedOn: string;
};

/** The rules that hold, or may hold, on an occasion; or why none does. */
export type RuleChoice =
  | { readonly kind: 'rules'; readonly rules: readonly FeeRule[]; readonly dating: Dating }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason };

/**
 * Whether a rule reaches the buyer's country. A rule for a list of countries
 * perhaps reaches a buyer who has not said where; one that merely leaves some
 * countries out is taken to reach them.
 */
export function reaches(
  { countries }: Pick<FeeRule, 'countries'>,
  country: string | null,
): Holding {
  if (country === null) return countries.only === null ? 'yes' : 'perhaps';
  if (countries.except.includes(country)) return 'no';
  return countries.only === null || countries.only.includes(country) ? 'yes' : 'no';
}

type Candidate = {
  readonly rule: FeeRule;
  readonly validity: Validity;
  readonly date: Holding;
  readonly country: Holding;
};

/** From when to when a rule holds. One that has ended was over by the day the rules were looked at. */
export function validityOf({ status, validity }: FeeRule, checkedOn: string): Validity {
  return status === 'ended' ? overBy(validity, checkedOn) : validity;
}

function candidateOf(rule: FeeRule, { country, orderDate, checkedOn }: PayingOccasion): Candidate {
  const validity = validityOf(rule, checkedOn);
  return { rule, validity, date: holdsOn(validity, orderDate), country: reaches(rule, country) };
}

/**
 * Those that speak of a payment in `currency`: rules that name it, and other ages
 * of these, which may hold in their place. Where none names it, all of them.
 */
function speakingOf(currency: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const naming = candidates.filter(
    ({ rule, date, country }) =>
      date !== 'no' && country !== 'no' && rule.currencies.listed.includes(currency),
  );
  const named = new Set(naming.flatMap(({ rule }) => rule.currencies.listed));
  if (naming.length === 0) return candidates;
  return candidates.filter(({ rule }) => rule.currencies.listed.some((one) => named.has(one)));
}

function whyNone(candidates: readonly Candidate[], { orderDate }: Occasion): RuleChoice {
  const here = candidates.filter(({ country }) => country !== 'no');
  if (here.length === 0) return { kind: 'unavailable', reason: 'country' };
  const ended = here.every(({ validity }) => endedBefore(validity, orderDate));
  return ended
    ? { kind: 'unavailable', reason: 'ended' }
    : { kind: 'unknown', reason: 'not-known-for-date' };
}

/**
 * Picks the rules of one method for an occasion. Those that surely hold are
 * taken: one for a currency, or where none names the currency, one for each.
 * Where none does, all that may hold are: a day between two ages of a rule gives
 * both. A single rule that is first known from a later day gives none.
 */
export function chooseRules(ofMethod: readonly FeeRule[], occasion: PayingOccasion): RuleChoice {
  const all = ofMethod.map((rule) => candidateOf(rule, occasion));
  const candidates = speakingOf(occasion.currency, all);
  const sure = candidates.filter(({ date, country }) => date === 'yes' && country === 'yes');
  if (sure.length > 0)
    return { kind: 'rules', rules: sure.map(({ rule }) => rule), dating: 'certain' };
  const possible = candidates.filter(({ date, country }) => date !== 'no' && country !== 'no');
  const [first] = possible;
  if (first === undefined) return whyNone(candidates, occasion);
  if (possible.every(({ country }) => country === 'perhaps'))
    return { kind: 'unknown', reason: 'country-needed' };
  const notBegun = possible.every(({ rule }) => perhapsNotBegun(rule.validity, occasion.orderDate));
  if (notBegun) return { kind: 'unknown', reason: 'not-known-for-date' };
  const rules = possible.map(({ rule }) => rule);
  return { kind: 'rules', rules, dating: rules.length > 1 ? 'between-rules' : 'assumed' };
}

/** Promotions that hold or may hold on the occasion. */
export function choosePromotions(
  all: readonly Promotion[],
  { country, orderDate, currency }: PayingOccasion,
): Promotion[] {
  return all.filter(
    (promotion) =>
      reaches(promotion, country) !== 'no' &&
      holdsOn(promotion.validity, orderDate) !== 'no' &&
      (promotion.currencies.listed.includes(currency) || !promotion.currencies.complete),
  );
}
