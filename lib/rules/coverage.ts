import type { CoverageKind } from '../trade/coverage.ts';
import type { RuleSource } from '../trade/rule-source.ts';

/** What orders of an age may be covered for. Days are ISO 8601, in China's time, both included; null: open. */
export type CoverageRule = RuleSource & {
  readonly kinds: readonly CoverageKind[];
  readonly from: string | null;
  readonly to: string | null;
};

/** Kinds of coverage by the day the order was created. */
export const coverageRules: readonly CoverageRule[] = [
  {
    id: 'chosen-until-2017',
    kinds: ['pre-shipment', 'post-delivery'],
    from: null,
    to: '2017-12-07',
    source: 'service.alibaba.com/buyer/faq_detail/14455476.htm: before 8 December 2017',
    date: '2017-12-08',
    grade: 'A',
  },
  {
    id: 'post-delivery-2017',
    kinds: ['post-delivery'],
    from: '2017-12-08',
    to: null,
    source: 'service.alibaba.com/buyer/faq_detail/14455476.htm: no pre-shipment coverage any more',
    date: '2017-12-08',
    grade: 'A',
  },
];

/** What else the sources say of the limit and of what a claim can bring. */
export type CoverageFact = RuleSource & {
  readonly says:
    | 'shared-by-all-orders'
    | 'remaining-limit-counts'
    | 'set-by-the-platform'
    | 'reassessed-monthly'
    | 'never-more-than-was-paid'
    | 'customs-and-destination-costs-not-covered'
    | 'unstated-requirements-not-covered'
    | 'payment-off-the-platform-not-covered';
};

/** The facts behind the caveats beside the coverage meter. */
export const coverageFacts: readonly CoverageFact[] = [
  {
    id: 'limit-shared',
    says: 'shared-by-all-orders',
    source: 'yansourcing.com/alibaba-trade-assurance',
    date: null,
    grade: 'D',
  },
  {
    id: 'limit-remaining',
    says: 'remaining-limit-counts',
    source: "activities.alibaba.com, Trade Assurance: the remaining amount of the supplier's limit",
    date: null,
    grade: 'A',
  },
  {
    id: 'limit-set',
    says: 'set-by-the-platform',
    source: 'service.alibaba.com/buyer/faq_detail/20111752.htm',
    date: null,
    grade: 'A',
  },
  {
    id: 'limit-reassessed',
    says: 'reassessed-monthly',
    source: 'ssopdot.com: on the 10th of each month',
    date: null,
    grade: 'D',
  },
  {
    id: 'refund-ceiling',
    says: 'never-more-than-was-paid',
    source: 'service.alibaba.com/buyer/faq_detail/20111753.htm',
    date: null,
    grade: 'A',
  },
  {
    id: 'customs-excluded',
    says: 'customs-and-destination-costs-not-covered',
    source: 'Copy of Alibaba.com\'s help on alicustomerservice.com, "What\'s not covered"',
    date: null,
    grade: 'B',
  },
  {
    id: 'standards-excluded',
    says: 'unstated-requirements-not-covered',
    source: 'Copy of Alibaba.com\'s help on alicustomerservice.com, "What\'s not covered"',
    date: null,
    grade: 'B',
  },
  {
    id: 'off-platform',
    says: 'payment-off-the-platform-not-covered',
    source: 'service.alibaba.com/buyer/faq_detail/20328873.htm: only the account of the order',
    date: null,
    grade: 'A',
  },
];

/** The rule for orders created on `day` (ISO 8601, China's time). */
export function coverageRuleOn(day: string): CoverageRule {
  const rule = coverageRules.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  );
  if (rule === undefined) throw new RangeError(`no coverage rule for ${day}`);
  return rule;
}
