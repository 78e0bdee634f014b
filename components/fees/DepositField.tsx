import { i18n } from '../../lib/i18n/words.ts';
import { Field } from '../ui/Field.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './DepositField.module.css';

export type DepositText = {
  readonly deposit: string;
  /** Percent of the total, or an amount of money. */
  readonly depositIn: 'percent' | 'money';
};

/** The deposit as typed, and what its number counts. */
export function DepositField(props: {
  readonly value: DepositText;
  /** What the total is in, in words: "US$" or a code. */
  readonly currency: string;
  readonly placeholder?: string;
  readonly error: string | null;
  readonly onInput: (value: DepositText) => void;
}) {
  const { value, onInput } = props;
  return (
    <div class={styles.deposit}>
      <Field
        label={i18n.t('fees.form.deposit')}
        kind="figure"
        value={value.deposit}
        placeholder={props.placeholder ?? ''}
        error={props.error}
        onInput={(deposit) => onInput({ ...value, deposit })}
      />
      <Segmented
        label={i18n.t('fees.form.depositIn')}
        hideLabel
        value={value.depositIn}
        choices={[
          { value: 'percent', label: '%' },
          { value: 'money', label: props.currency },
        ]}
        onChange={(depositIn) => onInput({ ...value, depositIn })}
      />
    </div>
  );
}
