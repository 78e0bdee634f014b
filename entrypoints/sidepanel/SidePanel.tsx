import { useEffect } from 'preact/hooks';
import { FailureNotice } from '../../components/panel/FailureNotice.tsx';
import { Loading } from '../../components/panel/Loading.tsx';
import { PanelFrame } from '../../components/panel/PanelFrame.tsx';
import { send } from '../../lib/messaging/client.ts';
import { Announcer } from './Announcer.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { viewOf } from './page-view.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { type Tab, useOwnTab } from './use-own-tab.ts';
import { type TabState, useTabReading } from './use-tab-reading.ts';

/** The panel of one tab: framed in its page, or beside it. */
export function SidePanel() {
  const own = useOwnTab();
  if (own.kind === 'finding') {
    return (
      <PanelFrame>
        <Loading />
      </PanelFrame>
    );
  }
  return <TabPanel tabId={own.kind === 'tab' ? own.tabId : undefined} />;
}

function TabPanel({ tabId }: { readonly tabId: number | undefined }) {
  const state = useTabReading(tabId);
  const tab: Tab = tabId === undefined ? {} : { tabId };
  const close = () => send('closePanel', tab);
  useEscape(close);
  return (
    <>
      <Announcer state={state} />
      <Content state={state} tab={tab} onClose={close} />
    </>
  );
}

function Content(props: {
  readonly state: TabState;
  readonly tab: Tab;
  readonly onClose: () => void;
}) {
  const { state, tab, onClose } = props;
  switch (state.kind) {
    case 'loading':
      return (
        <PanelFrame onClose={onClose}>
          <Loading />
        </PanelFrame>
      );
    case 'failed':
      return (
        <PanelFrame onClose={onClose}>
          <FailureNotice kind={state.failure.kind} />
        </PanelFrame>
      );
    default: {
      const view = viewOf(state.kind === 'read' ? state.tab : null);
      return view.kind === 'search' ? (
        <SearchPanel view={view} tab={tab} onClose={onClose} />
      ) : (
        // Boxes of its own for each page: of a number half typed, no digit goes to the next one's.
        <OrderPanel key={view.pageKey} view={view} tab={tab} onClose={onClose} />
      );
    }
  }
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Escape also ends the choosing of a Chinese character.
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
