import type { ComponentChildren } from 'preact';
import styles from './Figures.module.css';
import { type Origin, useProvenance } from './Provenance.tsx';

/** A list of names and values: figures stand right-aligned in one column. Holds {@link Figure}s. */
export function Figures({ children }: { readonly children: ComponentChildren }) {
  return <dl class={styles.list}>{children}</dl>;
}

/** One name and its value, with where it comes from on demand. */
export function Figure(props: {
  readonly name: string;
  readonly children: ComponentChildren;
  readonly origins?: readonly Origin[];
  /** A quiet sentence under the value: what it does not say. */
  readonly note?: ComponentChildren;
  /** A sum: drawn strong, with a line above. */
  readonly total?: boolean;
}) {
  const { button, detail } = useProvenance(props.name, props.origins ?? []);
  return (
    <div class={`${styles.figure} ${props.total ? styles.total : ''}`}>
      <dt>{props.name}</dt>
      <dd class={styles.value}>
        <span>{props.children}</span>
        {button ?? <span class={styles.noButton} />}
      </dd>
      {props.note && <dd class={styles.note}>{props.note}</dd>}
      {detail && <dd class={styles.below}>{detail}</dd>}
    </div>
  );
}
