import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { add } from '../../lib/trade/money.ts';
import type { MethodPlan, PaymentPlan } from '../../lib/trade/payment-plan.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { feeText } from './cell-words.ts';
import { methodName } from './method-words.ts';

/** The fee of deposit and balance by each method, on demand; nothing for an order paid at once. */
export function PaymentFees(props: {
  readonly plan: PaymentPlan;
  /** The payments are what must arrive at the supplier. */
  readonly mustArrive?: boolean;
}) {
  const { plan } = props;
  const [deposit, balance] = plan.payments;
  if (deposit === undefined || balance === undefined) return null;
  const amounts = [deposit.amount, balance.amount, add(deposit.amount, balance.amount)];
  const first = i18n.t(props.mustArrive ? 'fees.payments.mustArrive' : 'fees.payments.paid');
  return (
    <Disclosure label={i18n.t('fees.payments.title')}>
      <DataTable
        caption={i18n.t('fees.payments.title')}
        hideCaption
        columns={[
          { label: i18n.t('fees.column.method') },
          { label: i18n.t('fees.payments.deposit'), figure: true },
          { label: i18n.t('fees.payments.balance'), figure: true },
          { label: i18n.t('fees.payments.both'), figure: true },
        ]}
        rows={[
          {
            key: 'amounts',
            cells: [first, ...amounts.map((amount) => formatMoney(amount, { zeros: true }))],
          },
          ...plan.methods.filter(isOpen).map((row) => ({
            key: row.method,
            cells: [methodName(row.method), ...partFees(row), feeText(row.estimate)],
          })),
        ]}
      />
    </Disclosure>
  );
}

/** The fee of each payment of a method, in their order; of one payment too. */
export function partFees({ payments }: Pick<MethodPlan, 'payments'>): string[] {
  return payments.map(({ estimate }) => feeText(estimate));
}

/** Whether a method can be used for one of the payments at least. */
const isOpen = ({ payments }: MethodPlan) =>
  payments.some(({ estimate }) => estimate.kind !== 'unavailable');
