import { isUnread, knownAmount } from '../amount-entry.ts';
import { compare, subtract } from '../money.ts';
import type { OrderSpec } from '../order-spec.ts';
import type { CheckContext, Observation } from './finding.ts';

/** The order against the supplier's limit, where both are known in one currency. */
export function coverageFindings(spec: OrderSpec, { figures }: CheckContext): Observation[] {
  const field = 'coverage.limit';
  const limit = knownAmount(spec.coverage.limit);
  // What was typed and is none has a finding of its own.
  if (isUnread(spec.coverage.limit)) return [];
  if (limit === null) return [{ field, rule: 'limit-unknown' }];
  const { total } = figures;
  if (total.state !== 'known' || total.value.currency !== limit.currency) return [];
  if (compare(total.value, limit) <= 0) return [];
  const above = subtract(total.value, limit);
  return [{ field, rule: 'above-limit', total: total.value, limit, above }];
}
