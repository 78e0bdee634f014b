import type { ComponentChildren } from 'preact';
import styles from './Status.module.css';

/**
 * Tells what just happened, by eye and by ear. Keep it mounted, empty while
 * there is nothing to say: only a change inside a live region is announced.
 */
export function Status(props: {
  readonly children?: ComponentChildren;
  /** For the ear alone, where the eye sees the change itself. */
  readonly unseen?: boolean;
}) {
  return (
    <div role="status" class={props.unseen ? styles.unseen : styles.status}>
      {props.children}
    </div>
  );
}
