import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

export type ButtonProps = {
  /** The visible words and the accessible name; `label` replaces them where only an icon shows. */
  readonly children?: ComponentChildren;
  /** `strong` for the one main action of a view, `link` inside running text. */
  readonly look?: 'plain' | 'strong' | 'quiet' | 'link';
  readonly icon?: IconName | undefined;
  /** Accessible name of a button that shows only its icon. */
  readonly label?: string;
  /** Says that the button shows and hides something, and which it does now. */
  readonly expanded?: boolean;
  /** Id of what the button shows and hides. */
  readonly controls?: string;
  /** Kept in the tab order and announced as unavailable; say why beside it. */
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly onPress?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

export function Button(props: ButtonProps) {
  const { children, look = 'plain', icon, label, disabled = false, onPress } = props;
  const shape = children === undefined ? styles.square : styles[look];
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={`${styles.button} ${shape}`}
      aria-label={label}
      title={label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
