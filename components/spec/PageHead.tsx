import type { ComponentChildren } from 'preact';
import styles from './PageHead.module.css';

/** The bar at the top of a page: a way back, the title, what was just saved, and what can be done. */
export function PageHead(props: {
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string };
  /** Stands between the title and the actions. */
  readonly note?: ComponentChildren;
  readonly actions: ComponentChildren;
}) {
  return (
    <header class={styles.head}>
      {props.back && (
        <a class={styles.back} href={props.back.href}>
          {props.back.label}
        </a>
      )}
      <h1 class={styles.title}>{props.title}</h1>
      {props.note}
      <div class={styles.actions}>{props.actions}</div>
    </header>
  );
}
