import { useState } from 'preact/hooks';
import type { Draft } from '../../components/panel/Actions.tsx';
import { uiLocale } from '../../lib/i18n/format.ts';
import { templateName } from '../../lib/i18n/spec-words.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { templates } from '../../lib/rules/templates.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { draftSpec } from '../../lib/trade/draft-spec.ts';
import type { TypedLimit } from '../../lib/trade/kept-supplier.ts';
import type { OrderEntry } from '../../lib/trade/order-entry.ts';
import { unsupportedPage } from '../../lib/trade/unread-listing.ts';
import type { OrderView } from './page-view.ts';

/** Makes an order spec of what the panel shows and keeps it. */
export function useDraft(view: OrderView, entry: OrderEntry, typedLimit: TypedLimit | null) {
  const [last, setLast] = useState<{ readonly orderKey: string; readonly state: Draft }>({
    orderKey: view.orderKey,
    state: { kind: 'none' },
  });
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const { orderKey } = view;
  const draft = async () => {
    const spec = specOf(view, entry, typedLimit);
    if (spec === null) return;
    setLast({ orderKey, state: { kind: 'saving' } });
    const answer = await remoteStores.specs.put(spec, 0);
    setFailure(answer.ok ? null : answer.failure);
    const template = templateName(spec.template);
    const state: Draft = answer.ok
      ? { kind: 'saved', specId: spec.id, template }
      : { kind: 'none' };
    setLast({ orderKey, state });
  };
  // "Saved" is said of the page it was pressed on, not of the next one.
  const state: Draft = last.orderKey === orderKey ? last.state : { kind: 'none' };
  return { state, failure, draft };
}

function specOf(view: OrderView, entry: OrderEntry, typedLimit: TypedLimit | null) {
  const now = new Date().toISOString();
  const { reading, readAt } = view.tab ?? { reading: unsupportedPage(''), readAt: now };
  return draftSpec({
    reading: { ...reading, listings: [view.listing] },
    readAt,
    listing: 0,
    entry,
    typedLimit,
    now,
    id: crypto.randomUUID(),
    locale: uiLocale(),
    templates,
  });
}
