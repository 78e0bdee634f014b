import { i18n } from '../../lib/i18n/words.ts';
import type { Coverage } from '../../lib/trade/coverage.ts';
import type { DisputeDays } from '../../lib/trade/dispute-days.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import type { OrderEntry } from '../../lib/trade/order-entry.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import type { PaymentPlan } from '../../lib/trade/payment-plan.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { AboutSupplier } from './AboutSupplier.tsx';
import { Actions, type ActionsProps } from './Actions.tsx';
import { Answer } from './Answer.tsx';
import type { BadgeRules } from './Badges.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { type FailureKind, FailureNotice } from './FailureNotice.tsx';
import { FeeSection } from './FeeSection.tsx';
import { Limit, type LimitByHand } from './Limit.tsx';
import { OrderSection } from './OrderSection.tsx';
import { PageNotice, type Unread } from './PageNotice.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import type { ShowField } from './ReadingFigure.tsx';
import { Section } from './Section.tsx';
import { SupplierSection } from './SupplierSection.tsx';

/** What the panel's own sentences rest on. */
export type PanelRules = {
  readonly badges: BadgeRules;
  /** That one limit is for all orders of a supplier. */
  readonly sharedLimit: readonly RuleSource[];
  /** Until when a buyer of this tier can open a dispute. */
  readonly dispute: DisputeDays;
};

export type PanelProps = {
  /** What the page says; where `unread` says why it says nothing, all of it absent. */
  readonly listing: Listing;
  readonly unread: Unread | null;
  readonly limit: LimitByHand;
  readonly rules: PanelRules;
  readonly entry: OrderEntry;
  /** Called with the whole entry on every keystroke. */
  readonly onInput: (entry: OrderEntry) => void;
  readonly figures: OrderFigures;
  readonly coverage: Coverage;
  /** What paying costs by each method; null where the order has no total yet. */
  readonly plan: PaymentPlan | null;
  /** Why the buyer's settings could not be read: the first ones stand in; null where they could. */
  readonly settingsFailure: { readonly kind: FailureKind } | null;
  /** The buyer's own fee rules are refused, and the built-in ones stand in. */
  readonly packRefused: boolean;
  readonly actions: ActionsProps;
  /** Why something is not kept; null while all is. */
  readonly failure: FailureKind | null;
  /** Left out where no page is at hand to show a field on. */
  readonly onShow?: ShowField | undefined;
  readonly onClose?: (() => void) | undefined;
};

/** The panel of one listing, or of a page that could not be read and where all is typed. */
export function Panel(props: PanelProps) {
  const { listing, unread, rules, failure, onShow } = props;
  return (
    <PanelFrame
      onClose={props.onClose}
      actions={
        <>
          {failure && <FailureNotice kind={failure} />}
          <Answer total={props.figures.total} coverage={props.coverage} />
          <Actions {...props.actions} />
        </>
      }
    >
      {unread ? (
        <>
          <PageNotice unread={unread} />
          <Section title={i18n.t('panel.limit.title')}>
            <Limit {...props.limit} supplier={null} sharedLimit={rules.sharedLimit} />
          </Section>
        </>
      ) : (
        <SupplierSection
          supplier={listing.supplier}
          limit={props.limit}
          sharedLimit={rules.sharedLimit}
          onShow={onShow}
        />
      )}
      <OrderSection
        entry={props.entry}
        onInput={props.onInput}
        figures={props.figures}
        product={listing.product}
        onShow={onShow}
      />
      <CoverageSection
        coverage={props.coverage}
        sharedLimit={rules.sharedLimit}
        dispute={rules.dispute}
        pageRead={unread === null}
      />
      <FeeSection
        plan={props.plan}
        settingsFailure={props.settingsFailure}
        packRefused={props.packRefused}
      />
      {!unread && (
        <AboutSupplier supplier={listing.supplier} badgeRules={rules.badges} onShow={onShow} />
      )}
    </PanelFrame>
  );
}
