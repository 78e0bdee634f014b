import { i18n } from '../../lib/i18n/words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Comparison.module.css';

/** One field that differs. */
export type ShownChange = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** A revision that may be compared, by its letter, or what is being written. */
export type ComparedChoice = { readonly value: string; readonly label: string };

/** Two revisions of a spec, field by field. */
export function Comparison(props: {
  readonly choices: readonly ComparedChoice[];
  readonly from: string;
  readonly to: string;
  readonly changes: readonly ShownChange[];
  readonly onChoose: (from: string, to: string) => void;
}) {
  const { choices, from, to, changes } = props;
  return (
    <section class={styles.comparison}>
      <div class={styles.choice}>
        <Select
          label={i18n.t('editor.compare.from')}
          value={from}
          choices={choices}
          onChange={(value) => props.onChoose(value, to)}
        />
        <Select
          label={i18n.t('editor.compare.to')}
          value={to}
          choices={choices}
          onChange={(value) => props.onChoose(from, value)}
        />
      </div>
      <p role="status">{i18n.t('editor.compare.count', changes.length)}</p>
      {changes.length > 0 && (
        <DataTable
          caption={i18n.t('editor.compare.title')}
          hideCaption
          columns={[
            { label: i18n.t('editor.compare.field') },
            { label: choices.find(({ value }) => value === from)?.label ?? from },
            { label: choices.find(({ value }) => value === to)?.label ?? to },
          ]}
          rows={changes.map(({ field, label, before, after }) => ({
            key: field,
            cells: [label, <Text key="before" text={before} />, <Text key="after" text={after} />],
          }))}
        />
      )}
    </section>
  );
}

function Text({ text }: { readonly text: string }) {
  return text === '' ? (
    <span class={styles.empty}>{i18n.t('editor.compare.empty')}</span>
  ) : (
    <span class={styles.text}>{text}</span>
  );
}
