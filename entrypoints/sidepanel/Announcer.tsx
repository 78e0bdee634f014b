import { useRef } from 'preact/hooks';
import { Status } from '../../components/ui/Status.tsx';
import { i18n } from '../../lib/i18n/words.ts';
import { readValue } from '../../lib/trade/reading.ts';
import type { TabState } from './use-tab-reading.ts';

/** Tells a screen reader whose figures stand in the panel, once the page beside it has changed. */
export function Announcer({ state }: { readonly state: TabState }) {
  const last = useRef<string | null>(null);
  const said = useRef('');
  const name = nameOf(state);
  if (name !== null && name !== last.current) {
    // The first name is no change: the panel has just opened on it.
    if (last.current !== null) said.current = i18n.t('panel.nowShowing', { name });
    last.current = name;
  }
  return <Status unseen>{said.current}</Status>;
}

function nameOf(state: TabState): string | null {
  const [listing, ...others] = state.kind === 'read' ? state.tab.reading.listings : [];
  return listing && others.length === 0 ? readValue(listing.supplier.name) : null;
}
