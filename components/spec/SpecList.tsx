import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import styles from './SpecList.module.css';

/** What the list shows of a spec. */
export type ListedSpec = Pick<OrderSpec, 'id' | 'title' | 'state' | 'updatedAt'> & {
  readonly supplierName: string;
};

/** The order specs, newest change first; each leads to its form. */
export function SpecList(props: {
  readonly specs: readonly ListedSpec[];
  /** Address of the form of the spec with this id. */
  readonly href: (id: string) => string;
}) {
  if (props.specs.length === 0) return <Empty />;
  return (
    <div class={styles.frame}>
      <div class={`${styles.row} ${styles.head}`} aria-hidden="true">
        <span>{i18n.t('specs.column.title')}</span>
        <span>{i18n.t('specs.column.supplier')}</span>
        <span>{i18n.t('specs.column.state')}</span>
        <span class={styles.date}>{i18n.t('specs.column.changed')}</span>
      </div>
      <ul class={styles.list} aria-label={i18n.t('specs.title')}>
        {props.specs.map((spec) => (
          <li key={spec.id} class={styles.row}>
            <a class={styles.title} href={props.href(spec.id)}>
              {spec.title.trim() || i18n.t('specs.untitled')}
            </a>
            <span class={styles.supplier}>
              {spec.supplierName.trim() || i18n.t('specs.noSupplier')}
            </span>
            <span>{i18n.t(`specs.${spec.state}`)}</span>
            <time class={styles.date} dateTime={spec.updatedAt}>
              {formatDate(spec.updatedAt)}
            </time>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Empty() {
  return (
    <div class={styles.empty}>
      <h2>{i18n.t('specs.empty.title')}</h2>
      <p>{i18n.t('specs.empty.text')}</p>
    </div>
  );
}
