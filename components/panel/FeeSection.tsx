import { i18n } from '../../lib/i18n/words.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import type { PaymentPlan } from '../../lib/trade/payment-plan.ts';
import { CheapestNote } from '../fees/CheapestNote.tsx';
import { CombinationNote } from '../fees/CombinationNote.tsx';
import { FeeTable } from '../fees/FeeTable.tsx';
import { PaymentFees } from '../fees/PaymentFees.tsx';
import { RefusedRules } from '../settings/RefusedRules.tsx';
import { UnreadSettings } from '../settings/UnreadSettings.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { FailureKind } from './FailureNotice.tsx';
import { Section } from './Section.tsx';

/** The ways to pay that buyers' guides name; the rest stands behind a button. */
const usual: ReadonlySet<MethodName> = new Set([
  'card',
  'western-union',
  'wire-transfer',
  'e-checking',
  'pay-later',
  'online-bank-payment',
]);

/** Methods with a figure first, those that can't be used last. */
const order = { exact: 0, range: 0, unknown: 1, unavailable: 2 } as const;

/** What paying the order costs by each method; null where the order has no total yet. */
export function FeeSection(props: {
  readonly plan: PaymentPlan | null;
  /** Why the plan is made without the buyer's settings; null where it is made with them. */
  readonly settingsFailure: { readonly kind: FailureKind } | null;
  /** The built-in rules stand in for the buyer's own. */
  readonly packRefused: boolean;
}) {
  return (
    <Section title={i18n.t('fees.title')}>
      {props.settingsFailure && <UnreadSettings failure={props.settingsFailure} />}
      {props.packRefused && <RefusedRules />}
      <Plan plan={props.plan} />
    </Section>
  );
}

function Plan({ plan }: { readonly plan: PaymentPlan | null }) {
  if (plan === null || plan.methods.length === 0) {
    return <p>{i18n.t('fees.needTotal')}</p>;
  }
  const methods = plan.methods.toSorted((a, b) => order[a.estimate.kind] - order[b.estimate.kind]);
  const shown = methods.filter(({ method }) => usual.has(method));
  const more = methods.filter(({ method }) => !usual.has(method));
  return (
    <>
      {plan.payments.length > 1 && <p>{i18n.t('fees.twoPayments')}</p>}
      <CheapestNote ranking={plan.ranking} />
      <CombinationNote plan={plan} />
      <FeeTable hideCaption rows={shown} />
      <PaymentFees plan={plan} />
      <Disclosure label={i18n.t('fees.more', more.length)}>
        <FeeTable caption={i18n.t('fees.moreTitle')} hideCaption rows={more} />
      </Disclosure>
      <p>{i18n.t('fees.estimates')}</p>
    </>
  );
}
