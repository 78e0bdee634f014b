import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import {
  type CalculatorEntry,
  emptyCalculatorEntry,
  readCalculatorEntry,
} from '../../lib/trade/calculator-entry.ts';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import type { FeeRule, MethodName } from '../../lib/trade/fee-rule.ts';
import { planPayments } from '../../lib/trade/payment-plan.ts';
import type { Examples } from '../examples.ts';
import { Calculator, type CalculatorProps } from './Calculator.tsx';
import { emptyCalculator } from './empty-calculator.ts';
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

const nothing = () => {};

/** The calculator with `entry` typed, in Canada, on one day. */
function calculator(
  entry: Partial<CalculatorEntry>,
  more: Partial<CalculatorProps> = {},
  packRefused = false,
) {
  const typed = { ...emptyCalculatorEntry, ...entry };
  const figures = readCalculatorEntry(typed, { today: '2026-11-23', locale: 'en' });
  const { amount, deposit, orderDate } = figures;
  const context = {
    country: 'CA',
    orderDate: orderDate.ok ? orderDate.value : '2026-11-23',
    wireCharges: typed.wireCharges,
    ownRates: [],
  };
  const plan =
    amount.ok &&
    planPayments({
      total: amount.value,
      deposit: deposit.ok ? deposit.value : null,
      receive: typed.receive,
      context,
      pack: builtInFees,
    });
  return (
    <Calculator
      {...emptyCalculator}
      entry={typed}
      figures={figures}
      country="CA"
      home="CAD"
      answer={
        amount.ok && plan
          ? { amount: amount.value, receive: typed.receive, plan, packRefused }
          : null
      }
      chart={
        amount.ok &&
        plan && (
          <FeeChart
            chart={feeChart(plan, { receive: typed.receive, context, pack: builtInFees })}
          />
        )
      }
      onOpenPanel={nothing}
      onShowChip={nothing}
      {...more}
    />
  );
}

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
  'calculator empty': () => calculator({}),
  'calculator with a small payment': () => calculator({ amount: '462' }, { said: 'Copied.' }),
  'calculator with deposit': () => calculator({ amount: '15,448.50', deposit: '30' }),
  'calculator with a deposit in money': () =>
    calculator({ amount: '15,448.50', deposit: '5,000', depositIn: 'money' }),
  'calculator with a deposit above the amount': () =>
    calculator({ amount: '462', deposit: '500', depositIn: 'money' }, { stale: true }),
  'calculator with a wire that arrives short': () =>
    calculator({ amount: '462', wireCharges: 'BEN' }),
  'calculator in reverse': () => calculator({ amount: '1,000', receive: true, wireCharges: 'SHA' }),
  'calculator with rates': () =>
    calculator(
      { amount: '462', rate: '1.38', margin: '1.1' },
      {
        exchanged: {
          atRate: { amount: '637.56', currency: 'CAD' },
          margin: { amount: '7.01', currency: 'CAD' },
          total: { amount: '644.57', currency: 'CAD' },
        },
      },
    ),
  'calculator with settings unreadable': () =>
    calculator({ amount: '462' }, { settingsFailure: { kind: 'newer-version' } }),
  'calculator with rules refused': () => calculator({ amount: '462' }, {}, true),
  'calculator with an amount that is none': () => calculator({ amount: '1e9', deposit: '130' }),
  'calculator emptied again': () => calculator({}, { stale: true }),
  'calculator stale and not kept': () =>
    calculator({ amount: '462' }, { stale: true, failure: 'the disk is full.', fromOrder: true }),
};
