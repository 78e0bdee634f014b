import type { RuleSource } from '../trade/rule-source.ts';

/** What an order created since 8 December 2017 is covered for: `post-delivery`, and nothing else. */
export const postDelivery: RuleSource = {
  id: 'post-delivery-2017',
  source: 'service.alibaba.com/buyer/faq_detail/14455476.htm: no pre-shipment coverage any more',
  date: '2017-12-08',
  grade: 'A',
};

/** The limit is one for all of a supplier's orders, and what counts is what the others leave of it. */
export const sharedLimit: readonly RuleSource[] = [
  {
    id: 'limit-shared',
    source: 'yansourcing.com/alibaba-trade-assurance',
    date: null,
    grade: 'D',
  },
  {
    id: 'limit-remaining',
    source: "activities.alibaba.com, Trade Assurance: the remaining amount of the supplier's limit",
    date: null,
    grade: 'A',
  },
];

/** A payment to another account than the order's is not protected. */
export const offPlatform: RuleSource = {
  id: 'off-platform',
  source: 'service.alibaba.com/buyer/faq_detail/20328873.htm: only the account of the order',
  date: null,
  grade: 'A',
};
