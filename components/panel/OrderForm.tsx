import { formatAmount } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Figure } from '../../lib/trade/figure.ts';
import type { OrderEntry } from '../../lib/trade/order-entry.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import { DepositField } from '../fees/DepositField.tsx';
import { Field } from '../ui/Field.tsx';
import { errorSentence, type NumberError } from './error-sentence.ts';
import styles from './OrderForm.module.css';
import { unitPriceSentence } from './unit-price-sentence.ts';
import { unitWord } from './units.ts';

/** What the buyer types about the order. A figure of the page stands as placeholder until typed over. */
export function OrderForm(props: {
  readonly entry: OrderEntry;
  readonly figures: OrderFigures;
  /** The page's unit, such as "piece"; empty where it names none. */
  readonly unit: string;
  readonly onInput: (entry: OrderEntry) => void;
}) {
  const { entry, figures, unit, onInput } = props;
  const type = (field: keyof OrderEntry) => (text: string) => onInput({ ...entry, [field]: text });
  return (
    <div class={styles.form}>
      <Field
        label={i18n.t('panel.order.quantity')}
        kind="figure"
        after={unitWord(unit)}
        value={entry.quantity}
        error={wrong(figures.quantity)}
        onInput={type('quantity')}
      />
      <Field
        label={i18n.t('panel.order.unitPrice')}
        kind="figure"
        before="US$"
        value={entry.unitPrice}
        placeholder={published(figures.unitPrice)}
        hint={unitPriceSentence(figures, unit)}
        error={wrong(figures.unitPrice)}
        onInput={type('unitPrice')}
      />
      <Field
        label={i18n.t('panel.order.shipping')}
        kind="figure"
        before="US$"
        value={entry.shipping}
        placeholder={published(figures.shipping)}
        hint={isPublished(figures.shipping) && i18n.t('panel.order.note.pageShipping')}
        error={wrong(figures.shipping)}
        onInput={type('shipping')}
      />
      <Field
        label={i18n.t('panel.order.other')}
        kind="figure"
        before="US$"
        value={entry.other}
        error={wrong(figures.other)}
        onInput={type('other')}
      />
      <div class={styles.wide}>
        <DepositField
          value={entry}
          currency="US$"
          error={wrong(figures.deposit)}
          onInput={({ deposit, depositIn }) => onInput({ ...entry, deposit, depositIn })}
        />
      </div>
    </div>
  );
}

function wrong(figure: Figure<unknown, string, NumberError>): string | null {
  return figure.state === 'wrong' ? errorSentence(figure.error) : null;
}

/** The page's own amount, where it counts because nothing is typed. */
function published(figure: OrderFigures['unitPrice'] | OrderFigures['shipping']): string {
  return isPublished(figure) ? formatAmount(figure.value) : '';
}

function isPublished<T>(figure: Figure<T>): figure is Figure<T> & { readonly state: 'known' } {
  return figure.state === 'known' && figure.basis.by === 'page';
}
