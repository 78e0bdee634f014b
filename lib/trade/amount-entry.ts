import * as z from 'zod/mini';
import { type Money, moneySchema } from './money.ts';
import { textSchema } from './spec-text.ts';

/**
 * What was typed for an amount and is none, or none yet: "abc 300". It counts as
 * nothing known, never as nothing. Empty where only the currency was chosen.
 */
export const unreadAmountSchema = z.object({
  unread: textSchema,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type UnreadAmount = z.infer<typeof unreadAmountSchema>;

/** What stands in the box of an amount; null: nothing. */
export const amountEntrySchema = z.nullable(z.union([moneySchema, unreadAmountSchema]));
export type AmountEntry = Money | UnreadAmount | null;

/** Whether something was typed that is no amount. */
export function isUnread(entry: AmountEntry): entry is UnreadAmount {
  return entry !== null && 'unread' in entry && entry.unread.trim() !== '';
}

/** The amount, where there is one. */
export function knownAmount(entry: AmountEntry): Money | null {
  return entry !== null && 'amount' in entry ? entry : null;
}

/** The text that is no amount; empty where there is none. */
export function unreadText(entry: AmountEntry): string {
  return isUnread(entry) ? entry.unread : '';
}
