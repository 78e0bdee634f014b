import { formatDate } from '../../lib/i18n/format.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BinList.module.css';

/** A deleted spec. Dates are ISO 8601. */
export type ShownBinned = {
  readonly id: string;
  readonly title: string;
  readonly supplierName: string;
  readonly deletedAt: string;
};

/** What was deleted in the last 30 days, and the way back. */
export function BinList(props: {
  readonly specs: readonly ShownBinned[];
  readonly onRestore: (id: string) => void;
}) {
  if (props.specs.length === 0) return <p>{i18n.t('specs.bin.empty')}</p>;
  return (
    <ul class={styles.list} aria-label={i18n.t('specs.bin.title')}>
      {props.specs.map(({ id, title, supplierName, deletedAt }) => {
        const name = specTitle(title);
        return (
          <li key={id} class={styles.row}>
            <span>
              <strong>{name}</strong> <span class={styles.quiet}>{supplierName}</span>
            </span>
            <span class={styles.quiet}>
              {i18n.t('specs.bin.deleted', { date: formatDate(deletedAt) })}
            </span>
            <Button
              label={i18n.t('specs.bin.restoreLabel', { title: name })}
              onPress={() => props.onRestore(id)}
            >
              {i18n.t('specs.bin.restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
