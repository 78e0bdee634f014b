import type { Promotion, Quote } from '../../trade/fee-rule.ts';
import { dollarsOnly, on, unitedStates } from './scopes.ts';

const guide = {
  title: 'The buyers\' guide "How to use Alibaba Trade Assurance"',
  url: null,
  date: 'undated',
};

/** Figures of earlier or less certain sources, shown beside the rules and never reckoned with. */
export const feeQuotes: readonly Quote[] = [
  {
    id: 'guide-card',
    method: 'card',
    figure: { kind: 'percent', percent: '2.95' },
    figuresIn: 'USD',
    standing: 'earlier',
    source: guide,
    grade: 'D',
    note: 'rate-of-2018',
  },
  {
    id: 'guide-wire',
    method: 'wire-transfer',
    figure: { kind: 'span', low: '30', high: '50' },
    figuresIn: 'USD',
    standing: 'less-certain',
    source: guide,
    grade: 'D',
    note: null,
  },
  {
    id: 'leeline-wire',
    method: 'wire-transfer',
    figure: { kind: 'span', low: '40', high: '50' },
    figuresIn: 'USD',
    standing: 'less-certain',
    source: { title: 'leelinesourcing.com', url: null, date: 'undated' },
    grade: 'D',
    note: null,
  },
  {
    id: 'guide-western-union',
    method: 'western-union',
    figure: { kind: 'span', low: '4.90', high: '45' },
    figuresIn: 'USD',
    standing: 'less-certain',
    source: guide,
    grade: 'D',
    note: 'whole-table',
  },
  {
    id: 'guide-pay-later',
    method: 'pay-later',
    figure: { kind: 'span', low: '0', high: '0' },
    figuresIn: 'USD',
    standing: 'earlier',
    source: guide,
    grade: 'D',
    note: 'loan-costs-apart',
  },
];

/** Reductions of a fee for a time. */
export const feePromotions: readonly Promotion[] = [
  {
    id: 'promo-1',
    method: 'card',
    mostOff: '20',
    figuresIn: 'USD',
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: { from: on('2019-03-15'), to: on('2019-04-30') },
    source: {
      title: 'Alibaba.com help, question 1000124641: Mastercards issued in the US',
      url: 'https://service.alibaba.com/buyer/faq_detail/1000124641.htm',
      date: '2019-03-15',
    },
    grade: 'A',
    note: 'us-mastercard',
  },
];
