import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './LimitForm.module.css';

/** What is typed into the form, as typed. */
export type LimitEntry = { readonly limit: string; readonly from: string };
export const emptyLimitEntry: LimitEntry = { limit: '', from: '' };

/** Takes a limit the buyer has from elsewhere, with its source. Never for a page that publishes one. */
export function LimitForm(props: {
  readonly entry: LimitEntry;
  readonly onInput: (entry: LimitEntry) => void;
  /** What is wrong with the amount as typed; null where it reads as US dollars or is empty. */
  readonly error: string | null;
  readonly onKeep: () => void;
}) {
  const { entry, onInput } = props;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      <p>{i18n.t('panel.limitForm.why')}</p>
      <Field
        label={i18n.t('panel.limitForm.limit')}
        kind="figure"
        before="US$"
        value={entry.limit}
        error={props.error}
        onInput={(limit) => onInput({ ...entry, limit })}
      />
      <Field
        label={i18n.t('panel.limitForm.from')}
        hint={i18n.t('panel.limitForm.fromHint')}
        value={entry.from}
        onInput={(from) => onInput({ ...entry, from })}
      />
      <div>
        <Button submit>{i18n.t('panel.limitForm.keep')}</Button>
      </div>
    </form>
  );
}
