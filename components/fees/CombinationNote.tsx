import type { PaymentPlan } from '../../lib/trade/payment-plan.ts';
import { combinationWords } from './combination-words.ts';

/** The cheapest way to pay deposit and balance, where it is not one method for both. */
export function CombinationNote({ plan }: { readonly plan: PaymentPlan }) {
  const { combination, ranking } = plan;
  const isMixed = combination?.payments.some(({ method }) => method !== ranking.cheapest);
  return combination && isMixed ? <p>{combinationWords(combination)}</p> : null;
}
