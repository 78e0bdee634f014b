import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

/** On or off, at once: a native checkbox with the role of a switch. */
export function Switch(props: {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div>
      <label class={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.on}
          checked={props.on}
          aria-describedby={props.hint ? id : undefined}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {props.label}
      </label>
      {props.hint && (
        <div class={styles.hint} id={id}>
          {props.hint}
        </div>
      )}
    </div>
  );
}
