import { formatDate, formatMoney, formatPercent } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { orderCurrencies } from '../../lib/trade/currency.ts';
import { type MethodName, methodNames } from '../../lib/trade/fee-rule.ts';
import type { OwnRate } from '../../lib/trade/own-rate.ts';
import type { OwnRateText } from '../../lib/trade/own-rate-text.ts';
import { methodName } from '../fees/method-words.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './settings.module.css';

export const emptyRateEntry: OwnRateText = {
  method: 'wire-transfer',
  percent: '',
  fixed: '',
  currency: 'USD',
};

/** The buyer's own rates, each with its date, and the form for one more. */
export function OwnRates(props: {
  readonly rates: readonly OwnRate[];
  readonly entry: OwnRateText;
  /** Sentences at the fields. */
  readonly wrong: { readonly percent: string | null; readonly fixed: string | null };
  readonly onInput: (entry: OwnRateText) => void;
  /** Null while the entry is no rate yet. */
  readonly onKeep: (() => void) | null;
  readonly onRemove: (method: MethodName) => void;
}) {
  const { rates, entry, onInput } = props;
  return (
    <div class={styles.stack}>
      {rates.length > 0 && (
        <DataTable
          caption={i18n.t('options.rates.title')}
          hideCaption
          columns={[
            { label: i18n.t('fees.column.method') },
            { label: i18n.t('options.rates.rate'), figure: true },
            { label: i18n.t('options.rates.typed') },
            { label: i18n.t('options.rates.remove') },
          ]}
          rows={rates.map((rate) => ({
            key: rate.method,
            cells: [
              methodName(rate.method),
              rateWords(rate),
              formatDate(rate.typedAt),
              <Button
                key="remove"
                icon="close"
                label={i18n.t('options.rates.removeOne', { method: methodName(rate.method) })}
                onPress={() => props.onRemove(rate.method)}
              />,
            ],
          }))}
        />
      )}
      <form class={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <Select
          label={i18n.t('fees.column.method')}
          value={entry.method}
          choices={methodNames.map((value) => ({ value, label: methodName(value) }))}
          onChange={(method) => onInput({ ...entry, method })}
        />
        <Field
          label={i18n.t('options.rates.percent')}
          kind="figure"
          after="%"
          placeholder="0"
          value={entry.percent}
          error={props.wrong.percent}
          onInput={(percent) => onInput({ ...entry, percent })}
        />
        <Field
          label={i18n.t('options.rates.fixed')}
          kind="figure"
          placeholder="0"
          value={entry.fixed}
          error={props.wrong.fixed}
          onInput={(fixed) => onInput({ ...entry, fixed })}
        />
        <Select
          label={i18n.t('fees.form.currency')}
          value={entry.currency}
          choices={orderCurrencies.map((code) => ({ value: code, label: code }))}
          onChange={(currency) => onInput({ ...entry, currency })}
        />
        <div class={styles.last}>
          <Button submit disabled={props.onKeep === null} onPress={() => props.onKeep?.()}>
            {i18n.t('options.rates.keep')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function rateWords({ percent, fixed, currency }: OwnRate): string {
  const money = formatMoney({ amount: fixed, currency });
  if (Number(percent) === 0) return money;
  const share = formatPercent(percent);
  return Number(fixed) === 0 ? share : i18n.t('options.rates.both', { share, money });
}
