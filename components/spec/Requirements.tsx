import { i18n } from '../../lib/i18n/words.ts';
import type { Requirement } from '../../lib/trade/order-spec.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Requirements.module.css';

type TextPart = 'attribute' | 'value' | 'unit' | 'tolerance' | 'method';

const columns: readonly { readonly part: TextPart; readonly label: () => string }[] = [
  { part: 'attribute', label: () => i18n.t('spec.requirement.attribute') },
  { part: 'value', label: () => i18n.t('spec.requirement.value') },
  { part: 'unit', label: () => i18n.t('spec.requirement.unit') },
  { part: 'tolerance', label: () => i18n.t('spec.requirement.tolerance') },
  { part: 'method', label: () => i18n.t('spec.requirement.method') },
];

const classes = ['critical', 'major', 'minor'] as const;

/** The requirements as rows that an inspector can check. */
export function Requirements(props: {
  readonly rows: readonly Requirement[];
  readonly onChange: (rows: Requirement[]) => void;
  readonly onAdd: () => void;
}) {
  const { rows, onChange } = props;
  const replace = (row: Requirement) =>
    onChange(rows.map((other) => (other.id === row.id ? row : other)));
  return (
    <div class={styles.requirements}>
      {rows.length === 0 && <p class={styles.none}>{i18n.t('spec.requirement.none')}</p>}
      {rows.map((row, at) => (
        <Row
          key={row.id}
          row={row}
          name={nameOf(row) || i18n.t('spec.requirement.unnamed', { place: at + 1 })}
          onChange={replace}
          onRemove={() => onChange(rows.filter((other) => other.id !== row.id))}
        />
      ))}
      <div>
        <Button onPress={props.onAdd}>{i18n.t('spec.requirement.add')}</Button>
      </div>
    </div>
  );
}

const usualNames = {
  colour: () => i18n.t('spec.requirement.colour'),
  weight: () => i18n.t('spec.requirement.weight'),
  material: () => i18n.t('spec.requirement.material'),
  other: () => '',
} as const;

const usualName = (row: Requirement) => usualNames[row.aspect]();
const nameOf = (row: Requirement) => row.attribute.trim() || usualName(row);

function Row(props: {
  readonly row: Requirement;
  readonly name: string;
  readonly onChange: (row: Requirement) => void;
  readonly onRemove: () => void;
}) {
  const { row, name, onChange } = props;
  return (
    <fieldset class={styles.row} aria-label={name}>
      {columns.map(({ part, label }) => (
        <div key={part} class={styles[part]}>
          <Field
            label={label()}
            value={row[part]}
            {...(part === 'attribute' ? { placeholder: usualName(row) } : {})}
            onInput={(text) => onChange({ ...row, [part]: text })}
          />
        </div>
      ))}
      <div class={styles.class}>
        <Select
          label={i18n.t('spec.requirement.class')}
          value={row.class}
          choices={classes.map((value) => ({ value, label: i18n.t(`spec.requirement.${value}`) }))}
          onChange={(value) => onChange({ ...row, class: value })}
        />
      </div>
      <div class={styles.remove}>
        <Button
          icon="close"
          label={i18n.t('spec.requirement.remove', { name })}
          onPress={props.onRemove}
        />
      </div>
    </fieldset>
  );
}
