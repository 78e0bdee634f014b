import { scaleLog, scaleSymlog } from 'd3-scale';
import { area, line } from 'd3-shape';
import { i18n } from '../../lib/i18n/words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './FeeChart.module.css';

/** A fee at an amount, in units of the currency. For drawing only: money is never reckoned with these. */
export type CurvePoint = {
  readonly amount: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};

/** The fee of methods that cost the same, by amount. */
export type FeeCurve = {
  /** Names of the methods. */
  readonly names: string;
  /** Unbroken pieces: between two of them the fee jumps, or is not known. */
  readonly pieces: readonly (readonly CurvePoint[])[];
};

export type FeeChartProps = {
  readonly curves: readonly FeeCurve[];
  /** Least and most amount drawn. */
  readonly from: number;
  readonly to: number;
  /** The buyer's payment, marked. */
  readonly amount: number;
  /** Where two methods cost the same, or one overtakes the other in a step. */
  readonly crossings: readonly {
    readonly amount: number;
    readonly fee: number;
    readonly words: string;
  }[];
  /** A short amount for the axes: "US$1K". */
  readonly short: (amount: number) => string;
  /** The same figures for who can't see the picture: a row for each amount, a cell for each curve. */
  readonly table: readonly { readonly amount: string; readonly fees: readonly string[] }[];
};

const box = { width: 368, height: 220, left: 54, right: 24, top: 16, bottom: 24 } as const;

/** Fee by amount on logarithmic scales, with the buyer's amount and the break-even points. */
export function FeeChart(props: FeeChartProps) {
  const { curves, crossings } = props;
  return (
    <figure class={styles.chart} aria-label={i18n.t('fees.chart.title')}>
      <Picture {...props} />
      <ul class={styles.legend}>
        {curves.map((curve, place) => (
          <li key={curve.names}>
            <Sample place={place} /> {letter(place)} {curve.names}
          </li>
        ))}
      </ul>
      {crossings.length > 0 && (
        <ul class={styles.crossings}>
          {crossings.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Disclosure label={i18n.t('fees.chart.table')}>
        <DataTable
          caption={i18n.t('fees.chart.title')}
          hideCaption
          columns={[
            { label: i18n.t('fees.chart.amount'), figure: true },
            ...curves.map(({ names }) => ({ label: names, figure: true })),
          ]}
          rows={props.table.map(({ amount, fees }) => ({ key: amount, cells: [amount, ...fees] }))}
        />
      </Disclosure>
    </figure>
  );
}

const letter = (place: number) => String.fromCharCode(65 + place);

function scales({ from, to, curves }: FeeChartProps) {
  const fees = curves.flatMap(({ pieces }) => pieces.flat().map(({ high }) => high));
  const most = Math.max(10, ...fees);
  return {
    x: scaleLog([from, to], [box.left, box.width - box.right]),
    y: scaleSymlog([0, most], [box.height - box.bottom, box.top]).constant(2),
    most,
  };
}

/** 1, 10, 100 … that lie between `from` and `to`. */
function decades(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => 10 ** (first + at));
}

function Picture(props: FeeChartProps) {
  const { x, y, most } = scales(props);
  const floor = box.height - box.bottom;
  return (
    <svg
      class={styles.picture}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={i18n.t('fees.chart.picture')}
    >
      {[0, ...decades(10, most)].map((fee) => (
        <g key={fee} class={styles.tick}>
          <line x1={box.left} x2={box.width - box.right} y1={y(fee)} y2={y(fee)} />
          <text x={box.left - 6} y={y(fee) + 4} text-anchor="end">
            {props.short(fee)}
          </text>
        </g>
      ))}
      {decades(props.from, props.to).map((amount) => (
        <g key={amount} class={styles.tick}>
          <line x1={x(amount)} x2={x(amount)} y1={box.top} y2={floor} />
          <text x={x(amount)} y={floor + 16} text-anchor="middle">
            {props.short(amount)}
          </text>
        </g>
      ))}
      {props.curves.map((curve, place) => (
        <Curve key={curve.names} curve={curve} place={place} x={x} y={y} />
      ))}
      <line class={styles.mark} x1={x(props.amount)} x2={x(props.amount)} y1={8} y2={floor} />
      <path class={styles.head} d={`M${x(props.amount) - 4} 4h8l-4 6z`} />
      {props.crossings.map(({ amount, fee, words }) => (
        <circle key={words} class={styles.crossing} cx={x(amount)} cy={y(fee)} r={4} />
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

function Curve(props: {
  readonly curve: FeeCurve;
  readonly place: number;
  readonly x: Scale;
  readonly y: Scale;
}) {
  const { curve, place, x, y } = props;
  const middle = line<CurvePoint>(
    ({ amount }) => x(amount),
    ({ likely }) => y(likely),
  );
  const band = area<CurvePoint>(
    ({ amount }) => x(amount),
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const end = curve.pieces.at(-1)?.at(-1);
  return (
    <g class={styles[`curve${place % 6}`]}>
      {curve.pieces.map((piece) => (
        <path key={piece[0]?.amount} class={styles.band} d={band(piece) ?? ''} />
      ))}
      {curve.pieces.map((piece) => (
        <path key={piece[0]?.amount} class={styles.line} d={middle(piece) ?? ''} />
      ))}
      {end && (
        <text x={x(end.amount) + 4} y={y(end.likely) + 4}>
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
