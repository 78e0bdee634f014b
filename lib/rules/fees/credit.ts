import type { FeeRule } from '../../trade/fee-rule.ts';
import { dollarsAtLeast, dollarsOnly, everywhere, unitedStates } from './scopes.ts';

const credit = {
  chargedBy: 'financier',
  base: 'transfer',
  figuresIn: 'USD',
  taken: 'on-top',
  deduction: null,
} as const;

/** Paying with borrowed money: Pay Later, which ended, and Payment Terms. */
export const creditRules: readonly FeeRule[] = [
  {
    ...credit,
    id: 'paylater-0',
    method: 'pay-later',
    status: 'ended',
    // Nothing for the payment; a loan of US$20,000 for two months cost about US$500 to 1,200.
    formula: { kind: 'fixed', fee: '0' },
    cap: { most: '150000', counts: 'payment' },
    speed: { from: 1, to: 3, unit: 'working-days' },
    apart: 'loan-interest',
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: {
      from: { earliest: null, latest: '2018-12-31' },
      to: { earliest: '2020-02-29', latest: '2020-03-31' },
    },
    source: {
      title:
        "Copies of Alibaba.com's help on Pay Later; its end: bankingdive.com, June 2020 (Kabbage stopped lending in March)",
      url: null,
      date: '2020-06',
    },
    grade: 'B',
    note: null,
  },
  {
    ...credit,
    id: 'terms-1',
    method: 'payment-terms',
    status: 'not-seen-in-checkout',
    formula: { kind: 'fixed', fee: '0' },
    cap: null,
    speed: null,
    apart: 'late-fees',
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: {
      from: { earliest: '2020-06-01', latest: '2020-06-30' },
      to: { earliest: '2020-06-30', latest: null },
    },
    source: { title: 'bankingdive.com on Payment Terms, June 2020', url: null, date: '2020-06' },
    grade: 'B',
    note: 'qualified-businesses',
  },
  {
    ...credit,
    id: 'terms-2',
    method: 'payment-terms',
    status: 'not-seen-in-checkout',
    formula: { kind: 'unknown', why: 'not-stated' },
    cap: { most: '50000', counts: 'payment' },
    speed: null,
    apart: null,
    countries: everywhere,
    currencies: dollarsAtLeast,
    validity: { from: { earliest: '2020-07-01', latest: null }, to: null },
    source: {
      title: 'Alibaba.com on Payment Terms of 30 and 60 days',
      url: 'https://tradeassurance.alibaba.com/ta/VideosResources.htm',
      date: 'undated',
    },
    grade: 'A',
    note: null,
  },
];
