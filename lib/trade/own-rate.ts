import * as z from 'zod/mini';
import { isFiner } from './entry-amounts.ts';
import { type FeeRule, type MethodName, methodNames } from './fee-rule.ts';
import { localDay } from './local-day.ts';

const fixedForm = /^\d{1,12}(\.\d{1,4})?$/;

/**
 * A rate of the buyer's own for a method: the bank's wire fee, a negotiated card
 * rate. Percent of the payment plus a fixed amount, both plain decimals, the
 * amount not finer than its currency.
 */
export const ownRateSchema = z
  .object({
    method: z.enum(methodNames),
    percent: z.string().check(z.regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/)),
    fixed: z.string().check(z.regex(fixedForm)),
    /** Currency of `fixed`, ISO 4217. */
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    /** ISO 8601 instant of typing. */
    typedAt: z.iso.datetime(),
  })
  .check(z.refine(({ fixed, currency }) => !isFiner(fixed, currency), { path: ['fixed'] }));
export type OwnRate = z.infer<typeof ownRateSchema>;

/** Whether a plain decimal can be the fixed amount of a rate: it has at most twelve digits before the point. */
export function isKeptAmount(amount: string): boolean {
  return fixedForm.test(amount);
}

const anywhere = { only: null, except: [] };

/** The rate a buyer typed for the method, if any; the last one where there are several. */
export function ownRateFor(rates: readonly OwnRate[], method: MethodName): OwnRate | null {
  return rates.findLast((rate) => rate.method === method) ?? null;
}

/**
 * The buyer's own rate for payments in `paidIn` in the shape of a rule. It takes
 * the place of the formula, and of what the rules say of countries, dates and who
 * may still use the method: who types a rate has the method, in the currency
 * typed. Other currencies and the speed remain those of `base`, the rule it stands
 * in for; so do cap and deduction, where they are amounts of `paidIn`. A share
 * with no fixed amount is one in any currency.
 */
export function ruleOfOwnRate(rate: OwnRate, base: FeeRule | null, paidIn: string): FeeRule {
  const rounding = base?.formula.kind === 'percent' ? base.formula.rounding : 'half-up';
  const { percent, fixed, currency } = rate;
  const isShare = /^[0.]+$/.test(fixed);
  const amounts = base?.figuresIn === paidIn ? base : null;
  const known = base?.currencies ?? { listed: [], complete: false };
  return {
    id: `own-${rate.method}`,
    method: rate.method,
    status: 'offered',
    chargedBy: base?.chargedBy ?? 'not-stated',
    base: base?.base ?? 'transfer',
    formula: { kind: 'percent', percent, fixed, least: null, most: null, rounding },
    figuresIn: isShare ? paidIn : currency,
    taken: base?.taken ?? 'on-top',
    cap: amounts?.cap ?? null,
    deduction: amounts?.deduction ?? null,
    speed: base?.speed ?? null,
    apart: base?.apart ?? null,
    countries: anywhere,
    currencies: { listed: [currency, ...known.listed], complete: known.complete },
    validity: { from: { earliest: null, latest: null }, to: null },
    source: { title: 'Typed by the buyer', url: null, date: localDay(new Date(rate.typedAt)) },
    grade: 'A',
    // Where to pay stays, whatever it costs.
    note: base?.note === 'account-of-the-order' ? base.note : null,
  };
}
