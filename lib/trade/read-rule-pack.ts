import type * as z from 'zod/mini';
import { type RulePack, rulePackSchema } from './rule-pack.ts';
import { packProblems, problemCodes, type RuleProblem } from './rule-problems.ts';

/**
 * A rule pack, checked as a whole: no two ages of a method overlap or leave a gap,
 * steps rise, every rule has its source and date, no amount is finer than its currency.
 */
export const wholePackSchema = rulePackSchema.check((context) => {
  // zod goes on after a text of the wrong form: there is nothing to reckon with yet.
  if (context.issues.length > 0) return;
  for (const { code, path } of packProblems(context.value))
    context.issues.push({ code: 'custom', message: code, path: [...path], input: context.value });
});

/** What is wrong at one place of a rule pack. */
export type PackProblem = {
  readonly code:
    | RuleProblem['code']
    | 'missing-source'
    | 'missing-date'
    | 'missing'
    /** More entries than {@link packLimits} has room for. */
    | 'too-many'
    | 'wrong-value';
  /** The way to the place: "rules.3.formula.steps.1.upTo". Empty for the whole. */
  readonly path: string;
  /** The id of the rule, promotion or quote it is in; null where it has none, or it is in none. */
  readonly entry: string | null;
};

function codeOf(issue: z.core.$ZodIssue): PackProblem['code'] {
  if (issue.code === 'custom' && isRuleProblem(issue.message)) return issue.message;
  if (issue.code === 'too_big' && issue.origin === 'array') return 'too-many';
  const absent = issue.code === 'invalid_type' && issue.input === undefined;
  if (!absent) return 'wrong-value';
  const field = issue.path.at(-1);
  if (field === 'source') return 'missing-source';
  return field === 'date' ? 'missing-date' : 'missing';
}

function isRuleProblem(text: string): text is RuleProblem['code'] {
  return problemCodes.some((code) => code === text);
}

const inside = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function entryOf(pack: unknown, [part = '', place = '']: readonly PropertyKey[]): string | null {
  const id = inside(inside(inside(pack, part), place), 'id');
  return typeof id === 'string' && id.length <= 40 ? id : null;
}

/** More than the largest pack has room for: of so many that are wrong, zod can't make a list. */
const mostValues = 50_000;

/** Whether JSON holds more than `most` values, lists and objects among them. */
function hasMoreValues(json: unknown, most: number): boolean {
  const left = [json];
  for (let count = 0; left.length > 0; count += 1) {
    if (count > most) return true;
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const inside of Object.values(value)) left.push(inside);
  }
  return false;
}

/** Reads a rule pack from a file's JSON: the pack, or everything that is wrong with it. */
export function readRulePack(
  value: unknown,
):
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: PackProblem[] } {
  if (hasMoreValues(value, mostValues))
    return { ok: false, problems: [{ code: 'too-many', path: '', entry: null }] };
  const result = wholePackSchema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, pack: result.data };
  const problems = result.error.issues.map((issue) => ({
    code: codeOf(issue),
    path: issue.path.map(String).join('.'),
    entry: entryOf(value, issue.path),
  }));
  return { ok: false, problems };
}
