import * as z from 'zod/mini';
import { feeRuleSchema, promotionSchema, quoteSchema } from './fee-rule.ts';

/**
 * The most that a pack may hold, and the most for one method in it: all of it may
 * hold at once, and is reckoned with at every key that the buyer presses.
 */
export const packLimits = {
  rules: 100,
  promotions: 50,
  quotes: 200,
  rulesOfMethod: 50,
  stepsOfMethod: 40,
} as const;

/**
 * A set of fee rules as the extension ships it and as a file carries it, each of
 * its parts for itself. That they go together is the business of `wholePackSchema`.
 * Rules stand in the order of their age.
 */
export const rulePackSchema = z.object({
  format: z.literal('coverline-fee-rules'),
  version: z.literal(1),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** ISO 8601 day on which the sources were last looked at. */
  checkedOn: z.iso.date(),
  rules: z.array(feeRuleSchema).check(z.minLength(1), z.maxLength(packLimits.rules)),
  promotions: z.array(promotionSchema).check(z.maxLength(packLimits.promotions)),
  quotes: z.array(quoteSchema).check(z.maxLength(packLimits.quotes)),
});
export type RulePack = z.infer<typeof rulePackSchema>;
