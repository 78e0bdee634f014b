import { useMemo } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel.tsx';
import type { ShowField } from '../../components/panel/ReadingFigure.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import { send } from '../../lib/messaging/client.ts';
import { settingsLink } from '../../lib/messaging/settings-link.ts';
import { badgeRules } from '../../lib/rules/badges.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { sharedLimit } from '../../lib/rules/coverage.ts';
import { firstSettings } from '../../lib/trade/buyer-settings.ts';
import { assessCoverage } from '../../lib/trade/coverage.ts';
import { disputeDays } from '../../lib/trade/dispute-days.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import { readOrderEntry } from '../../lib/trade/order-entry.ts';
import { orderKeeper } from './keepers.ts';
import type { OrderView } from './page-view.ts';
import { planOf } from './payment-plan.ts';
import { useDraft } from './use-draft.ts';
import { useKeptSupplier } from './use-kept-supplier.ts';
import { useLimit } from './use-limit.ts';
import type { Tab } from './use-own-tab.ts';

/** Wires the panel of one listing, or of a page without any, to what is kept of it. */
export function OrderPanel(props: {
  readonly view: OrderView;
  readonly tab: Tab;
  readonly onClose: () => void;
}) {
  const { view, tab } = props;
  const { listing, unread } = view;
  const supplier = useKeptSupplier(view.seen);
  const keeper = useMemo(() => orderKeeper(view.pageKey), [view.pageKey]);
  const [entry, typeEntry, orderNotKept] = useKeptText(view.orderKey, keeper);
  const limit = useLimit(view, supplier);
  const { settings: kept, unread: settingsFailure } = useSettings(settingsLink);
  const settings = kept ?? firstSettings;
  const draft = useDraft(view, entry, limit.typed);
  const figures = readOrderEntry(entry, listing, { locale: uiLocale() });
  const failure = orderNotKept ?? limit.failure ?? supplier.failure ?? draft.failure;
  const show: ShowField = async (field) => {
    const answer = await send('outlineField', { ...tab, place: { listing: 0, ...field } });
    return answer.ok && answer.value;
  };
  return (
    <Panel
      listing={listing}
      unread={unread}
      limit={limit}
      rules={{ badges: badgeRules, sharedLimit, dispute: disputeDays(clocks, settings.tier) }}
      entry={entry}
      onInput={typeEntry}
      figures={figures}
      coverage={assessCoverage({
        supplier: listing.supplier,
        typedLimit: limit.typed,
        total: figureValue(figures.total),
        deposit: figureValue(figures.deposit),
      })}
      plan={planOf(figures, new Date(), settings)}
      settingsFailure={settingsFailure}
      packRefused={settings.packRefused}
      actions={{
        draft: draft.state,
        onDraft: draft.draft,
        onOpenSpec: (specId) => send('openSpecsPage', { specId }),
        saved: view.seen && (supplier.kept?.saved ?? false),
        onSave: supplier.save,
      }}
      failure={failure?.kind ?? null}
      onShow={unread === null ? show : undefined}
      onClose={props.onClose}
    />
  );
}
