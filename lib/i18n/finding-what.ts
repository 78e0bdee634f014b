import type { FindingOf, FindingRule } from '../trade/findings/finding.ts';
import type { FigureWrong } from '../trade/spec-figures.ts';
import { formatDate, formatInstant, formatMoney, formatNumber, formatPercent } from './format.ts';
import { i18n } from './words.ts';

/** Rules whose sentences depend on nothing but the rule and what it found. */
export type PlainRule = Exclude<FindingRule, 'point-missing'>;

type Sentences = {
  readonly [Rule in PlainRule]: (found: FindingOf<Rule>, field: string) => string;
};

const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, { zeros: true });

const numberFaults = {
  ambiguous: 'numberAmbiguous',
  zero: 'numberZero',
  negative: 'numberNegative',
  'not-whole': 'numberNotWhole',
  'too-large': 'numberTooLarge',
  'above-100': 'numberAbove100',
  'too-many-decimals': 'numberTooFine',
  'other-currency': 'numberOtherCurrency',
} as const satisfies Partial<Record<FigureWrong, string>>;

const isNamed = (error: FigureWrong): error is keyof typeof numberFaults => error in numberFaults;

const sentences: Sentences = {
  'vague-word': ({ words }, field) => i18n.t('finding.what.vagueWord', { field, words }),
  'number-without-unit': ({ words }, field) =>
    i18n.t('finding.what.numberWithoutUnit', { field, words }),
  'no-tolerance': ({ words }, field) => i18n.t('finding.what.noTolerance', { field, words }),
  'no-colour-code': ({ words }, field) => i18n.t('finding.what.noColourCode', { field, words }),
  'month-only': ({ words }, field) => i18n.t('finding.what.monthOnly', { field, words }),
  'no-method': (_, field) => i18n.t('finding.what.noMethod', { field }),
  'no-value': (_, field) => i18n.t('finding.what.noValue', { field }),
  'number-unread': ({ words, error }, field) =>
    i18n.t(`finding.what.${isNamed(error) ? numberFaults[error] : 'numberUnread'}`, {
      field,
      words,
    }),
  'currencies-differ': (_, field) => i18n.t('finding.what.currenciesDiffer', { field }),
  'cartons-differ': ({ quantity, packed }, field) =>
    i18n.t('finding.what.cartonsDiffer', {
      field,
      quantity: formatNumber(quantity),
      packed: formatNumber(packed),
    }),
  'last-carton-not-full': ({ quantity, packed }, field) =>
    i18n.t('finding.what.lastCartonNotFull', {
      field,
      quantity: formatNumber(quantity),
      packed: formatNumber(packed),
    }),
  'below-moq': ({ quantity, moq, unit }, field) =>
    i18n.t('finding.what.belowMoq', {
      field,
      unit,
      quantity: formatNumber(quantity),
      moq: formatNumber(moq),
    }),
  'shares-above-100': ({ percent }, field) =>
    i18n.t('finding.what.sharesAbove100', { field, percent: formatPercent(percent) }),
  'payments-above-total': ({ total }, field) =>
    i18n.t('finding.what.paymentsAboveTotal', { field, total: money(total) }),
  'payments-below-total': ({ total, left }, field) =>
    i18n.t('finding.what.paymentsBelowTotal', { field, total: money(total), left: money(left) }),
  'two-rests': (_, field) => i18n.t('finding.what.twoRests', { field }),
  'share-empty': (_, field) => i18n.t('finding.what.shareEmpty', { field }),
  'balance-before-inspection': (_, field) =>
    i18n.t('finding.what.balanceBeforeInspection', { field }),
  'balance-without-inspection': (_, field) =>
    i18n.t('finding.what.balanceWithoutInspection', { field }),
  'unknown-incoterm': ({ words }, field) =>
    i18n.t('finding.what.unknownIncoterm', { field, words }),
  'incoterm-without-place': ({ term }, field) =>
    i18n.t('finding.what.incotermWithoutPlace', { field, term }),
  'sea-term-on-other-transport': ({ term }, field) =>
    i18n.t('finding.what.seaTermOnOtherTransport', { field, term }),
  'shipping-arranged-by-buyer': ({ term, shipping }, field) =>
    i18n.t('finding.what.shippingArrangedByBuyer', { field, term, shipping: money(shipping) }),
  'ship-date-unread': ({ words }, field) => i18n.t('finding.what.shipDateUnread', { field, words }),
  'ship-date-past': ({ day }, field) =>
    i18n.t('finding.what.shipDatePast', { field, day: formatDate(day) }),
  'ship-date-in-beijing': ({ day, ends }, field) =>
    i18n.t('finding.what.shipDateInBeijing', {
      field,
      day: formatDate(day),
      ends: formatInstant(ends),
    }),
  'lead-time-too-long': ({ from, ready }, field) =>
    i18n.t('finding.what.leadTimeTooLong', {
      field,
      from: formatDate(from),
      ready: formatDate(ready),
    }),
  'inspection-booking-past': ({ day }, field) =>
    i18n.t('finding.what.inspectionBookingPast', { field, day: formatDate(day) }),
  'inspection-refused': ({ refusal, words }, field) =>
    refusal === 'unknown-aql'
      ? i18n.t('finding.what.inspectionAql', { field, words })
      : i18n.t('finding.what.inspectionLot', { field }),
  'above-limit': ({ total, limit, above }, field) =>
    i18n.t('finding.what.aboveLimit', {
      field,
      total: money(total),
      limit: money(limit),
      above: money(above),
    }),
  'limit-unknown': (_, field) => i18n.t('finding.what.limitUnknown', { field }),
  'names-differ': ({ one, other }, field) =>
    i18n.t('finding.what.namesDiffer', { field, one, other }),
  'names-unsure': ({ one, other }, field) =>
    i18n.t('finding.what.namesUnsure', { field, one, other }),
};

/** What was found at the field of this name, in a sentence. */
export function findingSentence<Rule extends PlainRule>(
  found: FindingOf<Rule>,
  field: string,
): string {
  return sentences[found.rule](found, field);
}
