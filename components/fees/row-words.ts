import { formatMoney, formatMoneyRange, formatPercent } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { MethodEstimate } from '../../lib/trade/fee-estimate.ts';
import type { FeeRule, Promotion, Quote } from '../../lib/trade/fee-rule.ts';
import type { MethodPlan, Payment } from '../../lib/trade/payment-plan.ts';
import type { Origin } from '../ui/Provenance.tsx';
import { unavailableWords, unknownWords } from './method-words.ts';
import { type Due, receivedWords } from './received-words.ts';

/** What the table shows of a method: for one payment, or for all payments of an order together. */
export type FeeRow = Pick<MethodEstimate, 'method' | 'estimate' | 'rules' | 'dating'> &
  Partial<Pick<MethodPlan, 'receives' | 'promotions' | 'quotes' | 'payments'>>;

/**
 * Sentences under a method's row: why there is no figure, what arrives if it is
 * not what is `due`, how sure it is, what comes on top.
 */
export function remarksOf(row: FeeRow, due?: Due): string[] {
  const { estimate, dating } = row;
  const rule = row.rules[0];
  const received = receivedWords(row.receives, due);
  switch (estimate.kind) {
    case 'exact':
      return [...received, ...datingWords(dating), ...ruleWords(rule)];
    case 'range':
      return [
        i18n.t('fees.likely', { fee: formatMoney(estimate.likely, { zeros: true }) }),
        ...received,
        ...(row.promotions ?? []).flatMap(promotionWords),
        ...datingWords(dating),
        ...ruleWords(rule),
      ];
    case 'unknown':
      return [unknownWords(estimate.reason), ...boundsWords(row), ...ruleWords(rule)];
    case 'unavailable':
      return [
        estimate.cap
          ? i18n.t('fees.cap', { cap: formatMoney(estimate.cap) })
          : unavailableWords(estimate.reason),
      ];
  }
}

/** What a source says of a fee that is not known; of an order in two payments, by payment. */
function boundsWords({ estimate, payments }: FeeRow): string[] {
  const parts = payments ?? [{ name: 'full', estimate } as const];
  return parts.flatMap((part) => {
    if (part.estimate.kind !== 'unknown' || part.estimate.bounds === undefined) return [];
    const { low, high } = part.estimate.bounds;
    return boundsOf[part.name]({ low: formatMoney(low), high: formatMoney(high) });
  });
}

const boundsOf = {
  full: (span) => i18n.t('fees.bounds.full', span),
  deposit: (span) => i18n.t('fees.bounds.deposit', span),
  balance: (span) => i18n.t('fees.bounds.balance', span),
} satisfies Record<Payment['name'], (span: { low: string; high: string }) => string>;

function datingWords(dating: FeeRow['dating']): string[] {
  switch (dating) {
    case 'certain':
      return [];
    case 'assumed':
      return [i18n.t('fees.dating.assumed')];
    case 'between-rules':
      return [i18n.t('fees.dating.betweenRules')];
    case 'typed':
      return [i18n.t('fees.dating.typed')];
  }
}

const charged = {
  alibaba: () => null,
  bank: () => i18n.t('fees.chargedBy.bank'),
  'western-union': () => i18n.t('fees.chargedBy.westernUnion'),
  financier: () => i18n.t('fees.chargedBy.financier'),
  'not-stated': () => null,
} satisfies Record<FeeRule['chargedBy'], () => string | null>;

const apart = {
  'loan-interest': () => i18n.t('fees.apart.loanInterest'),
  'late-fees': () => i18n.t('fees.apart.lateFees'),
  'instalment-plan': () => i18n.t('fees.apart.instalmentPlan'),
  'bank-charges': () => i18n.t('fees.apart.bankCharges'),
} satisfies Record<NonNullable<FeeRule['apart']>, () => string>;

const standing = {
  offered: () => null,
  'closed-to-new-users': () => i18n.t('fees.standing.closedToNewUsers'),
  ended: () => null,
  'not-seen-in-checkout': () => i18n.t('fees.standing.notSeenInCheckout'),
} satisfies Record<FeeRule['status'], () => string | null>;

// A rule pack may bring codes that nobody has words for.
const notes: Readonly<Record<string, () => string>> = {
  'account-of-the-order': () => i18n.t('fees.note.accountOfTheOrder'),
  'buy-now-orders-free': () => i18n.t('fees.note.buyNowOrdersFree'),
  'us-mastercard': () => i18n.t('fees.note.usMastercard'),
  'rate-of-2018': () => i18n.t('fees.note.rateOf2018'),
  'whole-table': () => i18n.t('fees.note.wholeTable'),
  'loan-costs-apart': () => i18n.t('fees.note.loanCostsApart'),
};

function ruleWords(rule: FeeRule | undefined): string[] {
  if (rule === undefined) return [];
  const words = [
    charged[rule.chargedBy](),
    rule.apart && apart[rule.apart](),
    standing[rule.status](),
    ...noteWords(rule),
  ];
  return words.flatMap((sentence) => sentence || []);
}

function noteWords({ note }: Pick<FeeRule, 'note'>): string[] {
  const words = note === null ? undefined : notes[note];
  return words ? [words()] : [];
}

function promotionWords(promotion: Promotion): string[] {
  const amount = formatMoney({ amount: promotion.mostOff, currency: promotion.figuresIn });
  return [i18n.t('fees.promotion', { amount }), ...noteWords(promotion)];
}

function quoteWords({ figure, figuresIn, standing, source, note }: Quote): string {
  const money = (amount: string) => ({ amount, currency: figuresIn });
  const said =
    figure.kind === 'percent'
      ? formatPercent(figure.percent)
      : formatMoneyRange(money(figure.low), money(figure.high));
  const named = { figure: said, source: source.title };
  const words =
    standing === 'earlier'
      ? i18n.t('fees.quote.earlier', named)
      : i18n.t('fees.quote.lessCertain', named);
  return [words, ...noteWords({ note })].join(' ');
}

const dateOf = ({ source }: Pick<FeeRule, 'source'>) =>
  source.date === 'undated' ? null : source.date;

/** Where a method's figures come from, and what else was said of them. */
export function originsOf({ rules, dating, promotions = [], quotes = [] }: FeeRow): Origin[] {
  const used = [...rules, ...promotions].map((rule): Origin => {
    const { id, source } = rule;
    return dating === 'typed'
      ? { kind: 'typed', from: '', at: source.date }
      : { kind: 'rule', id, source: source.title, date: dateOf(rule) };
  });
  const said = quotes.map((quote): Origin => {
    return { kind: 'quote', id: quote.id, words: quoteWords(quote), date: dateOf(quote) };
  });
  return [...used, ...said];
}
