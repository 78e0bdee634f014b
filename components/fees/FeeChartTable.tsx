import { formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeChartData } from '../../lib/trade/fee-chart.ts';
import type { CurvePoint } from '../../lib/trade/fee-curve.ts';
import type { Money } from '../../lib/trade/money.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { letter } from './curve-letter.ts';

/** Amounts that every curve has, thinned out, and the buyer's own. */
function amountsOf({ curves }: FeeChartData, yours: Money): Money[] {
  const [first, ...others] = curves.map(({ points }) => points.map(({ amount }) => amount));
  const isYours = ({ amount }: Money) => Number(amount) === Number(yours.amount);
  return (first ?? [])
    .filter(({ amount }) => others.every((other) => other.some((one) => one.amount === amount)))
    .filter((amount, place) => place % 4 === 0 || isYours(amount));
}

/** The figures of the chart, for who can't see it: a row for each amount, a column for each curve. */
export function FeeChartTable(props: { readonly chart: FeeChartData; readonly amount: Money }) {
  const { curves } = props.chart;
  return (
    <DataTable
      caption={i18n.t('fees.chart.title')}
      hideCaption
      columns={[
        { label: i18n.t('fees.chart.amount'), figure: true },
        ...curves.map((_, place) => ({ label: letter(place), figure: true })),
      ]}
      rows={amountsOf(props.chart, props.amount).map((amount) => ({
        key: amount.amount,
        cells: [
          amountWords(amount, props.amount),
          ...curves.map(({ points }) =>
            feeWords(points.find((point) => point.amount.amount === amount.amount)?.fee ?? null),
          ),
        ],
      }))}
    />
  );
}

function amountWords(amount: Money, yours: Money): string {
  const words = formatMoney(amount, { zeros: true });
  const isYours = Number(amount.amount) === Number(yours.amount);
  return isYours ? i18n.t('fees.chart.yours', { amount: words }) : words;
}

function feeWords(fee: CurvePoint['fee']): string {
  return fee === null
    ? i18n.t('fees.cell.unknown')
    : formatMoneyRange(fee.low, fee.high, { zeros: true });
}
