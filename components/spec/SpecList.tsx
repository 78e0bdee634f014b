import { useRef } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import { stateWords } from './RevisionBar.tsx';
import styles from './SpecList.module.css';
import { useWindow } from './use-window.ts';

export type SpecListProps = {
  readonly specs: readonly SpecSummary[];
  /** Ids of the specs that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, chosen: boolean) => void;
  /** Address of the form of the spec with this id. */
  readonly href: (id: string) => string;
};

/** Height of a row in px; the list draws only the rows in view. */
const rowHeight = 46;

/** The order specs; each leads to its form. Ten thousand scroll like ten. */
export function SpecList(props: SpecListProps) {
  const { specs } = props;
  const frame = useRef<HTMLUListElement>(null);
  const { first, last } = useWindow(frame, specs.length, rowHeight);
  return (
    <div class={styles.frame}>
      <div class={`${styles.row} ${styles.head}`} aria-hidden="true">
        <span />
        <span>{i18n.t('specs.column.title')}</span>
        <span>{i18n.t('specs.column.supplier')}</span>
        <span>{i18n.t('specs.column.state')}</span>
        <span class={styles.date}>{i18n.t('specs.column.changed')}</span>
      </div>
      <ul
        ref={frame}
        class={styles.list}
        aria-label={i18n.t('specs.title')}
        style={{ blockSize: `${specs.length * rowHeight}px` }}
      >
        {specs.slice(first, last).map((spec, place) => (
          <Row
            key={spec.id}
            {...props}
            spec={spec}
            top={(first + place) * rowHeight}
            place={first + place}
          />
        ))}
      </ul>
    </div>
  );
}

function Row(
  props: SpecListProps & {
    readonly spec: SpecSummary;
    readonly place: number;
    readonly top: number;
  },
) {
  const { spec, chosen, onChoose } = props;
  const title = specTitle(spec.title);
  return (
    <li
      class={styles.row}
      style={{ insetBlockStart: `${props.top}px`, blockSize: `${rowHeight}px` }}
      aria-setsize={props.specs.length}
      aria-posinset={props.place + 1}
    >
      <input
        type="checkbox"
        class={styles.tick}
        aria-label={i18n.t('specs.choose', { title })}
        checked={chosen.has(spec.id)}
        onChange={(event) => onChoose(spec.id, event.currentTarget.checked)}
      />
      <a class={styles.title} href={props.href(spec.id)}>
        {title}
      </a>
      <span class={styles.supplier}>{spec.supplierName.trim() || i18n.t('specs.noSupplier')}</span>
      <span class={styles.state}>{stateWords(spec)}</span>
      <time class={styles.date} dateTime={spec.updatedAt}>
        {formatDate(spec.updatedAt)}
      </time>
    </li>
  );
}

/** What stands in place of the list while nobody has a spec. */
export function NoSpecs() {
  return (
    <div class={styles.empty}>
      <h2>{i18n.t('specs.empty.title')}</h2>
      <p>{i18n.t('specs.empty.text')}</p>
    </div>
  );
}
