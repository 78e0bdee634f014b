import { formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeChartData } from '../../lib/trade/fee-chart.ts';
import type { CurvePoint } from '../../lib/trade/fee-curve.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { letter } from './curve-letter.ts';

/** The figures of the chart, for who can't see it: a row for each amount, a column for each curve. */
export function FeeChartTable({ chart }: { readonly chart: FeeChartData }) {
  const { curves } = chart;
  const amounts = (curves[0]?.points ?? [])
    .map(({ amount }) => amount)
    .filter((_, place) => place % 4 === 0);
  return (
    <DataTable
      caption={i18n.t('fees.chart.title')}
      hideCaption
      columns={[
        { label: i18n.t('fees.chart.amount'), figure: true },
        ...curves.map((_, place) => ({ label: letter(place), figure: true })),
      ]}
      rows={amounts.map((amount) => ({
        key: amount.amount,
        cells: [
          formatMoney(amount, { zeros: true }),
          ...curves.map(({ points }) =>
            feeWords(points.find((point) => point.amount.amount === amount.amount)?.fee ?? null),
          ),
        ],
      }))}
    />
  );
}

function feeWords(fee: CurvePoint['fee']): string {
  return fee === null
    ? i18n.t('fees.cell.unknown')
    : formatMoneyRange(fee.low, fee.high, { zeros: true });
}
