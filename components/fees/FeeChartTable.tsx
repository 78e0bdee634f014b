import { formatList, formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeChartData } from '../../lib/trade/fee-chart.ts';
import type { CurvePoint } from '../../lib/trade/fee-curve.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { Payment } from '../../lib/trade/payment-plan.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { letter } from './curve-letter.ts';
import { paymentName } from './method-words.ts';

/** Amounts that every curve has, thinned out, and the buyer's payments. */
function amountsOf({ curves, marks }: FeeChartData): Money[] {
  const [first, ...others] = curves.map(({ points }) => points.map(({ amount }) => amount));
  return (first ?? [])
    .filter(({ amount }) => others.every((other) => other.some((one) => one.amount === amount)))
    .filter(
      (amount, place) => place % 4 === 0 || marks.some((mark) => isSame(mark.amount, amount)),
    );
}

/** The figures of the chart, for who can't see it: a row for each amount, a column for each curve. */
export function FeeChartTable(props: { readonly chart: FeeChartData }) {
  const { curves, marks } = props.chart;
  return (
    <DataTable
      caption={i18n.t('fees.chart.title')}
      hideCaption
      columns={[
        { label: i18n.t('fees.chart.amount'), figure: true },
        ...curves.map((_, place) => ({ label: letter(place), figure: true })),
      ]}
      rows={amountsOf(props.chart).map((amount) => ({
        key: amount.amount,
        cells: [
          amountWords(amount, marks),
          ...curves.map(({ points }) =>
            feeWords(points.find((point) => point.amount.amount === amount.amount)?.fee ?? null),
          ),
        ],
      }))}
    />
  );
}

const isSame = (one: Money, other: Money) => Number(one.amount) === Number(other.amount);

function amountWords(amount: Money, marks: readonly Payment[]): string {
  const words = formatMoney(amount, { zeros: true });
  const names = marks
    .filter((mark) => isSame(mark.amount, amount))
    .map(({ name }) => paymentName(name));
  return names.length > 0
    ? i18n.t('fees.chart.marked', { amount: words, payment: formatList(names) })
    : words;
}

function feeWords(fee: CurvePoint['fee']): string {
  return fee === null
    ? i18n.t('fees.cell.unknown')
    : formatMoneyRange(fee.low, fee.high, { zeros: true });
}
