import { type EntryPath, spansOutOfOrder, tooFineAmounts } from './entry-amounts.ts';
import type { FeeFormula, FeeRule, Promotion, Quote } from './fee-rule.ts';
import { compare } from './money.ts';
import { validityOf } from './rule-choice.ts';
import { packLimits } from './rule-pack.ts';
import { daysAfter, type Validity } from './rule-validity.ts';

/** Each contradiction that can be inside an entry or between two ages of a method. */
export const problemCodes = [
  'duplicate-id',
  /** An amount has more digits after the point than its currency. */
  'finer-than-currency',
  /** Up to and with this rule its method has more rules or steps than {@link packLimits} has room for. */
  'too-many-for-method',
  /** A step ends at or below the one before it. */
  'steps-overlap',
  /** Least, likely and most are not in order. */
  'span-out-of-order',
  'ends-before-start',
  /** On some day two ages of a method surely hold in one country. */
  'validity-overlap',
  /** On some day between two ages of a method neither can hold. */
  'validity-gap',
] as const;

/** A contradiction, and the way to it. */
export type RuleProblem = {
  readonly code: (typeof problemCodes)[number];
  readonly path: EntryPath;
};

/** The parts of a rule pack that are checked, each by its name in the pack. */
export type PackEntries = {
  /** ISO 8601 day; what has ended was over by then. */
  readonly checkedOn: string;
  readonly rules: readonly FeeRule[];
  readonly promotions: readonly Promotion[];
  readonly quotes: readonly Quote[];
};

const order = (a: string, b: string) =>
  compare({ amount: a, currency: 'XXX' }, { amount: b, currency: 'XXX' });

function stepProblems(formula: FeeFormula): RuleProblem[] {
  if (formula.kind !== 'steps') return [];
  return formula.steps.flatMap(({ upTo }, place): RuleProblem[] => {
    const before = formula.steps[place - 1]?.upTo ?? '0';
    return order(before, upTo) < 0
      ? []
      : [{ code: 'steps-overlap', path: ['formula', 'steps', place, 'upTo'] }];
  });
}

function endsBeforeStart({ from, to }: Validity): boolean {
  const days = [from.earliest, from.latest, to?.earliest ?? null, to?.latest ?? null];
  const given = days.filter((day) => day !== null);
  return given.some((day, place) => place > 0 && (given[place - 1] ?? day) > day);
}

/** A rule and what it names, each once: a file may name a country a thousand times. */
type Named = {
  readonly rule: FeeRule;
  readonly only: ReadonlySet<string> | null;
  readonly except: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
};

function named(rule: FeeRule): Named {
  const { only, except } = rule.countries;
  return {
    rule,
    only: only && new Set(only),
    except: new Set(except),
    currencies: new Set(rule.currencies.listed),
  };
}

/** Whether some buyer, who may not have said where, is surely reached by both rules. */
function shareCountry(a: Named, b: Named): boolean {
  const places = a.only ?? b.only;
  if (places === null) return true;
  return [...places].some((place) =>
    [a, b].every(({ only, except }) => !except.has(place) && (only === null || only.has(place))),
  );
}

/** Whether both rules can speak of one payment: same method, a currency and a country in common. */
function compete(a: Named, b: Named): boolean {
  if (a.rule.method !== b.rule.method) return false;
  return [...a.currencies].some((one) => b.currencies.has(one)) && shareCountry(a, b);
}

function surelyOverlap(a: Validity, b: Validity): boolean {
  if (a.from.latest === null || b.from.latest === null) return false;
  const [, latestStart = ''] = [a.from.latest, b.from.latest].toSorted();
  return [a, b].every(
    ({ to }) => to === null || (to.earliest !== null && to.earliest >= latestStart),
  );
}

/** Whether a rule begins later than the day after all earlier ages of it have ended. */
function gapBefore(all: readonly Named[], one: Named): boolean {
  const start = one.rule.validity.from.earliest;
  if (start === null) return false;
  const before = all.filter(
    (other) => compete(other, one) && (other.rule.validity.from.earliest ?? '') < start,
  );
  const ends = before.map(({ rule }) => rule.validity.to?.latest ?? null);
  return ends.length > 0 && ends.every((end) => end !== null && daysAfter(end, 1) < start);
}

/** What contradicts itself inside any entry, or can't be paid in its currency. */
function entryProblems(entry: FeeRule | Promotion | Quote): RuleProblem[] {
  return [
    ...tooFineAmounts(entry).map((path) => ({ code: 'finer-than-currency', path }) as const),
    ...spansOutOfOrder(entry).map((path) => ({ code: 'span-out-of-order', path }) as const),
  ];
}

const stepsOf = ({ formula }: FeeRule) => (formula.kind === 'steps' ? formula.steps.length : 0);

/** Whether `rule` and the `earlier` ones are more of one method than are reckoned with. */
function isTooMany(rule: FeeRule, earlier: readonly Named[]): boolean {
  const rules = earlier.map((one) => one.rule).filter(({ method }) => method === rule.method);
  const steps = [...rules, rule].reduce((sum, one) => sum + stepsOf(one), 0);
  return rules.length >= packLimits.rulesOfMethod || steps > packLimits.stepsOfMethod;
}

/** What is wrong with a rule, in itself and beside the others. */
function ruleProblems(one: Named, place: number, all: readonly Named[]): RuleProblem[] {
  const { rule } = one;
  const problems = stepProblems(rule.formula);
  if (endsBeforeStart(rule.validity))
    problems.push({ code: 'ends-before-start', path: ['validity'] });
  const earlier = all.slice(0, place);
  if (earlier.some((other) => other.rule.id === rule.id))
    problems.push({ code: 'duplicate-id', path: ['id'] });
  const overlaps = (other: Named) =>
    compete(other, one) && surelyOverlap(other.rule.validity, rule.validity);
  if (earlier.some(overlaps)) problems.push({ code: 'validity-overlap', path: ['validity'] });
  if (isTooMany(rule, earlier)) problems.push({ code: 'too-many-for-method', path: [] });
  if (gapBefore(all, one)) problems.push({ code: 'validity-gap', path: ['validity', 'from'] });
  return problems;
}

const within = (way: EntryPath, problems: readonly RuleProblem[]): RuleProblem[] =>
  problems.map(({ code, path }) => ({ code, path: [...way, ...path] }));

/** Every contradiction in a pack, each with the path from the pack to its place. */
export function packProblems(pack: PackEntries): RuleProblem[] {
  const inEntries = (['rules', 'promotions', 'quotes'] as const).flatMap((part) => {
    const entries: readonly (FeeRule | Promotion | Quote)[] = pack[part];
    return entries.flatMap((entry, place) => within([part, place], entryProblems(entry)));
  });
  const rules = pack.rules.map((rule) =>
    named({ ...rule, validity: validityOf(rule, pack.checkedOn) }),
  );
  const inRules = rules.flatMap((rule, place) =>
    within(['rules', place], ruleProblems(rule, place, rules)),
  );
  return [...inEntries, ...inRules];
}
