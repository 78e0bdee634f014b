import styles from './Icon.module.css';

const paths = {
  shield: 'M8 1.5 13.5 3.5v4c0 3.3-2.2 5.9-5.5 7-3.3-1.1-5.5-3.7-5.5-7v-4z',
  check: 'm3 8.5 3.2 3.2L13 5',
  info: 'M8 7.2v4.3M8 4.4v.2M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  warn: 'M8 6v3.8M8 12v.2M8 1.8 15 14H1z',
  problem: 'M8 4.4v4.4M8 11.4v.2M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
  unknown:
    'M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5M8 11.6v.2M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  open: 'm4 6 4 4 4-4',
  source:
    'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that goes with a word, never instead of one: it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
