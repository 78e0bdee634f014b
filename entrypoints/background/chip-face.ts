import { formatMoney, formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { ChipFace } from '../../lib/messaging/page-messages.ts';
import type { ChipState } from '../../lib/trade/chip-state.ts';

/** The picture beside the chip's words: each answer has its own, so that colour is never alone. */
const signs = {
  reading: 'reading',
  limit: 'check',
  notPublished: 'shield',
  notShown: 'none',
  limitUnread: 'unread',
  unread: 'unread',
  cards: 'cards',
} as const satisfies Record<ChipState['is'], ChipFace['sign']>;

/** How the chip on the page shows a state. */
export function chipFace(state: ChipState): ChipFace {
  return { sign: signs[state.is], words: wordsOf(state) };
}

function wordsOf(state: ChipState): string {
  switch (state.is) {
    case 'limit':
      return i18n.t('chip.limit', { limit: formatMoney(state.limit) });
    case 'cards':
      return state.limits === 0
        ? i18n.t('chip.noLimits')
        : i18n.t('chip.limits', {
            limits: formatNumber(state.limits),
            cards: formatNumber(state.cards),
          });
    default:
      return i18n.t(`chip.${state.is}`);
  }
}
