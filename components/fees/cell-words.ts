import { formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeEstimate } from '../../lib/trade/fee-estimate.ts';
import { speedWords } from './method-words.ts';
import type { FeeRow } from './row-words.ts';

/** The fee of a method, or that there is none to show. */
export function feeText(estimate: FeeEstimate): string {
  switch (estimate.kind) {
    case 'exact':
      return formatMoney(estimate.fee, { zeros: true });
    case 'range':
      return formatMoneyRange(estimate.low, estimate.high, { zeros: true });
    case 'unknown':
      return i18n.t('fees.cell.unknown');
    case 'unavailable':
      return i18n.t('fees.cell.unavailable');
  }
}

/** Payment and fee together; empty where the fee is not known. */
export function youPayText(estimate: FeeEstimate): string {
  switch (estimate.kind) {
    case 'exact':
      return formatMoney(estimate.youPay, { zeros: true });
    case 'range':
      return formatMoneyRange(estimate.youPay.low, estimate.youPay.high, { zeros: true });
    case 'unknown':
    case 'unavailable':
      return '';
  }
}

/** How long the payment takes; empty where the method can't be used. */
export function arrivesText({ estimate, rules }: Pick<FeeRow, 'estimate' | 'rules'>): string {
  return estimate.kind === 'unavailable' ? '' : speedWords(rules[0]?.speed ?? null);
}
