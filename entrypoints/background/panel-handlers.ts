import { browser } from '../../lib/browser/browser.ts';
import { command } from '../../lib/messaging/commands.ts';
import { type Handlers, refuse } from '../../lib/messaging/server.ts';
import { parseFindings } from '../../lib/pages/findings.ts';
import { interpret } from '../../lib/pages/interpret.ts';
import { recall, recordOf } from './tab-readings.ts';

type PanelMessage = 'readTab' | 'outlineField' | 'openPanel' | 'closePanel' | 'openSpecsPage';

const toTab =
  (name: 'showPanel' | 'hidePanel'): Handlers['openPanel'] =>
  async (payload, sender) => {
    const tabId = payload.tabId ?? sender.tabId;
    if (tabId === null) return refuse('no-tab', name);
    return { ok: true, value: (await command(tabId, name, null)) !== null };
  };

/** For so long a busy page may leave unanswered whether it is there; in milliseconds. It is, then. */
const patience = 500;

/**
 * Whether the document that a tab's reading is of still stands there: a page may
 * keep its content script from saying that it goes away. A panel framed in the
 * document goes away with it and need not ask.
 */
async function stillShows(tabId: number): Promise<boolean> {
  const record = await recordOf(tabId);
  if (record === null) return false;
  const busy = new Promise<'busy'>((done) => setTimeout(done, patience, 'busy'));
  const answer = await Promise.race([command(tabId, 'whichPage', null), busy]);
  return answer === 'busy' || answer?.reply === record.page;
}

/** What the panel and the popup ask for about a tab and its page. */
export const panelHandlers: Pick<Handlers, PanelMessage> = {
  async readTab(payload, sender) {
    const tabId = payload.tabId ?? sender.tabId;
    if (tabId === null) return refuse('no-tab', 'readTab');
    const isFramed = payload.tabId === undefined;
    const shows = isFramed || (await stillShows(tabId));
    return { ok: true, value: shows ? await recall(tabId) : null };
  },
  async outlineField({ tabId, place }, sender) {
    const target = tabId ?? sender.tabId;
    if (target === null) return refuse('no-tab', 'outlineField');
    const record = await recordOf(target);
    const findings = record && parseFindings(record.findings);
    const spot = record && findings && interpret(record.reading.url, findings).spotOf(place);
    const answered = spot && (await command(target, 'outline', spot));
    return { ok: true, value: answered?.reply === true };
  },
  openPanel: toTab('showPanel'),
  closePanel: toTab('hidePanel'),
  async openSpecsPage({ specId }) {
    const page = new URL('/specs.html', browser.runtime.getURL('/'));
    if (specId !== undefined) page.hash = encodeURIComponent(specId);
    await browser.tabs.create({ url: page.href });
    return { ok: true, value: null };
  },
};
