import { lastPayment } from '../decisive-points.ts';
import { compare, isZero, type Money, subtract, sum } from '../money.ts';
import type { OrderSpec } from '../order-spec.ts';
import { percentIn, percentSum, type SpecFigures } from '../spec-figures.ts';
import type { CheckContext, Observation } from './finding.ts';
import { unreadNumber } from './quantity-findings.ts';

const percent = (amount: string): Money => ({ amount, currency: 'XXX' });

/** Shares that are empty or can't be read, and a second payment of the rest. */
function rowFindings(spec: OrderSpec, { schedule }: SpecFigures): Observation[] {
  const first = spec.schedule.find((row) => row.in === 'rest');
  return spec.schedule.flatMap((row, at): Observation[] => {
    if (row.in === 'rest') {
      return row === first ? [] : [{ field: `schedule.${row.id}.in`, rule: 'two-rests' }];
    }
    const field = `schedule.${row.id}.share`;
    if (row.share.trim() === '') return [{ field, rule: 'share-empty' }];
    const read = row.in === 'percent' ? percentIn(spec, row.share) : schedule[at]?.amount;
    return read ? unreadNumber(field, row.share, read) : [];
  });
}

/** All payments against the total. Without a total, shares are held against 100 %. */
function sumFindings(spec: OrderSpec, { total, schedule }: SpecFigures): Observation[] {
  const shares = percentSum(spec);
  if (compare(percent(shares), percent('100')) > 0) {
    return [{ field: 'schedule', rule: 'shares-above-100', percent: shares }];
  }
  if (total.state !== 'known' || schedule.length === 0) return [];
  const above: Observation = {
    field: 'schedule',
    rule: 'payments-above-total',
    total: total.value,
  };
  if (schedule.some(({ amount }) => amount.state === 'wrong' && amount.error === 'above-total')) {
    return [above];
  }
  const parts = schedule.flatMap(({ amount }) => (amount.state === 'known' ? [amount.value] : []));
  if (parts.length < schedule.length) return [];
  const left = subtract(total.value, sum(parts, total.value.currency));
  if (isZero(left)) return [];
  if (left.amount.startsWith('-')) return [above];
  return [{ field: 'schedule', rule: 'payments-below-total', total: total.value, left }];
}

const inspection =
  /\b(?:re-?)?inspect(?:s|ed|ing|ions?|or)?\b|\bQC\b|\bquality (?:check|control)|\btest(?:s|ed)? (?:report|passed)|\bAQL\b|验货|检验|质检/i;
const beforeInspection =
  /\b(?:before|prior to|without|irrespective of|regardless of|ahead of)\s+(?:(?:the|any|a|final|passed|third[\s-]party|pre-?shipment)\s+){0,3}inspection/i;

/** The last payment leaves the supplier nothing to wait for: it should wait for a passed inspection. */
function triggerFindings(spec: OrderSpec): Observation[] {
  const last = lastPayment(spec);
  if (last === undefined || last.trigger.trim() === '') return [];
  const field = `schedule.${last.id}.trigger`;
  if (beforeInspection.test(last.trigger)) return [{ field, rule: 'balance-before-inspection' }];
  const inspected = !spec.notApplicable.includes('inspection');
  return inspected && !inspection.test(last.trigger)
    ? [{ field, rule: 'balance-without-inspection' }]
    : [];
}

/** The payments: each one, their sum against the total, and what the balance waits for. */
export function paymentFindings(spec: OrderSpec, { figures }: CheckContext): Observation[] {
  return [...rowFindings(spec, figures), ...sumFindings(spec, figures), ...triggerFindings(spec)];
}
