import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Removed } from './Removed.tsx';
import styles from './RowFrame.module.css';
import type { Taken } from './use-removal.ts';

/** One row of several fields: its name, its fields, and the way to take it out. */
export function RowFrame(props: {
  /** Path of the row in the spec. */
  readonly path: string;
  /** Accessible name, and the heading. */
  readonly name: string;
  /** Null where rows can't be taken out. */
  readonly onRemove: (() => void) | null;
  readonly children: ComponentChildren;
}) {
  const { name, onRemove } = props;
  return (
    <fieldset class={styles.row} aria-label={name} data-field={props.path}>
      <div class={styles.head}>
        <span>{name}</span>
        {onRemove && (
          <Button
            icon="close"
            label={i18n.t('spec.requirement.remove', { name })}
            onPress={onRemove}
          />
        )}
      </div>
      <div class={styles.parts}>{props.children}</div>
    </fieldset>
  );
}

/** A field of a row, found again by its path in the spec. */
export function RowPart(props: {
  readonly path: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div data-field={props.path} class={props.wide ? styles.wide : undefined}>
      {props.children}
    </div>
  );
}

/** The rows under each other, what stands there while there are none, and how one is added. */
export function RowList(props: {
  readonly path: string;
  readonly empty: string;
  readonly children: readonly ComponentChildren[];
  readonly taken: Taken;
  /** Nothing where the list can only be read: then nothing is put back either. */
  readonly add: ComponentChildren;
}) {
  return (
    <div class={styles.rows} data-field={props.path}>
      {props.children.length === 0 && <p class={styles.none}>{props.empty}</p>}
      {props.children}
      {props.add && (
        <>
          <Removed name={props.taken.name} onPutBack={props.taken.putBack} />
          <div>{props.add}</div>
        </>
      )}
    </div>
  );
}
