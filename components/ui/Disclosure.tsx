import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import styles from './Disclosure.module.css';

/** A button that shows and hides what stands under it. */
export function Disclosure(props: {
  readonly label: string;
  /** Opens it where it turns true; the buyer may close it again. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const [open, setOpen] = useState(props.open ?? false);
  useEffect(() => {
    if (props.open) setOpen(true);
  }, [props.open]);
  return (
    <div class={`${styles.toggle} ${open ? styles.open : ''}`}>
      <Button look="quiet" icon="open" expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {props.label}
      </Button>
      <div id={id} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  );
}
