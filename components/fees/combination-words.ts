import { formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Combination } from '../../lib/trade/payment-plan.ts';
import { methodName } from './method-words.ts';

/** The cheapest way to pay deposit and balance, as a sentence. */
export function combinationWords({ payments, fee, always }: Combination): string {
  const of = (name: string) => payments.find((payment) => payment.name === name)?.method ?? null;
  const [deposit, balance] = [of('deposit'), of('balance')];
  const named = {
    deposit: deposit === null ? '' : methodName(deposit),
    balance: balance === null ? '' : methodName(balance),
    fee: formatMoneyRange(fee.low, fee.high, { zeros: true }),
  };
  return always ? i18n.t('popup.combination', named) : i18n.t('popup.combinationDepends', named);
}
