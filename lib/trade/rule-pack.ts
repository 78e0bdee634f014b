import * as z from 'zod/mini';
import { type FeeRule, feeRuleSchema, promotionSchema, quoteSchema } from './fee-rule.ts';
import { type RuleProblem, ruleProblems } from './rule-problems.ts';

const checked = <T extends z.ZodMiniType<{ rules: FeeRule[] }>>(schema: T) =>
  schema.check((context) => {
    for (const { code, path } of ruleProblems(context.value.rules))
      context.issues.push({ code: 'custom', message: code, path, input: context.value });
  });

/**
 * A set of fee rules as the extension ships it and as a file carries it, checked
 * as a whole: no two ages of a method overlap or leave a gap, steps rise, every
 * rule has its source and date. Rules stand in the order of their age.
 */
export const rulePackSchema = checked(
  z.object({
    format: z.literal('coverline-fee-rules'),
    version: z.literal(1),
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** ISO 8601 day on which the sources were last looked at. */
    checkedOn: z.iso.date(),
    rules: z.array(feeRuleSchema).check(z.minLength(1), z.maxLength(500)),
    promotions: z.array(promotionSchema).check(z.maxLength(500)),
    quotes: z.array(quoteSchema).check(z.maxLength(500)),
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
    | 'wrong-value';
  /** The way to the place: "rules.3.formula.steps.1.upTo". Empty for the whole. */
  readonly path: string;
};

function problemOf(issue: z.core.$ZodIssue): PackProblem {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'custom' && isRuleProblem(issue.message)) return { code: issue.message, path };
  const absent = issue.code === 'invalid_type' && issue.input === undefined;
  if (!absent) return { code: 'wrong-value', path };
  const field = issue.path.at(-1);
  if (field === 'source') return { code: 'missing-source', path };
  return { code: field === 'date' ? 'missing-date' : 'missing', path };
}

function isRuleProblem(text: string): text is RuleProblem['code'] {
  return /^(duplicate-id|steps-overlap|span-out-of-order|ends-before-start|validity-overlap|validity-gap)$/.test(
    text,
  );
}

/** Reads a rule pack from a file's JSON: the pack, or everything that is wrong with it. */
export function readRulePack(
  value: unknown,
):
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: PackProblem[] } {
  const result = rulePackSchema.safeParse(value, { reportInput: true });
  return result.success
    ? { ok: true, pack: result.data }
    : { ok: false, problems: result.error.issues.map(problemOf) };
}
