import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import styles from './ImportPreview.module.css';

/** A spec of a file, and whether one with its id is here already. */
export type IncomingSpec = {
  readonly id: string;
  readonly title: string;
  readonly replaces: boolean;
};

/** What a file would bring in. Nothing is stored before the buyer accepts. */
export function ImportPreview(props: {
  readonly file: string;
  readonly specs: readonly IncomingSpec[];
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}) {
  const { specs } = props;
  const replaced = specs.filter((spec) => spec.replaces).length;
  const added = specs.length - replaced;
  return (
    <section class={styles.preview} aria-labelledby="import-heading">
      <h2 id="import-heading">{i18n.t('specs.importing.title', { file: props.file })}</h2>
      <p>
        {added > 0 && <span>{i18n.t('specs.importing.new', added)}</span>}
        {replaced > 0 && <strong>{i18n.t('specs.importing.replaced', replaced)}</strong>}
        {specs.length === 0 && <span>{i18n.t('specs.importing.none')}</span>}
      </p>
      <ul class={styles.list}>
        {specs.map((spec) => (
          <li key={spec.id}>
            <span>{spec.title.trim() || i18n.t('specs.untitled')}</span>
            <span class={styles.mark}>
              {spec.replaces ? i18n.t('specs.importing.replaces') : i18n.t('specs.importing.isNew')}
            </span>
          </li>
        ))}
      </ul>
      <div class={styles.actions}>
        {specs.length > 0 && (
          <Button look="strong" onPress={props.onAccept}>
            {i18n.t('specs.importing.accept')}
          </Button>
        )}
        <Button onPress={props.onCancel}>{i18n.t('specs.importing.cancel')}</Button>
      </div>
    </section>
  );
}

/** A file that can't be imported, and all that is wrong with it. */
export function ImportRefused(props: {
  readonly file: string;
  /** Sentences. */
  readonly problems: readonly string[];
}) {
  return (
    <Callout kind="problem" title={i18n.t('specs.importing.refused', { file: props.file })}>
      <ul class={styles.problems}>
        {props.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Callout>
  );
}
