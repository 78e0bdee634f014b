import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import styles from './RequirementsFile.module.css';

/** A file of requirements: ready to be added, or refused with every reason. */
export type RequirementsIn =
  | { readonly kind: 'ready'; readonly file: string; readonly count: number }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly string[] };

/** Requirements from a CSV file. Nothing is added before the buyer accepts. */
export function RequirementsFile(props: {
  readonly incoming: RequirementsIn | null;
  readonly onFile: (file: File) => void | Promise<void>;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}) {
  const { incoming } = props;
  return (
    <div class={styles.file}>
      <FileButton
        label={i18n.t('editor.csv.choose')}
        accept=".csv,text/csv"
        onFiles={([file]) => (file ? props.onFile(file) : undefined)}
      />
      <div role="status">
        {incoming?.kind === 'ready' && (
          <Callout kind="info" title={incoming.file}>
            <p>{i18n.t('editor.csv.ready', incoming.count)}</p>
            {incoming.count > 0 && (
              <Button onPress={props.onAccept}>{i18n.t('editor.csv.accept')}</Button>
            )}{' '}
            <Button onPress={props.onCancel}>{i18n.t('specs.importing.cancel')}</Button>
          </Callout>
        )}
        {incoming?.kind === 'refused' && (
          <Callout
            kind="problem"
            title={i18n.t('specs.importing.refused', { file: incoming.file })}
          >
            <ul>
              {incoming.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </div>
  );
}
