import { expect, test } from 'vitest';
import { originsOf, remarksOf } from '../../../components/fees/row-words.ts';
import { builtInFees } from '../../../lib/rules/fees/built-in.ts';
import type { MethodName } from '../../../lib/trade/fee-rule.ts';
import { estimatePayment } from '../../../lib/trade/payment-fee.ts';
import { planPayments } from '../../../lib/trade/payment-plan.ts';
import { paying, usd } from '../../support/fee-rules.ts';

function remarks(method: MethodName, orderDate: string, country: string | null = null) {
  const context = paying({ orderDate, country });
  return remarksOf(estimatePayment(method, usd('1000'), context, builtInFees));
}

test('what a figure leaves out is said beside it', () => {
  expect(remarks('card', '2018-06-03')).toContain('“Buy now” orders had no fee.');
  expect(remarks('card', '2018-06-04')).not.toContain('“Buy now” orders had no fee.');
});

test('what a source says of a fee is said of the payment that it speaks of', () => {
  const context = paying({ orderDate: '2026-11-23', country: 'US' });
  const remarksAt = (total: string, deposit: string | null) => {
    const money = deposit === null ? null : usd(deposit);
    const question = { total: usd(total), deposit: money, context, pack: builtInFees };
    const row = planPayments(question).methods.find(({ method }) => method === 'western-union');
    return row ? remarksOf(row).filter((words) => words.includes('one source')) : null;
  };
  expect(remarksAt('1500', '450')).toEqual([
    'Of the balance, one source says between US$18 and US$45.',
  ]);
  expect(remarksAt('15000', '4500')).toEqual([
    'Of the deposit, one source says between US$18 and US$45.',
    'Of the balance, one source says between US$18 and US$45.',
  ]);
});

test('a wire goes to the account of the order alone', () => {
  expect(remarks('wire-transfer', '2026-11-23')).toContain(
    'Pay only into the account on the order’s own payment page.',
  );
});

function originWords(method: MethodName): string[] {
  const context = paying({ orderDate: '2026-11-23', country: 'US' });
  const plan = planPayments({ total: usd('1000'), deposit: null, context, pack: builtInFees });
  const rows = plan.methods.filter((row) => row.method === method);
  return rows
    .flatMap(originsOf)
    .flatMap((origin) =>
      origin.kind === 'quote' ? [`${origin.id}: ${origin.words} ${origin.date}`] : [],
    );
}

const guide = 'The buyers\' guide "How to use Alibaba Trade Assurance"';

test('what earlier and less certain sources say stands with the sources, as what it is', () => {
  expect(originWords('card')).toEqual([
    `guide-card: An earlier source said 2.95%: ${guide}. It was the rate of 2018. null`,
  ]);
  expect(originWords('wire-transfer')).toEqual([
    `guide-wire: A less certain source says US$30\u00a0– US$50: ${guide}. null`,
    'leeline-wire: A less certain source says US$40\u00a0– US$50: leelinesourcing.com. null',
  ]);
  expect(originWords('western-union').join()).toContain('US$4.90\u00a0– US$45');
  expect(originWords('pay-later').join()).toContain('said US$0: ');
  expect(originWords('paypal')).toEqual([]);
});

test('a promotion is named beside the fee it may lower, with its source', () => {
  const context = paying({ orderDate: '2019-04-01', country: 'US' });
  const row = estimatePayment('card', usd('1000'), context, builtInFees);
  expect(remarksOf(row)).toContain('A promotion may take up to US$20 off the fee.');
  expect(remarksOf(row)).toContain('Only for Mastercards issued in the US.');
  expect(originsOf(row)).toContainEqual(expect.objectContaining({ kind: 'rule', id: 'promo-1' }));
  expect(remarks('card', '2019-05-01', 'US').join()).not.toContain('promotion');
});
