import { useId } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Backup.module.css';

/** How far something that takes a while is, in whole percent, and the way to stop it. */
export function Progress(props: {
  readonly label: string;
  readonly percent: number;
  readonly onCancel: () => void;
}) {
  const id = useId();
  return (
    <div class={styles.row}>
      <label for={id}>{props.label}</label>
      <progress id={id} max={100} value={props.percent} />
      <Button onPress={props.onCancel}>{i18n.t('backup.cancel')}</Button>
    </div>
  );
}
