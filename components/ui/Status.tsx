import type { ComponentChildren } from 'preact';
import styles from './Status.module.css';

/**
 * Tells what just happened, by eye and by ear. Keep it mounted, empty while
 * there is nothing to say: only a change inside a live region is announced.
 */
export function Status(props: { readonly children?: ComponentChildren }) {
  return (
    <div role="status" class={styles.status}>
      {props.children}
    </div>
  );
}
