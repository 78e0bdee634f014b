import { i18n } from '../../lib/i18n/words.ts';
import styles from './Loading.module.css';

/** While the page has not been read. */
export function Loading() {
  return (
    <p role="status" class={styles.loading}>
      {i18n.t('panel.loading')}
    </p>
  );
}
