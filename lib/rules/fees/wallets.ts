import type { FeeRule } from '../../trade/fee-rule.ts';
import { dollarsAtLeast, everywhere, noDay } from './scopes.ts';

// The share is that of the fourth age of the card, which is younger than 2020: so are these.
const notBefore = '2021-01-01';

const wallet = {
  status: 'offered',
  chargedBy: 'alibaba',
  base: 'goods-shipping-tax',
  formula: {
    kind: 'percent',
    percent: '2.99',
    fixed: '0',
    least: null,
    most: null,
    rounding: 'up',
  },
  figuresIn: 'USD',
  taken: 'on-top',
  cap: null,
  deduction: null,
  speed: { from: 0, to: 0, unit: 'hours' },
  apart: null,
  countries: everywhere,
  currencies: dollarsAtLeast,
  note: null,
} as const;

/** Apple Pay, Google Pay, PayPal, Klarna and Afterpay. */
export const walletRules: readonly FeeRule[] = [
  {
    ...wallet,
    id: 'applepay',
    method: 'apple-pay',
    cap: { most: '12000', counts: 'payment-and-fee' },
    validity: { from: { earliest: notBefore, latest: null }, to: null },
    source: {
      title: "Copy of Alibaba.com's help on b2bweblist.com: how to pay by Apple Pay",
      url: null,
      date: 'undated',
    },
    grade: 'B',
  },
  {
    ...wallet,
    id: 'googlepay',
    method: 'google-pay',
    cap: { most: '12000', counts: 'payment' },
    countries: { only: null, except: ['IN'] },
    validity: { from: { earliest: notBefore, latest: null }, to: null },
    source: {
      title: "Copy of Alibaba.com's help on alicustomercenter.com: using Google Pay",
      url: null,
      date: 'undated',
    },
    grade: 'B',
  },
  {
    ...wallet,
    id: 'paypal',
    method: 'paypal',
    validity: { from: { earliest: notBefore, latest: '2025-05-14' }, to: null },
    source: {
      title:
        "Receipts of a Canadian buyer, 14 May to 4 July 2025; PayPal's mark in a checkout of 2026",
      url: null,
      date: '2025-07-04',
    },
    grade: 'A',
    note: 'cap-not-found',
  },
  {
    ...wallet,
    id: 'klarna',
    method: 'klarna',
    apart: 'instalment-plan',
    validity: { from: { earliest: notBefore, latest: '2025-06-12' }, to: null },
    source: {
      title: 'Receipts of a Canadian buyer, 12 June to 19 October 2025',
      url: null,
      date: '2025-10-19',
    },
    grade: 'A',
    note: 'cap-not-found',
  },
  {
    ...wallet,
    id: 'afterpay',
    method: 'afterpay',
    status: 'not-seen-in-checkout',
    chargedBy: 'not-stated',
    formula: { kind: 'unknown', why: 'not-stated' },
    cap: { most: '2000', counts: 'payment' },
    countries: { only: ['US', 'CA', 'GB', 'AU', 'NZ'], except: [] },
    validity: { from: noDay, to: null },
    source: {
      title: "Copy of Alibaba.com's help on alicustomercenter.com: how to use Afterpay or Clearpay",
      url: null,
      date: 'undated',
    },
    grade: 'B',
    note: 'four-instalments',
  },
];
