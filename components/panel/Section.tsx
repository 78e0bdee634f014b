import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

/** A part of the panel under its heading. */
export function Section(props: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={styles.section}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
