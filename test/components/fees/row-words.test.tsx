import { expect, test } from 'vitest';
import { remarksOf } from '../../../components/fees/row-words.ts';
import { builtInFees } from '../../../lib/rules/fees/built-in.ts';
import type { MethodName } from '../../../lib/trade/fee-rule.ts';
import { estimatePayment } from '../../../lib/trade/payment-fee.ts';
import { paying, usd } from '../../support/fee-rules.ts';

function remarks(method: MethodName, orderDate: string, country: string | null = null) {
  const context = paying({ orderDate, country });
  return remarksOf(estimatePayment(method, usd('1000'), context, builtInFees));
}

test('what a figure leaves out is said beside it', () => {
  expect(remarks('card', '2018-06-03')).toContain('“Buy now” orders had no fee.');
  expect(remarks('card', '2018-06-04')).not.toContain('“Buy now” orders had no fee.');
});

test('a wire goes to the account of the order alone', () => {
  expect(remarks('wire-transfer', '2026-11-23')).toContain(
    'Pay only into the account on the order’s own payment page.',
  );
});
