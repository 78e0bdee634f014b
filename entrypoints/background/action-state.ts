import { browser } from '../../lib/browser/browser.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { type ChipState, chipState } from '../../lib/trade/chip-state.ts';
import type { PageReading } from '../../lib/trade/listing.ts';

/** Shows on the toolbar button what the page of a tab says: a sign on it, the same in words as its title. */
export async function showOnAction(tabId: number, reading: PageReading): Promise<void> {
  const state = chipState(reading);
  if (reading.kind === 'unsupported') await clearAction(tabId);
  else await show(tabId, signs[state.is], i18n.t('action.title', { state: wordsOf(state) }));
}

/** As on any page that is not a supplier's. */
export function clearAction(tabId: number): Promise<void> {
  return show(tabId, '', i18n.t('extension.name'));
}

/** At most four characters fit; the words say it in full. */
const signs: Record<ChipState['is'], string> = {
  reading: '…',
  limit: '$',
  notPublished: '?',
  notShown: '–',
  limitUnread: '!',
  unread: '!',
  cards: '',
};

function wordsOf(state: ChipState): string {
  switch (state.is) {
    case 'limit':
      return i18n.t('action.limit', { limit: formatMoney(state.limit) });
    case 'cards':
      return i18n.t('action.cards', { limits: state.limits, cards: state.cards });
    default:
      return i18n.t(`action.${state.is}`);
  }
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3f4a5a' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
