import { useMemo } from 'preact/hooks';
import { FeeChart } from '../../components/fees/FeeChart.tsx';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import type { CalculatorAnswer } from './answer.ts';

/** The chart of an answer: the most code and the most reckoning of the popup. */
export function AnswerChart({ answer }: { readonly answer: CalculatorAnswer }) {
  const { amount, plan, context, pack } = answer;
  const chart = useMemo(() => feeChart(amount, plan.methods, context, pack), [answer]);
  return <FeeChart chart={chart} amount={amount} />;
}
