import { parseArgs } from 'node:util';
import { countries } from '../lib/i18n/countries.ts';
import { builtInFees } from '../lib/rules/fees/built-in.ts';
import { type AmountError, parseAmount } from '../lib/trade/amount-text.ts';
import { parsePercent } from '../lib/trade/count-text.ts';
import { isKnownCurrency } from '../lib/trade/currency.ts';
import {
  type MethodEstimate,
  usualWireCharges,
  type WireCharges,
} from '../lib/trade/fee-estimate.ts';
import { localDay } from '../lib/trade/local-day.ts';
import { isZero, type Money, percentOf } from '../lib/trade/money.ts';
import { type MethodPlan, planPayments } from '../lib/trade/payment-plan.ts';

const usage = `npm run --silent fees -- --amount 462 [--currency USD] [--country CA] [--date 2026-11-23] [--deposit 30] [--charges SHA] [--receive]
What every payment method costs, as JSON. Without --date the order is of today, where you are. --deposit is in percent; with --receive the amount is what the supplier must receive.`;

class BadArgument extends Error {}

const amountErrors: Record<AmountError, string> = {
  empty: 'give one',
  negative: 'must be more than 0',
  exponent: 'write it out, without "e"',
  'not-a-number': 'is not a number',
  'bad-grouping': 'check the commas: they separate thousands',
  ambiguous: 'could be read in two ways',
  'too-many-decimals': 'has more decimals than the currency',
  'too-large': 'is too large',
  'unknown-currency': 'is in a currency that is not known',
  'other-currency': 'names another currency than --currency',
};

function readAmount(text: string | undefined, currency: string): Money {
  const parsed = parseAmount(text ?? '', { currency, locale: 'en' });
  if (!parsed.ok) throw new BadArgument(`--amount ${text ?? ''}: ${amountErrors[parsed.error]}`);
  if (isZero(parsed.value)) throw new BadArgument(`--amount ${text}: must be more than 0`);
  return parsed.value;
}

function readDeposit(text: string | undefined, total: Money): Money | null {
  if (text === undefined) return null;
  const parsed = parsePercent(text, 'en');
  if (!parsed.ok) {
    const fine = parsed.error === 'too-many-decimals' ? ' with at most four decimals' : '';
    throw new BadArgument(`--deposit ${text}: give a percentage from 0 to 100${fine}`);
  }
  return percentOf(total, parsed.value, 'half-up');
}

function readDay(text: string | undefined): string {
  if (text === undefined) return localDay(new Date());
  const day = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !real)
    throw new BadArgument(`--date ${text}: write a day as 2026-11-23`);
  return text;
}

function readCode(name: string, text: string, pattern: RegExp, form: string): string {
  const code = text.toUpperCase();
  if (!pattern.test(code)) throw new BadArgument(`--${name} ${text}: ${form}`);
  return code;
}

function readCountry(text: string | undefined): string | null {
  if (text === undefined) return null;
  const country = readCode('country', text, /^[A-Z]{2}$/, 'write a code such as CA');
  if (!countries('en').some(({ code }) => code === country))
    throw new BadArgument(`--country ${text}: is no country's code; write one such as GB`);
  return country;
}

function readCharges(text: string): WireCharges {
  const charges = (['OUR', 'SHA', 'BEN'] as const).find((one) => one === text.toUpperCase());
  if (charges === undefined) throw new BadArgument(`--charges ${text}: OUR, SHA or BEN`);
  return charges;
}

function figures({ estimate, receives, rules, dating, promotions }: MethodEstimate) {
  const rule = rules.at(-1);
  return {
    rule: rule?.id ?? null,
    status: rule?.status ?? null,
    estimate,
    receives,
    dating,
    promotions,
    source: rule ? { ...rule.source, grade: rule.grade } : null,
  };
}

function describeMethod(plan: MethodPlan) {
  const parts = plan.payments.map(({ name, amount, estimate, receives }) => ({
    name,
    amount,
    estimate,
    receives,
  }));
  const inParts = parts.length > 1 ? { payments: parts } : {};
  const arrives = plan.rules.at(-1)?.speed ?? null;
  return { method: plan.method, ...figures(plan), arrives, quotes: plan.quotes, ...inParts };
}

/** A negative number after an option is its value, not another option. */
function withNegatives(args: readonly string[]): string[] {
  const isValue = (place: number) =>
    /^-[\d.,]/.test(args[place] ?? '') && /^--[a-z]+$/.test(args[place - 1] ?? '');
  return args.flatMap((arg, place) => {
    if (isValue(place)) return [];
    return isValue(place + 1) ? [`${arg}=${args[place + 1]}`] : [arg];
  });
}

function answer(args: string[]) {
  const { values } = parseArgs({
    args: withNegatives(args),
    options: {
      amount: { type: 'string' },
      currency: { type: 'string', default: 'USD' },
      country: { type: 'string' },
      date: { type: 'string' },
      deposit: { type: 'string' },
      charges: { type: 'string', default: usualWireCharges },
      receive: { type: 'boolean', default: false },
    },
  });
  const currency = readCode('currency', values.currency, /^[A-Z]{3}$/, 'write a code such as USD');
  if (!isKnownCurrency(currency)) throw new BadArgument(`--currency ${currency}: is not known`);
  const total = readAmount(values.amount, currency);
  const orderDate = readDay(values.date);
  const plan = planPayments({
    total,
    deposit: readDeposit(values.deposit, total),
    receive: values.receive,
    context: {
      country: readCountry(values.country),
      orderDate,
      wireCharges: readCharges(values.charges),
      ownRates: [],
    },
    pack: builtInFees,
  });
  const { cheapest, always, rivals, ties, unranked } = plan.ranking;
  return {
    orderDate,
    payments: plan.payments,
    methods: plan.methods.map(describeMethod),
    cheapest: cheapest === null ? null : { method: cheapest, always, rivals, ties, unranked },
    combination: plan.combination,
  };
}

try {
  process.stdout.write(`${JSON.stringify(answer(process.argv.slice(2)), null, 2)}\n`);
} catch (error) {
  const badOption = error instanceof TypeError && 'code' in error;
  if (!(error instanceof BadArgument) && !badOption) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}
