import type { FeeRule } from '../../trade/fee-rule.ts';
import { dollarsAtLeast, everywhere, noDay, on } from './scopes.ts';

const faq = 'https://service.alibaba.com/buyer/faq_detail';

/** A percentage of the payment, rounded up to the cent as ten receipts of 2025 show. */
const share = (percent: string) =>
  ({ kind: 'percent', percent, fixed: '0', least: null, most: null, rounding: 'up' }) as const;

const card = {
  method: 'card',
  chargedBy: 'alibaba',
  base: 'goods-shipping-tax',
  figuresIn: 'USD',
  taken: 'on-top',
  cap: null,
  deduction: null,
  countries: everywhere,
} as const;

/** Credit and debit cards, in the four ages that sources know of. */
export const cardRules: readonly FeeRule[] = [
  {
    ...card,
    id: 'card-0',
    status: 'ended',
    formula: share('2.8'),
    speed: null,
    apart: null,
    currencies: dollarsAtLeast,
    // An older snapshot of the page that later gave 2.4 and 2.95 %.
    validity: { from: noDay, to: { earliest: null, latest: '2018-06-03' } },
    source: {
      title: 'Alibaba.com help, question 20111761, older snapshot',
      url: `${faq}/20111761.htm`,
      date: 'undated',
    },
    grade: 'A',
    note: 'buy-now-orders-free',
  },
  {
    ...card,
    id: 'card-1',
    status: 'ended',
    formula: share('2.4'),
    speed: null,
    apart: null,
    currencies: dollarsAtLeast,
    validity: { from: noDay, to: on('2018-06-03') },
    source: {
      title: 'Alibaba.com help, question 20111762: orders before 4 June 2018',
      url: `${faq}/20111762.htm`,
      date: '2018-06-04',
    },
    grade: 'A',
    note: null,
  },
  {
    ...card,
    id: 'card-2',
    status: 'ended',
    formula: share('2.95'),
    speed: { from: 0, to: 2, unit: 'hours' },
    apart: 'bank-charges',
    currencies: { listed: ['USD', 'AUD', 'CAD', 'GBP'], complete: false },
    // Still quoted by Alibaba's staff in 2020; the first receipt at 2.99 % is of 9 May 2025.
    validity: { from: on('2018-06-04'), to: { earliest: '2020-12-31', latest: '2025-05-08' } },
    source: {
      title: 'Alibaba.com help, question 20111762: orders from 4 June 2018',
      url: `${faq}/20111762.htm`,
      date: '2018-06-04',
    },
    grade: 'A',
    note: null,
  },
  {
    ...card,
    id: 'card-3',
    status: 'offered',
    formula: share('2.99'),
    speed: { from: 1, to: 2, unit: 'hours' },
    apart: null,
    currencies: { listed: ['USD', 'CAD', 'AUD'], complete: false },
    validity: { from: { earliest: '2021-01-01', latest: '2025-05-09' }, to: null },
    source: {
      title: 'Accio, a blog of Alibaba: "flat 2.99 %"; ten receipts of 2025 and a checkout agree',
      url: null,
      date: '2025-09-02',
    },
    grade: 'A',
    note: null,
  },
];
