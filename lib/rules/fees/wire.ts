import type { FeeRule } from '../../trade/fee-rule.ts';
import { everywhere, noDay } from './scopes.ts';

const transfer = {
  chargedBy: 'bank',
  base: 'transfer',
  taken: 'on-top',
  cap: null,
  apart: null,
} as const;

/** "At most one unit of the local currency", by a copy of Alibaba's help; each country in its own currency. */
const local = {
  ...transfer,
  method: 'local-wire-transfer',
  status: 'not-seen-in-checkout',
  formula: { kind: 'range', low: '0', likely: '1', high: '1' },
  deduction: null,
  speed: { from: 0, to: 2, unit: 'working-days' },
  validity: { from: { earliest: null, latest: '2020-12-31' }, to: noDay },
  source: {
    title: "Copy of Alibaba.com's help on alifaq.org, order and payment, page 8",
    url: null,
    date: 'undated',
  },
  grade: 'B',
  note: 'local-currency',
} as const;

/** The European Economic Area and Switzerland: what "Europe" is taken to mean beside the United Kingdom. */
const europe =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Telegraphic transfer (T/T), abroad and within a country. */
export const wireRules: readonly FeeRule[] = [
  {
    ...transfer,
    id: 'tt',
    method: 'wire-transfer',
    status: 'offered',
    // The sender's bank: quotes lie between 20 and 80, see the quotes. Buyers know their own bank's fee.
    formula: { kind: 'range', low: '20', likely: '45', high: '80' },
    figuresIn: 'USD',
    // Banks on the way: 10 to 25; no source gives a likely figure, so the middle.
    deduction: { low: '10', likely: '17.50', high: '25' },
    speed: { from: 3, to: 7, unit: 'working-days' },
    countries: everywhere,
    currencies: {
      listed: ['USD', 'HKD', 'CNY', 'AUD', 'CAD', 'JPY', 'EUR', 'GBP', 'SGD'],
      complete: true,
    },
    validity: { from: { earliest: '2015-01-01', latest: '2015-12-31' }, to: null },
    source: {
      title:
        'Bank fees as leelinesourcing.com, jingsourcing.com and awesome-china-sourcing (2026) quote them; the method: Alibaba.com help, question 20328873',
      url: 'https://service.alibaba.com/buyer/faq_detail/20328873.htm',
      date: 'undated',
    },
    grade: 'D',
    note: 'account-of-the-order',
  },
  {
    ...local,
    id: 'tt-local-us',
    figuresIn: 'USD',
    countries: { only: ['US'], except: [] },
    currencies: { listed: ['USD'], complete: false },
  },
  {
    ...local,
    id: 'tt-local-eu',
    figuresIn: 'EUR',
    countries: { only: europe.split(' '), except: [] },
    currencies: { listed: ['EUR'], complete: false },
  },
  {
    ...local,
    id: 'tt-local-gb',
    figuresIn: 'GBP',
    countries: { only: ['GB'], except: [] },
    currencies: { listed: ['GBP'], complete: false },
  },
  {
    ...local,
    id: 'tt-local-au',
    figuresIn: 'AUD',
    countries: { only: ['AU'], except: [] },
    currencies: { listed: ['AUD'], complete: false },
  },
  {
    ...local,
    id: 'tt-local-ca',
    figuresIn: 'CAD',
    countries: { only: ['CA'], except: [] },
    currencies: { listed: ['CAD'], complete: false },
  },
];
