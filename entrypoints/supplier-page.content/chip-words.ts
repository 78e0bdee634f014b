import { formatMoney, formatNumber } from '../../lib/i18n/format.ts';
import type { ChipState } from '../../lib/trade/chip-state.ts';
import type { IconName } from './element.ts';
import { say } from './say.ts';

/** The picture beside the chip's words: each answer has its own, so that colour is never alone. */
export function chipIcon(state: ChipState): IconName {
  const icons = {
    reading: 'reading',
    limit: 'check',
    notPublished: 'shield',
    notShown: 'none',
    limitUnread: 'unread',
    unread: 'unread',
    cards: 'cards',
  } as const;
  return icons[state.is];
}

export function chipWords(state: ChipState): string {
  switch (state.is) {
    case 'limit':
      return say('chip.limit', { limit: formatMoney(state.limit) });
    case 'cards':
      return state.limits === 0
        ? say('chip.noLimits')
        : say('chip.limits', {
            limits: formatNumber(state.limits),
            cards: formatNumber(state.cards),
          });
    default:
      return say(`chip.${state.is}`);
  }
}
