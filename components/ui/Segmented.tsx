import { useId } from 'preact/hooks';
import styles from './Segmented.module.css';
import type { Choice } from './Select.tsx';

/** A few choices side by side: native radio buttons under a group label. */
export function Segmented<Value extends string>(props: {
  /** Accessible name of the group. */
  readonly label: string;
  /** Keep the label for screen readers only, where the place makes it plain. */
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class={styles.group}>
      <legend class={props.hideLabel ? styles.hidden : styles.label}>{props.label}</legend>
      <div class={styles.row}>
        {props.choices.map((choice) => (
          <label key={choice.value} class={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
