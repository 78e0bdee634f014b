import { formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Received } from '../../lib/trade/fee-estimate.ts';
import { compare, type Money } from '../../lib/trade/money.ts';

/** What is to be paid, or with `mustArrive` is to arrive at the supplier. */
export type Due = { readonly amount: Money; readonly mustArrive: boolean };

/** What arrives at the supplier of a payment with a known fee, where that is not what is due, or that it is not known. */
export function receivedWords(receives: Received | undefined, due: Due | undefined): string[] {
  if (receives === undefined || due === undefined) return [];
  if (receives.kind === 'unknown') return [i18n.t('fees.receivesUnknown')];
  const [low, high] =
    receives.kind === 'exact' ? [receives.amount, receives.amount] : [receives.low, receives.high];
  if (compare(low, due.amount) === 0 && compare(high, due.amount) === 0) return [];
  const received = formatMoneyRange(low, high, { zeros: true });
  if (!due.mustArrive) return [i18n.t('fees.receives', { received })];
  const wanted = formatMoney(due.amount, { zeros: true });
  return [i18n.t('fees.nearestAbove', { wanted, received })];
}
