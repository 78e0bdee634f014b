import type { Finding, FindingOf } from '../trade/findings/finding.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import type { NeutralPattern, VagueReason } from '../trade/vague-words.ts';
import { fieldName } from './field-name.ts';
import { findingSentence, type PlainRule } from './finding-what.ts';
import { formatList } from './format.ts';
import { i18n } from './words.ts';

/** A finding in three sentences: what was found, why it matters in a dispute, a neutral way to write it. */
export type FindingWords = { readonly what: string; readonly why: string; readonly how: string };

const keys = {
  'number-without-unit': 'numberWithoutUnit',
  'no-tolerance': 'noTolerance',
  'no-colour-code': 'noColourCode',
  'month-only': 'monthOnly',
  'no-method': 'noMethod',
  'no-value': 'noValue',
  'number-unread': 'numberUnread',
  'currencies-differ': 'currenciesDiffer',
  'cartons-differ': 'cartonsDiffer',
  'last-carton-not-full': 'lastCartonNotFull',
  'below-moq': 'belowMoq',
  'shares-above-100': 'sharesAbove100',
  'payments-above-total': 'paymentsAboveTotal',
  'payments-below-total': 'paymentsBelowTotal',
  'two-rests': 'twoRests',
  'share-empty': 'shareEmpty',
  'balance-before-inspection': 'balanceBeforeInspection',
  'balance-without-inspection': 'balanceWithoutInspection',
  'unknown-incoterm': 'unknownIncoterm',
  'incoterm-without-place': 'incotermWithoutPlace',
  'sea-term-on-other-transport': 'seaTermOnOtherTransport',
  'shipping-arranged-by-buyer': 'shippingArrangedByBuyer',
  'ship-date-unread': 'shipDateUnread',
  'ship-date-past': 'shipDatePast',
  'ship-date-in-beijing': 'shipDateInBeijing',
  'lead-time-too-long': 'leadTimeTooLong',
  'inspection-booking-past': 'inspectionBookingPast',
  'inspection-refused': 'inspectionRefused',
  'above-limit': 'aboveLimit',
  'limit-unknown': 'limitUnknown',
  'names-differ': 'namesDiffer',
  'names-unsure': 'namesUnsure',
} as const satisfies Record<Exclude<PlainRule, 'vague-word'>, string>;

const reasons = {
  opinion: 'opinion',
  'no-test': 'noTest',
  'not-in-order': 'notInOrder',
  'open-value': 'openValue',
  'open-date': 'openDate',
} as const satisfies Record<VagueReason, string>;

const patterns = {
  'grade-and-standard': 'gradeAndStandard',
  'test-and-threshold': 'testAndThreshold',
  'sample-id-and-date': 'sampleIdAndDate',
  'what-was-agreed': 'whatWasAgreed',
  'cartons-and-test': 'cartonsAndTest',
  'value-and-tolerance': 'valueAndTolerance',
  'calendar-date': 'calendarDate',
} as const satisfies Record<NeutralPattern, string>;

function pointWords(spec: OrderSpec, found: FindingOf<'point-missing'>): FindingWords {
  const point = i18n.t(`finding.point.name.${found.point}`);
  const noRow = found.field === 'requirements' || found.field === 'schedule';
  const fields = formatList(found.fields.map((field) => fieldName(spec, field)));
  return {
    what: noRow
      ? i18n.t('finding.point.noRow', { point })
      : i18n.t('finding.point.missing', { point, fields }),
    why: i18n.t(`finding.point.why.${found.point}`),
    how: i18n.t(`finding.point.how.${found.point}`),
  };
}

/** The sentences of a finding of `spec`. */
export function findingWords(spec: OrderSpec, found: Finding): FindingWords {
  if (found.rule === 'point-missing') return pointWords(spec, found);
  const what = findingSentence(found, fieldName(spec, found.field));
  if (found.rule === 'vague-word') {
    const [reason, pattern] = [reasons[found.reason], patterns[found.rewrite]];
    return { what, why: i18n.t(`finding.why.${reason}`), how: i18n.t(`finding.how.${pattern}`) };
  }
  const key = keys[found.rule];
  return { what, why: i18n.t(`finding.why.${key}`), how: i18n.t(`finding.how.${key}`) };
}

/** The name of a decisive point: "Approved sample". */
export function pointName(id: FindingOf<'point-missing'>['point']): string {
  return i18n.t(`finding.point.name.${id}`);
}
