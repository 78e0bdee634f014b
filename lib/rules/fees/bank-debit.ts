import type { FeeRule } from '../../trade/fee-rule.ts';
import { dollarsAtLeast, dollarsOnly, everywhere, noDay, on, unitedStates } from './scopes.ts';

const debit = {
  chargedBy: 'alibaba',
  base: 'transfer',
  figuresIn: 'USD',
  taken: 'on-top',
  cap: null,
  deduction: null,
  apart: null,
} as const;

const faq20111762 = {
  title: 'Alibaba.com help, question 20111762',
  url: 'https://service.alibaba.com/buyer/faq_detail/20111762.htm',
  date: '2019-04-01',
};
const alifaq = {
  title: "Copy of Alibaba.com's help on alifaq.org, order and payment, page 15",
  url: null,
  date: '2020-12-29',
};

const sepaCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Money drawn from a bank account: e-Checking, its successors, and Boleto. */
export const bankDebitRules: readonly FeeRule[] = [
  {
    ...debit,
    id: 'echeck-0',
    method: 'e-checking',
    status: 'ended',
    formula: { kind: 'fixed', fee: '0' },
    speed: { from: 4, to: 5, unit: 'working-days' },
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: { from: on('2017-12-15'), to: on('2019-03-31') },
    source: faq20111762,
    grade: 'A',
    note: null,
  },
  {
    ...debit,
    id: 'echeck-1',
    method: 'e-checking',
    status: 'ended',
    formula: { kind: 'fixed', fee: '15' },
    speed: { from: 4, to: 5, unit: 'working-days' },
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: { from: on('2019-04-01'), to: on('2020-12-28') },
    source: faq20111762,
    grade: 'A',
    note: 'now-online-bank-payment',
  },
  {
    ...debit,
    id: 'obp-sepa',
    method: 'online-bank-payment',
    status: 'ended',
    formula: { kind: 'unknown', why: 'table-not-found' },
    speed: { from: 9, to: 10, unit: 'working-days' },
    countries: { only: sepaCountries.split(' '), except: [] },
    currencies: { listed: ['EUR'], complete: false },
    validity: { from: noDay, to: { earliest: '2020-12-28', latest: '2020-12-29' } },
    source: alifaq,
    grade: 'B',
    note: null,
  },
  {
    ...debit,
    id: 'obp-ach',
    method: 'online-bank-payment',
    status: 'closed-to-new-users',
    formula: { kind: 'unknown', why: 'table-not-found' },
    speed: { from: 4, to: 5, unit: 'working-days' },
    countries: unitedStates,
    currencies: dollarsOnly,
    validity: { from: on('2020-12-29'), to: null },
    source: alifaq,
    grade: 'B',
    note: 'linked-accounts-only',
  },
  {
    ...debit,
    id: 'online-transfer',
    method: 'online-transfer',
    status: 'not-seen-in-checkout',
    formula: { kind: 'unknown', why: 'table-not-found' },
    speed: null,
    countries: everywhere,
    currencies: dollarsAtLeast,
    validity: { from: { earliest: null, latest: '2020-12-29' }, to: noDay },
    source: alifaq,
    grade: 'B',
    note: null,
  },
  {
    ...debit,
    id: 'boleto',
    method: 'boleto',
    status: 'not-seen-in-checkout',
    chargedBy: 'not-stated',
    formula: {
      kind: 'percent',
      percent: '1.35',
      fixed: '0',
      least: null,
      most: null,
      rounding: 'up',
    },
    speed: { from: 2, to: 4, unit: 'working-days' },
    countries: { only: ['BR'], except: [] },
    currencies: dollarsAtLeast,
    validity: { from: { earliest: null, latest: '2019-12-31' }, to: noDay },
    source: {
      title: 'Rate: bemetech.com; that it exists: Alibaba.com help, question 20155203',
      url: 'https://service.alibaba.com/buyer/faq_detail/20155203.htm',
      date: 'undated',
    },
    grade: 'D',
    note: null,
  },
];
