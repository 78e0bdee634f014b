import type { ComponentChildren } from 'preact';
import type { failureWords } from '../../lib/i18n/failure.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Exchanged } from '../../lib/trade/exchange.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { PaymentPlan } from '../../lib/trade/payment-plan.ts';
import { RefusedRules } from '../settings/RefusedRules.tsx';
import { UnreadSettings } from '../settings/UnreadSettings.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './Calculator.module.css';
import { CalculatorForm, type CalculatorFormProps } from './CalculatorForm.tsx';
import { CheapestNote } from './CheapestNote.tsx';
import { CombinationNote } from './CombinationNote.tsx';
import { ExchangeLine } from './ExchangeLine.tsx';
import { FeeTable } from './FeeTable.tsx';
import { PaymentFees } from './PaymentFees.tsx';

/** The answer to the last complete entry. */
export type ShownAnswer = {
  readonly amount: Money;
  readonly receive: boolean;
  readonly plan: PaymentPlan;
  /** The built-in rules stand in for the buyer's own. */
  readonly packRefused: boolean;
};

export type CalculatorProps = CalculatorFormProps & {
  /** The buyer's own currency. */
  readonly home: string;
  readonly exchanged: Exchanged | null;
  /** Null before there is one. */
  readonly answer: ShownAnswer | null;
  /** The chart of the answer. */
  readonly chart: ComponentChildren;
  /** The amount is the total of the order in the tab's panel. */
  readonly fromOrder: boolean;
  /** What was just done. */
  readonly said: string | null;
  /** Why the answer is without the buyer's settings; null where it is with them. */
  readonly settingsFailure: Parameters<typeof failureWords>[0] | null;
  /** Why something is not kept; null while all is. */
  readonly failure: string | null;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  /** Null where there is no page for it. */
  readonly onOpenPanel: (() => void) | null;
  /** Null while the chip was not dismissed. */
  readonly onShowChip: (() => void) | null;
  readonly onSpecs: () => void;
  readonly onOptions: () => void;
};

/** What paying an amount costs, by each method. */
export function Calculator(props: CalculatorProps) {
  const { answer, entry, home } = props;
  return (
    <main class={styles.calculator}>
      <Head {...props} />
      {props.failure && (
        <Callout kind="problem">{i18n.t('panel.notSaved', { why: props.failure })}</Callout>
      )}
      {props.settingsFailure && <UnreadSettings failure={props.settingsFailure} />}
      {props.fromOrder && <p class={styles.quiet}>{i18n.t('popup.fromOrder')}</p>}
      <CalculatorForm {...props} />
      {home !== entry.currency && <ExchangeLine {...props} />}
      {answer ? (
        <Answer answer={answer} stale={props.stale} chart={props.chart}>
          <Actions {...props} />
        </Answer>
      ) : (
        <p class={styles.quiet}>{i18n.t('popup.needAmount')}</p>
      )}
    </main>
  );
}

function Head(props: CalculatorProps) {
  return (
    <header class={styles.head}>
      <div class={styles.title}>
        <h1>{i18n.t('popup.title')}</h1>
        <Button look="link" onPress={props.onSpecs}>
          {i18n.t('specs.title')}
        </Button>
        <Button look="link" onPress={props.onOptions}>
          {i18n.t('options.title')}
        </Button>
      </div>
      {(props.onOpenPanel || props.onShowChip) && (
        <div class={styles.actions}>
          {props.onOpenPanel && (
            <Button onPress={props.onOpenPanel}>{i18n.t('popup.openPanel')}</Button>
          )}
          {props.onShowChip && (
            <Button onPress={props.onShowChip}>{i18n.t('popup.showChip')}</Button>
          )}
        </div>
      )}
    </header>
  );
}

function Actions(props: CalculatorProps) {
  return (
    <>
      <div class={styles.actions}>
        <Button onPress={props.onCopy}>{i18n.t('popup.copy')}</Button>
        <Button onPress={props.onDownload}>{i18n.t('popup.download')}</Button>
      </div>
      <Status>{props.said}</Status>
    </>
  );
}

function Answer(props: {
  readonly answer: ShownAnswer;
  readonly stale: boolean;
  readonly chart: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { plan, amount, receive } = props.answer;
  const closed = plan.methods.filter(({ estimate }) => estimate.kind === 'unavailable');
  const open = plan.methods.filter(({ estimate }) => estimate.kind !== 'unavailable');
  return (
    <section
      class={`${styles.answer} ${props.stale ? styles.stale : ''}`}
      aria-label={i18n.t('popup.answer')}
    >
      <h2>
        {i18n.t(receive ? 'popup.textReceive' : 'popup.text', {
          amount: formatMoney(amount, { zeros: true }),
        })}
      </h2>
      {props.stale && <p>{i18n.t('popup.stale')}</p>}
      {props.answer.packRefused && <RefusedRules />}
      {plan.payments.length > 1 && <p class={styles.quiet}>{i18n.t('fees.twoPayments')}</p>}
      <CheapestNote ranking={plan.ranking} />
      <CombinationNote plan={plan} />
      <FeeTable hideCaption rows={open} due={{ amount, mustArrive: receive }} />
      <PaymentFees plan={plan} mustArrive={receive} />
      {closed.length > 0 && (
        <Disclosure label={i18n.t('popup.closed', closed.length)}>
          <FeeTable caption={i18n.t('popup.closedTitle')} hideCaption rows={closed} />
        </Disclosure>
      )}
      <p class={styles.quiet}>{i18n.t('popup.estimates')}</p>
      {props.children}
      <h2>{i18n.t('fees.chart.title')}</h2>
      {props.chart}
    </section>
  );
}
