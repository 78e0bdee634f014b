import field from './Field.module.css';
import { Labelled, type LabelledProps } from './Field.tsx';

/** One value a buyer may choose, and the words for it. */
export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

/** A labelled native list of choices. */
export function Select<Value extends string>(
  props: LabelledProps & {
    readonly value: Value;
    readonly choices: readonly Choice<Value>[];
    readonly onChange: (value: Value) => void;
    readonly disabled?: boolean;
  },
) {
  return (
    <Labelled label={props.label} hint={props.hint} error={props.error ?? null}>
      {(control) => (
        <select
          {...control}
          class={field.input}
          value={props.value}
          disabled={props.disabled}
          onChange={(event) => {
            const chosen = props.choices[event.currentTarget.selectedIndex];
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
