import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import {
  type CalculatorEntry,
  type CalculatorFigures,
  ratePairOf,
} from '../../lib/trade/calculator-entry.ts';
import type { Exchanged } from '../../lib/trade/exchange.ts';
import { Field } from '../ui/Field.tsx';
import { Figure, Figures } from '../ui/Figures.tsx';
import styles from './CalculatorForm.module.css';
import { wrong } from './CalculatorForm.tsx';

/** What the buyer's own account is charged: the bank's rate and margin, typed by the buyer. */
export function ExchangeLine(props: {
  readonly entry: CalculatorEntry;
  readonly figures: CalculatorFigures;
  readonly onInput: (entry: CalculatorEntry) => void;
  /** The buyer's own currency. */
  readonly home: string;
  /** The amount exchanged; null while rate or amount is not known. */
  readonly exchanged: Exchanged | null;
}) {
  const { entry, figures, exchanged } = props;
  const type = (part: Partial<CalculatorEntry>) => props.onInput({ ...entry, ...part });
  return (
    <section class={styles.exchange} aria-label={i18n.t('fees.exchange.title')}>
      <div class={styles.form}>
        <Field
          label={i18n.t('fees.form.rate')}
          hint={i18n.t('fees.exchange.rateHint', { of: entry.currency, into: props.home })}
          kind="figure"
          value={entry.rate}
          error={wrong(figures.rate)}
          onInput={(rate) => type({ rate, ratePair: ratePairOf(entry, props.home) })}
        />
        <Field
          label={i18n.t('fees.form.margin')}
          kind="figure"
          after="%"
          value={entry.margin}
          placeholder="0"
          error={wrong(figures.margin)}
          onInput={(margin) => type({ margin })}
        />
      </div>
      {exchanged && (
        <Figures>
          <Figure name={i18n.t('fees.exchange.margin')}>
            {formatMoney(exchanged.margin, { zeros: true })}
          </Figure>
          <Figure name={i18n.t('fees.exchange.cost')} total>
            {formatMoney(exchanged.total, { zeros: true })}
          </Figure>
        </Figures>
      )}
    </section>
  );
}
