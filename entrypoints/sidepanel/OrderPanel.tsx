import { Actions } from '../../components/panel/Actions.tsx';
import { CoverageSection } from '../../components/panel/CoverageSection.tsx';
import { FailureNotice } from '../../components/panel/FailureNotice.tsx';
import { OrderSection } from '../../components/panel/OrderSection.tsx';
import { PageNotice } from '../../components/panel/PageNotice.tsx';
import { PanelFrame } from '../../components/panel/PanelFrame.tsx';
import type { FieldPlace } from '../../components/panel/ReadingFigure.tsx';
import { SupplierSection } from '../../components/panel/SupplierSection.tsx';
import { uiLocale } from '../../lib/i18n/format.ts';
import { send } from '../../lib/messaging/client.ts';
import { assessCoverage } from '../../lib/trade/coverage.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import { readOrderEntry } from '../../lib/trade/order-entry.ts';
import { orderKeeper } from './keepers.ts';
import type { PageView } from './page-view.ts';
import type { Tab } from './SidePanel.tsx';
import { useDraft } from './use-draft.ts';
import { useKeptSupplier } from './use-kept-supplier.ts';
import { useKeptText } from './use-kept-text.ts';
import { useLimit } from './use-limit.ts';

/** One listing's figures, or a page without any, where everything is typed. */
export function OrderPanel(props: {
  readonly view: PageView & { readonly kind: 'order' };
  readonly tab: Tab;
  readonly onClose: () => void;
}) {
  const { view, tab } = props;
  const supplier = useKeptSupplier(view.seen);
  const [entry, typeEntry, orderNotKept] = useKeptText(view.orderKey, orderKeeper);
  const limit = useLimit(view, supplier);
  const draft = useDraft(view, entry, limit.typed);
  const failure = orderNotKept ?? limit.failure ?? supplier.failure ?? draft.failure;
  const onShow =
    view.unread === null
      ? (place: FieldPlace) => send('outlineField', { ...tab, ref: { listing: 0, ...place } })
      : undefined;
  const figures = readOrderEntry(entry, view.listing, { locale: uiLocale() });
  const coverage = assessCoverage({
    supplier: view.listing.supplier,
    typedLimit: limit.typed,
    total: figureValue(figures.total),
    deposit: figureValue(figures.deposit),
  });
  return (
    <PanelFrame
      onClose={props.onClose}
      actions={
        <>
          {failure && <FailureNotice kind={failure.kind} />}
          <Actions
            draft={draft.state}
            onDraft={draft.draft}
            onOpenSpec={(specId) => send('openSpecsPage', { specId })}
            saved={view.seen && (supplier.kept?.saved ?? false)}
            onSave={supplier.save}
          />
        </>
      }
    >
      {view.unread && <PageNotice unread={view.unread} />}
      <SupplierSection supplier={view.listing.supplier} limit={limit} onShow={onShow} />
      <OrderSection
        entry={entry}
        onInput={typeEntry}
        figures={figures}
        product={view.listing.product}
        onShow={onShow}
      />
      <CoverageSection coverage={coverage} />
    </PanelFrame>
  );
}
