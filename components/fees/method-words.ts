import { i18n } from '../../lib/i18n/words.ts';
import type { UnavailableReason, UnknownReason } from '../../lib/trade/fee-estimate.ts';
import type { FeeRule, MethodName } from '../../lib/trade/fee-rule.ts';
import type { Payment } from '../../lib/trade/payment-plan.ts';

const methods: Record<MethodName, () => string> = {
  card: () => i18n.t('fees.method.card'),
  'apple-pay': () => i18n.t('fees.method.applePay'),
  'google-pay': () => i18n.t('fees.method.googlePay'),
  paypal: () => i18n.t('fees.method.paypal'),
  klarna: () => i18n.t('fees.method.klarna'),
  afterpay: () => i18n.t('fees.method.afterpay'),
  'wire-transfer': () => i18n.t('fees.method.wireTransfer'),
  'local-wire-transfer': () => i18n.t('fees.method.localWireTransfer'),
  'e-checking': () => i18n.t('fees.method.eChecking'),
  'online-bank-payment': () => i18n.t('fees.method.onlineBankPayment'),
  'online-transfer': () => i18n.t('fees.method.onlineTransfer'),
  'western-union': () => i18n.t('fees.method.westernUnion'),
  boleto: () => i18n.t('fees.method.boleto'),
  'pay-later': () => i18n.t('fees.method.payLater'),
  'payment-terms': () => i18n.t('fees.method.paymentTerms'),
};

/** The name of a payment method as the checkout has it. */
export const methodName = (method: MethodName): string => methods[method]();

const payments: Record<Payment['name'], () => string> = {
  full: () => i18n.t('fees.chart.payment.full'),
  deposit: () => i18n.t('fees.chart.payment.deposit'),
  balance: () => i18n.t('fees.chart.payment.balance'),
};

/** What one of the buyer's payments is called beside its amount: "deposit". */
export const paymentName = (name: Payment['name']): string => payments[name]();

const unknown: Record<UnknownReason, () => string> = {
  'fee-not-stated': () => i18n.t('fees.unknown.feeNotStated'),
  'table-not-found': () => i18n.t('fees.unknown.tableNotFound'),
  'beyond-known-steps': () => i18n.t('fees.unknown.beyondKnownSteps'),
  'not-known-for-date': () => i18n.t('fees.unknown.notKnownForDate'),
  'country-needed': () => i18n.t('fees.unknown.countryNeeded'),
  'currency-not-confirmed': () => i18n.t('fees.unknown.currencyNotConfirmed'),
  'fee-in-other-currency': () => i18n.t('fees.unknown.feeInOtherCurrency'),
  'perhaps-above-cap': () => i18n.t('fees.unknown.perhapsAboveCap'),
  'cap-in-other-currency': () => i18n.t('fees.unknown.capInOtherCurrency'),
  'deduction-in-other-currency': () => i18n.t('fees.unknown.deductionInOtherCurrency'),
};

/** Why a fee is not known, as a sentence. */
export const unknownWords = (reason: UnknownReason): string => unknown[reason]();

const unavailable: Record<UnavailableReason, () => string> = {
  country: () => i18n.t('fees.unavailable.country'),
  currency: () => i18n.t('fees.unavailable.currency'),
  'above-cap': () => i18n.t('fees.unavailable.aboveCap'),
  'closed-to-new-users': () => i18n.t('fees.unavailable.closedToNewUsers'),
  ended: () => i18n.t('fees.unavailable.ended'),
  'out-of-reach': () => i18n.t('fees.unavailable.outOfReach'),
};

/** Why a method can't be used, as a sentence. */
export const unavailableWords = (reason: UnavailableReason): string => unavailable[reason]();

/** How long a payment takes to arrive: "1–2 hours". */
export function speedWords(speed: FeeRule['speed']): string {
  if (speed === null) return i18n.t('fees.speed.unknown');
  const { from, to, unit } = speed;
  if (to === 0) return i18n.t('fees.speed.atOnce');
  const span = from === to ? String(to) : `${from}–${to}`;
  switch (unit) {
    case 'hours':
      return i18n.t('fees.speed.hours', { span });
    case 'days':
      return i18n.t('fees.speed.days', to, { span });
    case 'working-days':
      return i18n.t('fees.speed.workingDays', to, { span });
  }
}
