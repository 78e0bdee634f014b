import * as z from 'zod/mini';

/**
 * An amount of money as it is shown, sent and stored: a plain decimal string
 * without grouping ("1957.89", "-3", "0.0185") and an ISO 4217 code. Never a
 * float. Unit prices may have more decimals than the currency has minor units.
 */
export const moneySchema = z.object({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,8})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;
