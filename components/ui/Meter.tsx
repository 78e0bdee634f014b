import styles from './Meter.module.css';

/**
 * How far an amount goes towards a bound, and what stands above it. The part
 * above is striped and named in the legend: colour alone tells nothing.
 * `fraction` only places the ink; the figures themselves are in the words.
 */
export function Meter(props: {
  /** Accessible name. */
  readonly label: string;
  /** The whole state in one sentence, for `aria-valuetext`. */
  readonly words: string;
  /** Amount ÷ bound, from 0; above 1 the bound is exceeded. Never shown as a figure. */
  readonly fraction: number;
  /** Legend of the part within the bound, and of the part above it. */
  readonly within: string;
  readonly above: string;
}) {
  const fraction = Math.max(0, props.fraction);
  const scale = Math.max(1, fraction);
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter can't show the part above its bound */}
      <div
        role="meter"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={Math.round(scale * 100)}
        aria-valuenow={Math.round(fraction * 100)}
        aria-valuetext={props.words}
        class={styles.track}
      >
        <div class={styles.within} style={{ width: `${(Math.min(fraction, 1) / scale) * 100}%` }} />
        {fraction > 1 && <div class={styles.above} />}
      </div>
      <ul class={styles.legend}>
        <li>
          <span class={`${styles.key} ${styles.within}`} />
          {props.within}
        </li>
        {fraction > 1 && (
          <li>
            <span class={`${styles.key} ${styles.above}`} />
            {props.above}
          </li>
        )}
      </ul>
    </div>
  );
}
