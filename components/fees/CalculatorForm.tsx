import { i18n } from '../../lib/i18n/words.ts';
import type { CalculatorEntry, CalculatorFigures } from '../../lib/trade/calculator-entry.ts';
import { orderCurrencies } from '../../lib/trade/currency.ts';
import { errorSentence } from '../panel/error-sentence.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './CalculatorForm.module.css';
import { CountrySelect } from './CountrySelect.tsx';
import { DepositField } from './DepositField.tsx';

export type CalculatorFormProps = {
  readonly entry: CalculatorEntry;
  /** What the entry says, for the sentences at its fields. */
  readonly figures: CalculatorFigures;
  readonly onInput: (entry: CalculatorEntry) => void;
  /** ISO 3166-1 alpha-2; null: not said. */
  readonly country: string | null;
  /** Null: it can't be changed. */
  readonly onCountry: ((country: string | null) => void) | null;
  /** The entry was one that can be read, and is none any more. */
  readonly stale: boolean;
};

/** What the fees depend on. */
export function CalculatorForm(props: CalculatorFormProps) {
  const { entry, figures } = props;
  const type = (part: Partial<CalculatorEntry>) => props.onInput({ ...entry, ...part });
  return (
    // What a browser puts back into a form after a reload or on the way back is not what is kept.
    <form class={styles.form} autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Field
        label={i18n.t('fees.form.amount')}
        kind="figure"
        value={entry.amount}
        error={props.stale ? sentenceOf(figures.amount) : wrong(figures.amount)}
        onInput={(amount) => type({ amount })}
      />
      <Select
        label={i18n.t('fees.form.currency')}
        value={entry.currency}
        choices={orderCurrencies.map((code) => ({ value: code, label: code }))}
        onChange={(currency) => type({ currency })}
      />
      <div class={styles.deposit}>
        <DepositField
          value={entry}
          currency={entry.currency}
          placeholder={i18n.t('fees.form.noDeposit')}
          error={wrong(figures.deposit)}
          onInput={({ deposit, depositIn }) => type({ deposit, depositIn })}
        />
      </div>
      <CountrySelect country={props.country} onCountry={props.onCountry} />
      <Field
        label={i18n.t('fees.form.orderDate')}
        hint={i18n.t('fees.form.orderDateHint')}
        kind="date"
        value={entry.orderDate}
        error={wrong(figures.orderDate)}
        onInput={(orderDate) => type({ orderDate })}
      />
      <Select
        label={i18n.t('fees.form.wireCharges')}
        hint={i18n.t(`fees.wireCharges.${entry.wireCharges}`)}
        value={entry.wireCharges}
        choices={(['OUR', 'SHA', 'BEN'] as const).map((value) => ({ value, label: value }))}
        onChange={(wireCharges) => type({ wireCharges })}
      />
      <div class={styles.wide}>
        <Switch
          label={i18n.t('fees.form.receive')}
          hint={i18n.t('fees.form.receiveHint')}
          on={entry.receive}
          onChange={(receive) => type({ receive })}
        />
      </div>
    </form>
  );
}

type Wrong = Parameters<typeof errorSentence>[0];

type Answer = { readonly ok: true } | { readonly ok: false; readonly error: Wrong };

/** The sentence at a field; an empty one is not yet wrong. */
export function wrong(read: Answer): string | null {
  return !read.ok && read.error === 'empty' ? null : sentenceOf(read);
}

function sentenceOf(read: Answer): string | null {
  return read.ok ? null : errorSentence(read.error);
}
