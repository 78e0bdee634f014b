import * as z from 'zod/mini';
import { ownRateSchema } from './own-rate.ts';
import { rulePackSchema } from './rule-pack.ts';

/** The buyer's standing on Alibaba.com; some reports give the paid ones longer to open a dispute. */
export const buyerTierSchema = z.enum(['standard', 'enterprise', 'enterprise-pro']);
export type BuyerTier = z.infer<typeof buyerTierSchema>;

/** What is asked of the buyer once and used everywhere. */
export const buyerSettingsSchema = z.object({
  /** Where the buyer pays from, ISO 3166-1 alpha-2; null: not said. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The currency of the buyer's own account, ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  tier: buyerTierSchema,
  ownRates: z.array(ownRateSchema).check(z.maxLength(50)),
  /** Rules in place of the built-in ones; null: the built-in ones. */
  pack: z.nullable(rulePackSchema),
});
export type BuyerSettings = z.infer<typeof buyerSettingsSchema>;

/** Settings as they are kept: with rules as they were taken once, also where the checks of today refuse them. */
export const keptSettingsSchema = z.extend(buyerSettingsSchema, { pack: z.unknown() });

/** Settings as they are used. */
export const usedSettingsSchema = z.extend(buyerSettingsSchema, {
  /** The buyer's own rules are kept but refused: `pack` is null, for the built-in ones. */
  packRefused: z.boolean(),
});
export type UsedSettings = z.infer<typeof usedSettingsSchema>;

/** As long as the buyer was asked nothing. */
export const firstSettings: UsedSettings = {
  country: null,
  currency: 'USD',
  tier: 'standard',
  ownRates: [],
  pack: null,
  packRefused: false,
};
