import type { RuleSource } from '../trade/rule-source.ts';

/** A badge of Alibaba.com, and the codes of what it proves and what it does not; the words stand in `lib/i18n`. */
export type BadgeRule = RuleSource & {
  readonly badge:
    | 'trade-assurance'
    | 'verified-supplier'
    | 'gold-supplier'
    | 'alibaba-guaranteed'
    | 'easy-return'
    | 'guaranteed-delivery';
  readonly proves:
    | 'takes-protected-orders'
    | 'premises-visited-once'
    | 'membership-paid'
    | 'special-offer'
    | 'service-of-the-product';
  readonly doesNotProve:
    | 'that-this-order-is-protected'
    | 'quality-of-this-lot'
    | 'any-inspection'
    | 'custom-orders'
    | 'more-than-its-terms';
};

/** One entry per badge. */
export const badgeRules: readonly BadgeRule[] = [
  {
    id: 'badge-trade-assurance',
    badge: 'trade-assurance',
    proves: 'takes-protected-orders',
    doesNotProve: 'that-this-order-is-protected',
    source: 'Words of a checkout of 2026; alizila.com, 2015',
    date: '2026',
    grade: 'C',
  },
  {
    id: 'badge-verified',
    badge: 'verified-supplier',
    proves: 'premises-visited-once',
    doesNotProve: 'quality-of-this-lot',
    source: 'sinolinksverify, 15 May 2026; chinamarketguide',
    date: '2026-05-15',
    grade: 'C',
  },
  {
    id: 'badge-gold',
    badge: 'gold-supplier',
    proves: 'membership-paid',
    doesNotProve: 'any-inspection',
    source: 'sinolinksverify, 15 May 2026; chinamarketguide',
    date: '2026-05-15',
    grade: 'C',
  },
  {
    id: 'badge-guaranteed',
    badge: 'alibaba-guaranteed',
    proves: 'special-offer',
    doesNotProve: 'custom-orders',
    source: 'Only its mark was seen, in page data recorded by public code',
    date: null,
    grade: 'D',
  },
  {
    id: 'badge-easy-return',
    badge: 'easy-return',
    proves: 'service-of-the-product',
    doesNotProve: 'more-than-its-terms',
    source: 'sale.alibaba.com/p/d6fqgb4fh',
    date: null,
    grade: 'A',
  },
  {
    id: 'badge-delivery',
    badge: 'guaranteed-delivery',
    proves: 'service-of-the-product',
    doesNotProve: 'more-than-its-terms',
    source: 'sale.alibaba.com/p/dkytzdtjl',
    date: null,
    grade: 'A',
  },
];
