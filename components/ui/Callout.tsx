import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import styles from './Callout.module.css';
import { Icon } from './Icon.tsx';

export type CalloutKind = 'info' | 'warn' | 'problem';

/** A sentence or two that must be seen: an icon, the kind in a word, and what to do. */
export function Callout(props: {
  readonly kind: CalloutKind;
  /** Stands in place of the kind's own word ("Note", "Careful", "Problem"). */
  readonly title?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`${styles.callout} ${styles[props.kind]}`}>
      <Icon name={props.kind} />
      <div class={styles.body}>
        <strong>{props.title ?? i18n.t(`ui.callout.${props.kind}`)}</strong>
        <div>{props.children}</div>
      </div>
    </div>
  );
}
