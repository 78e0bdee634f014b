import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './PanelFrame.module.css';

/** The panel's head with its close button, the content, the actions at its foot, and who we are not. */
export function PanelFrame(props: {
  readonly children: ComponentChildren;
  /** Buttons and what they said last; stays in view while the content scrolls. */
  readonly actions?: ComponentChildren;
  /** Left out where the browser itself closes the panel. */
  readonly onClose?: (() => void) | undefined;
}) {
  const id = useId();
  return (
    <main class={styles.frame}>
      <section aria-labelledby={id} class={styles.region}>
        <header class={styles.head}>
          <h1 id={id}>
            <Icon name="shield" />
            {i18n.t('extension.name')}
          </h1>
          {props.onClose && (
            <Button icon="close" label={i18n.t('panel.close')} onPress={props.onClose} />
          )}
        </header>
        <div class={styles.content}>{props.children}</div>
        <p class={styles.foot}>{i18n.t('panel.notAffiliated')}</p>
        {props.actions && <div class={styles.actions}>{props.actions}</div>}
      </section>
    </main>
  );
}
