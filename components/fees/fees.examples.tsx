import type { FeeRule, MethodName } from '../../lib/trade/fee-rule.ts';
import type { Examples } from '../examples.ts';
import { FeeChart } from './FeeChart.tsx';
import { FeeTable } from './FeeTable.tsx';
import type { FeeRow } from './row-words.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

function rule(method: MethodName, parts: Partial<FeeRule> = {}): FeeRule {
  return {
    id: `${method}-3`,
    method,
    status: 'offered',
    chargedBy: 'alibaba',
    base: 'goods-shipping-tax',
    formula: { kind: 'unknown', why: 'not-stated' },
    figuresIn: 'USD',
    taken: 'on-top',
    cap: null,
    deduction: null,
    speed: { from: 1, to: 2, unit: 'hours' },
    apart: null,
    countries: { only: null, except: [] },
    currencies: { listed: ['USD'], complete: false },
    validity: { from: { earliest: null, latest: null }, to: null },
    source: { title: 'Receipts of a Canadian buyer', url: null, date: '2025-05-09' },
    grade: 'A',
    note: null,
    ...parts,
  };
}

const rows: readonly FeeRow[] = [
  {
    method: 'card',
    estimate: { kind: 'exact', fee: usd('448.50'), youPay: usd('15448.50') },
    rules: [rule('card')],
    dating: 'certain',
  },
  {
    method: 'wire-transfer',
    estimate: {
      kind: 'range',
      low: usd('20.00'),
      likely: usd('45.00'),
      high: usd('80.00'),
      youPay: { low: usd('15020.00'), likely: usd('15045.00'), high: usd('15080.00') },
    },
    rules: [
      rule('wire-transfer', {
        chargedBy: 'bank',
        speed: { from: 3, to: 7, unit: 'working-days' },
        source: { title: 'Blogs of buyers', url: null, date: 'undated' },
      }),
    ],
    dating: 'assumed',
  },
  {
    method: 'western-union',
    estimate: {
      kind: 'unknown',
      reason: 'beyond-known-steps',
      bounds: { low: usd('18.00'), high: usd('45.00') },
    },
    rules: [rule('western-union', { chargedBy: 'western-union', status: 'not-seen-in-checkout' })],
    dating: 'certain',
  },
  {
    method: 'apple-pay',
    estimate: { kind: 'unavailable', reason: 'above-cap', cap: usd('12000') },
    rules: [rule('apple-pay')],
    dating: 'certain',
  },
  {
    method: 'boleto',
    estimate: { kind: 'unavailable', reason: 'country' },
    rules: [rule('boleto')],
    dating: 'certain',
  },
];

const flat = (amount: number) => ({ amount, low: 20, likely: 45, high: 80 });
const share = (amount: number) => {
  const fee = amount * 0.0299;
  return { amount, low: fee, likely: fee, high: fee };
};
const step = (fee: number) => (amount: number) => ({ amount, low: fee, likely: fee, high: fee });

export const examples: Examples = {
  table: () => <FeeTable rows={rows} />,
  'table of own rates': () => (
    <FeeTable
      rows={[
        {
          method: 'wire-transfer',
          estimate: { kind: 'exact', fee: usd('15.00'), youPay: usd('477.00') },
          rules: [rule('wire-transfer')],
          dating: 'typed',
        },
      ]}
    />
  ),
  chart: () => (
    <FeeChart
      curves={[
        { names: 'Credit or debit card, PayPal and Klarna', pieces: [[100, 100000].map(share)] },
        { names: 'Wire transfer (T/T)', pieces: [[100, 100000].map(flat)] },
        {
          names: 'Western Union',
          pieces: [
            [100, 250].map(step(10)),
            [250.01, 500].map(step(12)),
            [500.01, 750].map(step(15)),
            [750.01, 1000].map(step(18)),
          ],
        },
        { names: 'Pay Later', pieces: [[100, 100000].map(step(0))] },
      ]}
      from={100}
      to={100000}
      amount={462}
      crossings={[
        {
          amount: 1505.01,
          fee: 45,
          words: 'At US$1,505.01, card and wire transfer cost the same.',
        },
      ]}
      short={(amount) => `US$${amount >= 1000 ? `${amount / 1000}K` : amount}`}
      table={[
        { amount: 'US$100', fees: ['US$2.99', 'US$45', 'US$10', 'US$0'] },
        { amount: 'US$1,000', fees: ['US$29.90', 'US$45', 'US$18', 'US$0'] },
      ]}
    />
  ),
};
