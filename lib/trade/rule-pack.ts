import * as z from 'zod/mini';
import { feeRuleSchema, promotionSchema, quoteSchema } from './fee-rule.ts';
import {
  type PackEntries,
  packLimits,
  packProblems,
  problemCodes,
  type RuleProblem,
} from './rule-problems.ts';

const checked = <T extends z.ZodMiniType<PackEntries>>(schema: T) =>
  schema.check((context) => {
    // zod goes on after a text of the wrong form: there is nothing to reckon with yet.
    if (context.issues.length > 0) return;
    for (const { code, path } of packProblems(context.value))
      context.issues.push({ code: 'custom', message: code, path: [...path], input: context.value });
  });

/**
 * A set of fee rules as the extension ships it and as a file carries it, checked
 * as a whole: no two ages of a method overlap or leave a gap, steps rise, every
 * rule has its source and date, no amount is finer than its currency. Rules stand
 * in the order of their age.
 */
export const rulePackSchema = checked(
  z.object({
    format: z.literal('coverline-fee-rules'),
    version: z.literal(1),
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** ISO 8601 day on which the sources were last looked at. */
    checkedOn: z.iso.date(),
    rules: z.array(feeRuleSchema).check(z.minLength(1), z.maxLength(packLimits.rules)),
    promotions: z.array(promotionSchema).check(z.maxLength(packLimits.promotions)),
    quotes: z.array(quoteSchema).check(z.maxLength(packLimits.quotes)),
  }),
);
export type RulePack = z.infer<typeof rulePackSchema>;

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

/** Reads a rule pack from a file's JSON: the pack, or everything that is wrong with it. */
export function readRulePack(
  value: unknown,
):
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: PackProblem[] } {
  const result = rulePackSchema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, pack: result.data };
  const problems = result.error.issues.map((issue) => ({
    code: codeOf(issue),
    path: issue.path.map(String).join('.'),
    entry: entryOf(value, issue.path),
  }));
  return { ok: false, problems };
}
