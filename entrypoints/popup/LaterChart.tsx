import { useEffect, useState } from 'preact/hooks';
import type { AnswerChart } from './AnswerChart.tsx';
import type { CalculatorAnswer } from './answer.ts';

/** The chart, whose code is fetched once the rest of the popup is painted. */
export function LaterChart({ answer }: { readonly answer: CalculatorAnswer }) {
  const [Chart, setChart] = useState<typeof AnswerChart | null>(null);
  useEffect(() => {
    import('./AnswerChart.tsx').then((module) => setChart(() => module.AnswerChart));
  }, []);
  return Chart && <Chart answer={answer} />;
}
