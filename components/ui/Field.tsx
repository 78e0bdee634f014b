import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/** What every control with a label has. */
export type LabelledProps = {
  /** The accessible name, word for word. */
  readonly label: string;
  /** One short sentence under the control. */
  readonly hint?: ComponentChildren;
  /** What is wrong and what would be right. Shown with an icon, linked to the control. */
  readonly error?: string | null;
};

/** Label above, hint and error below, both linked by `aria-describedby`. */
export function Labelled(
  props: LabelledProps & {
    readonly children: (control: {
      id: string;
      'aria-describedby': string | undefined;
      'aria-invalid': boolean | undefined;
    }) => ComponentChildren;
  },
) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean);
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {props.label}
      </label>
      {props.children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.hint && (
        <div class={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <div class={styles.error} id={`${id}-error`}>
          <Icon name="problem" /> {props.error}
        </div>
      )}
    </div>
  );
}

export type FieldProps = LabelledProps & {
  /** The text exactly as typed; never reformatted under the buyer's hands. */
  readonly value: string;
  /** Called with the whole text on every keystroke. */
  readonly onInput: (text: string) => void;
  /** Unit shown inside the box, such as "US$" or "%"; say it in the label or hint too if it matters. */
  readonly before?: string;
  readonly after?: string;
  /** What counts while the box is empty, such as the ladder's price. */
  readonly placeholder?: string;
  /** `figure`: right-aligned tabular digits and a number keyboard. */
  readonly kind?: 'text' | 'figure' | 'date';
  /** More than 1 makes a text area of so many rows. */
  readonly rows?: number;
  readonly required?: boolean;
  /** Shown and copied, not typed into. */
  readonly readOnly?: boolean;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
};

/** A labelled box for text. */
export function Field(props: FieldProps) {
  return (
    <Labelled label={props.label} hint={props.hint} error={props.error ?? null}>
      {(control) => {
        const shared = {
          ...control,
          value: props.value,
          placeholder: props.placeholder,
          required: props.required,
          readonly: props.readOnly,
          autocomplete: 'off' as const,
          class: `${styles.input} ${props.kind === 'figure' ? styles.figure : ''}`,
          onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
            props.onInput(event.currentTarget.value),
        };
        if ((props.rows ?? 1) > 1) return <textarea {...shared} rows={props.rows} />;
        return (
          <div class={styles.box}>
            {props.before && <Unit>{props.before}</Unit>}
            {props.kind === 'date' ? (
              <input {...shared} type="date" />
            ) : (
              <input
                {...shared}
                type="text"
                list={props.suggestions && `${control.id}-list`}
                {...(props.kind === 'figure' ? figureKeys : {})}
              />
            )}
            {props.suggestions && (
              <Suggestions id={`${control.id}-list`} values={props.suggestions} />
            )}
            {props.after && <Unit>{props.after}</Unit>}
          </div>
        );
      }}
    </Labelled>
  );
}

const figureKeys = { inputmode: 'decimal' } as const;

function Suggestions(props: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={props.id}>
      {props.values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

function Unit({ children }: { readonly children: string }) {
  return (
    <span class={styles.unit} aria-hidden="true">
      {children}
    </span>
  );
}
