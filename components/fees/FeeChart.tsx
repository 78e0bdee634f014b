import { scaleLog, scaleSymlog } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatList, formatMoney, formatShort } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { ChartCrossing, ChartCurve, FeeChartData } from '../../lib/trade/fee-chart.ts';
import type { CurvePoint } from '../../lib/trade/fee-curve.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { Payment } from '../../lib/trade/payment-plan.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { letter } from './curve-letter.ts';
import styles from './FeeChart.module.css';
import { FeeChartTable } from './FeeChartTable.tsx';
import { methodName, paymentName } from './method-words.ts';

export type FeeChartProps = { readonly chart: FeeChartData };

const box = { width: 368, height: 220, left: 54, right: 24, top: 16, bottom: 24 } as const;

/** The fee of one payment by its amount on logarithmic scales, with the buyer's payments and the break-even points. */
export function FeeChart(props: FeeChartProps) {
  const { curves, crossings, marks } = props.chart;
  return (
    <figure class={styles.chart} aria-label={i18n.t('fees.chart.title')}>
      {marks.length === 0 && <p class={styles.note}>{i18n.t('fees.chart.unmarked')}</p>}
      {marks.length > 1 && <p class={styles.note}>{i18n.t('fees.chart.onePayment')}</p>}
      <Picture {...props} />
      <ul class={styles.legend}>
        {curves.map((curve, place) => (
          <li key={curve.methods[0]}>
            <Sample place={place} /> {letter(place)} {namesOf(curve)}
          </li>
        ))}
      </ul>
      <ul class={styles.crossings}>
        {crossings.map((crossing) => (
          <li key={keyOf(crossing)}>{crossingWords(crossing)}</li>
        ))}
      </ul>
      <Disclosure label={i18n.t('fees.chart.table')}>
        <FeeChartTable {...props} />
      </Disclosure>
    </figure>
  );
}

const keyOf = ({ first, second, at }: ChartCrossing) => `${first} ${second} ${at.amount}`;

function namesOf({ methods, partly }: ChartCurve): string {
  const capped = partly.map(({ method, upTo }) =>
    i18n.t('fees.chart.partly', { method: methodName(method), amount: formatMoney(upTo) }),
  );
  return formatList([...methods.map(methodName), ...capped]);
}

function crossingWords({ at, kind, first, second, cheaperBelow, sure }: ChartCrossing): string {
  const amount = formatMoney(at, { zeros: true });
  const [one, other] =
    cheaperBelow === 'first' ? [letter(first), letter(second)] : [letter(second), letter(first)];
  const named = { amount, one, other };
  if (!sure) return i18n.t('fees.chart.likely', named);
  return kind === 'line' ? i18n.t('fees.chart.crossing', named) : i18n.t('fees.chart.step', named);
}

/** For drawing only: money is never reckoned with floats. */
const drawn = ({ amount }: Money) => Number(amount);

function scales({ from, to, curves }: FeeChartData) {
  const fees = curves.flatMap(({ points }) => points.flatMap(({ fee }) => fee ?? []));
  const most = Math.max(10, ...fees.map(({ high }) => drawn(high)));
  const least = Math.min(most / 10, ...fees.map(({ low }) => drawn(low)));
  const rows = [box.height - box.bottom, box.top];
  return {
    x: scaleLog([drawn(from), drawn(to)], [box.left, box.width - box.right]),
    // A fee of nothing has no logarithm.
    y: least > 0 ? scaleLog([least, most], rows) : scaleSymlog([0, most], rows).constant(2),
    ticks: least > 0 ? decades(least, most) : [0, ...decades(10, most)],
  };
}

/** 1, 10, 100 … that lie between `from` and `to`. */
function decades(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => 10 ** (first + at));
}

function Picture({ chart }: FeeChartProps) {
  const { x, y, ticks } = scales(chart);
  const { from, to, curves, crossings } = chart;
  const floor = box.height - box.bottom;
  const short = (value: number) => formatShort({ amount: String(value), currency: from.currency });
  return (
    <svg
      class={styles.picture}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={i18n.t('fees.chart.picture')}
    >
      {ticks.map((fee) => (
        <g key={fee} class={styles.tick}>
          <line x1={box.left} x2={box.width - box.right} y1={y(fee)} y2={y(fee)} />
          <text x={box.left - 6} y={y(fee) + 4} text-anchor="end">
            {short(fee)}
          </text>
        </g>
      ))}
      {decades(drawn(from), drawn(to)).map((tick) => (
        <g key={tick} class={styles.tick}>
          <line x1={x(tick)} x2={x(tick)} y1={box.top} y2={floor} />
          <text x={x(tick)} y={floor + 16} text-anchor="middle">
            {short(tick)}
          </text>
        </g>
      ))}
      {curves.map((curve, place) => (
        <Curve key={curve.methods[0]} curve={curve} place={place} x={x} y={y} />
      ))}
      <Marks payments={chart.marks} x={x} />
      {crossings.map((crossing) => (
        <circle
          key={keyOf(crossing)}
          class={styles.crossing}
          cx={x(drawn(crossing.at))}
          cy={y(drawn(crossing.fee))}
          r={4}
        />
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

/** The buyer's payments; of two, each has its name on the side away from the other. */
function Marks({ payments, x }: { readonly payments: readonly Payment[]; readonly x: Scale }) {
  const ascending = payments.toSorted((one, other) => drawn(one.amount) - drawn(other.amount));
  return ascending.map(({ name, amount }, place) => {
    const at = x(drawn(amount));
    const [side, anchor] = place === 0 ? [-8, 'end'] : [8, 'start'];
    return (
      <g key={name}>
        <line class={styles.mark} x1={at} x2={at} y1={8} y2={box.height - box.bottom} />
        <path class={styles.head} d={`M${at - 4} 4h8l-4 6z`} />
        {name !== 'full' && (
          <text x={at + side} y={11} text-anchor={anchor}>
            {paymentName(name)}
          </text>
        )}
      </g>
    );
  });
}

type Known = CurvePoint & { readonly fee: NonNullable<CurvePoint['fee']> };

/** Unbroken pieces: a line is never drawn across a step, a cap or an unknown fee. */
function piecesOf(points: readonly CurvePoint[]): Known[][] {
  const pieces: Known[][] = [[]];
  for (const { fee, ...point } of points) {
    if (fee === null || point.isAfterJump) pieces.push([]);
    if (fee !== null) pieces.at(-1)?.push({ ...point, fee });
  }
  return pieces.filter((piece) => piece.length > 0);
}

function Curve(props: {
  readonly curve: ChartCurve;
  readonly place: number;
  readonly x: Scale;
  readonly y: Scale;
}) {
  const { curve, place, x, y } = props;
  const middle = line<Known>(
    ({ amount }) => x(drawn(amount)),
    ({ fee }) => y(drawn(fee.likely)),
  );
  const band = area<Known>(
    ({ amount }) => x(drawn(amount)),
    ({ fee }) => y(drawn(fee.low)),
    ({ fee }) => y(drawn(fee.high)),
  );
  const pieces = piecesOf(curve.points);
  const end = pieces.at(-1)?.at(-1);
  return (
    <g class={styles[`curve${place % 6}`]}>
      {pieces.map((piece) => (
        <path key={piece[0]?.amount.amount} class={styles.band} d={band(piece) ?? ''} />
      ))}
      {pieces.map((piece) => (
        <path key={piece[0]?.amount.amount} class={styles.line} d={middle(piece) ?? ''} />
      ))}
      {end && (
        <text x={x(drawn(end.amount)) + 4} y={y(drawn(end.fee.likely)) + 4}>
          {letter(place)}
        </text>
      )}
    </g>
  );
}

function Sample({ place }: { readonly place: number }) {
  return (
    <svg class={styles.sample} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
      <g class={styles[`curve${place % 6}`]}>
        <path class={styles.line} d="M0 4h24" />
      </g>
    </svg>
  );
}
