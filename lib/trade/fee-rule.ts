import * as z from 'zod/mini';
import { validitySchema } from './rule-validity.ts';

/** Every way to pay a Trade Assurance order that a rule is known of, in the order they are listed. */
export const methodNames = [
  'card',
  'apple-pay',
  'google-pay',
  'paypal',
  'klarna',
  'afterpay',
  'wire-transfer',
  'local-wire-transfer',
  'e-checking',
  'online-bank-payment',
  'online-transfer',
  'western-union',
  'boleto',
  'pay-later',
  'payment-terms',
] as const;
export type MethodName = (typeof methodNames)[number];

/** A plain decimal of nothing or more. */
const decimal = z.string().check(z.regex(/^\d{1,12}(\.\d{1,6})?$/));
const percent = z.string().check(z.regex(/^(100|\d{1,2}(\.\d{1,6})?)$/));
const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));
const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const words = z.string().check(z.minLength(1), z.maxLength(500));

/** Who says so. `date` is the day, month or year the source bears, or "undated". */
export const feeSourceSchema = z.object({
  title: words,
  url: z.nullable(z.string().check(z.regex(/^https:\/\/\S+$/))),
  date: z.string().check(z.regex(/^(undated|\d{4}(-\d\d){0,2})$/)),
});

/** How sure a source is: A Alibaba's own pages and receipts … D undated blogs. See docs/figures.md. */
export const gradeSchema = z.enum(['A', 'B', 'C', 'D']);

/** Money in a formula is in the rule's `figuresIn`. */
export const feeFormulaSchema = z.discriminatedUnion('kind', [
  /** `percent` of the payment plus `fixed`, rounded to the cent, not under `least`, not over `most`. */
  z.object({
    kind: z.literal('percent'),
    percent,
    fixed: decimal,
    least: z.nullable(decimal),
    most: z.nullable(decimal),
    rounding: z.enum(['up', 'half-up']),
  }),
  z.object({ kind: z.literal('fixed'), fee: decimal }),
  /**
   * One fee for payments above the step before, up to and with `upTo`. Beyond the
   * last step the fee is not known; `bounds` is what some source says of it, to be
   * shown and never reckoned with.
   */
  z.object({
    kind: z.literal('steps'),
    steps: z.array(z.object({ upTo: decimal, fee: decimal })).check(z.minLength(1)),
    bounds: z.nullable(z.object({ low: decimal, high: decimal })),
  }),
  z.object({ kind: z.literal('range'), low: decimal, likely: decimal, high: decimal }),
  /** `not-stated`: no source gives the fee. `table-not-found`: it depends on the amount, by a table nobody published. */
  z.object({ kind: z.literal('unknown'), why: z.enum(['not-stated', 'table-not-found']) }),
]);
export type FeeFormula = z.infer<typeof feeFormulaSchema>;

/** Where and in what a rule is known to hold. */
const scope = {
  /** `only` these countries of the buyer (null: no list is known), and none of `except`. */
  countries: z.object({ only: z.nullable(z.array(countryCode)), except: z.array(countryCode) }),
  /** Currencies of the payment; `complete` where the source gives the whole list. */
  currencies: z.object({ listed: z.array(currencyCode), complete: z.boolean() }),
  validity: validitySchema,
  source: feeSourceSchema,
  grade: gradeSchema,
};

/** What one payment by one method costs the buyer, from when to when, and who says so. */
export const feeRuleSchema = z.object({
  id,
  method: z.enum(methodNames),
  status: z.enum(['offered', 'closed-to-new-users', 'ended', 'not-seen-in-checkout']),
  chargedBy: z.enum(['alibaba', 'bank', 'western-union', 'financier', 'not-stated']),
  /** What the fee is reckoned on: the payment with goods, shipping and tax, or the bare transfer. */
  base: z.enum(['goods-shipping-tax', 'transfer']),
  formula: feeFormulaSchema,
  /** Currency of every amount in the formula, the cap and the deduction. */
  figuresIn: currencyCode,
  /** The fee comes on top of the payment, or out of it, so that less arrives. */
  taken: z.enum(['on-top', 'out-of-payment']),
  /** The most one payment may be, counted with or without its fee. */
  cap: z.nullable(z.object({ most: decimal, counts: z.enum(['payment', 'payment-and-fee']) })),
  /** What banks on the way take from a transfer unless the sender pays all charges (OUR). */
  deduction: z.nullable(z.object({ low: decimal, likely: decimal, high: decimal })),
  /** How long until the payment has arrived. */
  speed: z.nullable(
    z.object({
      from: z.int().check(z.nonnegative()),
      to: z.int().check(z.nonnegative()),
      unit: z.enum(['hours', 'days', 'working-days']),
    }),
  ),
  /** A cost that comes on top and that no rule gives. */
  apart: z.nullable(z.enum(['loan-interest', 'late-fees', 'instalment-plan', 'bank-charges'])),
  ...scope,
  /** A code for what else to say of the rule; its words stand in `lib/i18n`. */
  note: z.nullable(id),
});
export type FeeRule = z.infer<typeof feeRuleSchema>;

/** Up to `mostOff` taken off the fee of a method; how much exactly is not known beforehand. */
export const promotionSchema = z.object({
  id,
  method: z.enum(methodNames),
  mostOff: decimal,
  figuresIn: currencyCode,
  ...scope,
  note: z.nullable(id),
});
export type Promotion = z.infer<typeof promotionSchema>;

/** What an earlier or less certain source says. Shown beside the rule, never reckoned with. */
export const quoteSchema = z.object({
  id,
  method: z.enum(methodNames),
  figure: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('percent'), percent }),
    z.object({ kind: z.literal('span'), low: decimal, high: decimal }),
  ]),
  figuresIn: currencyCode,
  standing: z.enum(['earlier', 'less-certain']),
  source: feeSourceSchema,
  grade: gradeSchema,
  note: z.nullable(id),
});
export type Quote = z.infer<typeof quoteSchema>;
