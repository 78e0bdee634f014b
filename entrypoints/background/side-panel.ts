import { sidePanel } from '../../lib/browser/side-panel.ts';

/** Has the browser's own side panel, where it has one, speak for this tab while the tab is in front. */
export async function bindSidePanel(tabId: number): Promise<void> {
  try {
    await sidePanel()?.setOptions({ tabId, path: `sidepanel.html?tabId=${tabId}`, enabled: true });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The toolbar button keeps opening the popup: the panel is opened from there or from the page. */
export async function keepButtonForPopup(): Promise<void> {
  await sidePanel()?.setPanelBehavior({ openPanelOnActionClick: false });
}
