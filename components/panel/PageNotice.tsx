import { i18n } from '../../lib/i18n/words.ts';
import { Callout } from '../ui/Callout.tsx';
import styles from './PageNotice.module.css';

/** Why the panel shows no supplier of the page. */
export type Unread = 'none' | 'blocked' | 'unsupported' | 'unread';

/** Says what could not be read, and that the panel works with typed figures. */
export function PageNotice({ unread }: { readonly unread: Unread }) {
  return (
    <div class={styles.notice}>
      <Callout
        kind={unread === 'none' || unread === 'unsupported' ? 'info' : 'warn'}
        title={i18n.t(`panel.unread.${unread}.title`)}
      >
        {i18n.t(`panel.unread.${unread}.text`)} {i18n.t('panel.unread.byHand')}
      </Callout>
    </div>
  );
}
