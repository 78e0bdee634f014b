import { i18n } from '../../lib/i18n/words.ts';
import type { OrderDaysEntry } from '../../lib/trade/order-days.ts';
import { Field } from '../ui/Field.tsx';
import styles from './ExportControls.module.css';

/** Nothing has come yet. */
export const noDays: OrderDaysEntry = {
  arrivedOn: '',
  receiptConfirmedOn: '',
  disputeOpenedOn: '',
};

const days = ['arrivedOn', 'receiptConfirmedOn', 'disputeOpenedOn'] as const;

/** What the calendar of an order is reckoned from, beside its shipment date. */
export function OrderDaysForm(props: {
  readonly entry: OrderDaysEntry;
  readonly onInput: (entry: OrderDaysEntry) => void;
}) {
  const { entry, onInput } = props;
  return (
    <div>
      <p class={styles.quiet}>{i18n.t('export.days.hint')}</p>
      <div class={styles.row}>
        {days.map((day) => (
          <Field
            key={day}
            label={i18n.t(`export.days.${day}`)}
            kind="date"
            value={entry[day]}
            onInput={(text) => onInput({ ...entry, [day]: text })}
          />
        ))}
      </div>
    </div>
  );
}
