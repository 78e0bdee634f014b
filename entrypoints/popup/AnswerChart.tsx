import { useMemo } from 'preact/hooks';
import { FeeChart } from '../../components/fees/FeeChart.tsx';
import { feeChart } from '../../lib/trade/fee-chart.ts';
import type { CalculatorAnswer } from './answer.ts';

/** The chart of an answer: the most code and the most reckoning of the popup. */
export function AnswerChart({ answer }: { readonly answer: CalculatorAnswer }) {
  const chart = useMemo(() => feeChart(answer.plan, answer), [answer]);
  return <FeeChart chart={chart} />;
}
