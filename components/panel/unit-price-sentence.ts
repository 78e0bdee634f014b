import { formatMoney, formatMoneyRange, formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import type { LadderPrice } from '../../lib/trade/price-ladder.ts';
import { quantitySpan } from './quantity-span.ts';

/** Which of the page's prices counts, or why the buyer must type one. Empty where nothing need be said. */
export function unitPriceSentence(figures: OrderFigures, unit: string): string {
  const { unitPrice, ladder } = figures;
  if (unitPrice.state === 'missing' && unitPrice.why === 'not-in-usd') {
    return i18n.t('panel.price.notInUsd');
  }
  if (ladder === null) return '';
  const typed = unitPrice.state === 'known' && unitPrice.basis.by === 'typed';
  return typed ? besideTyped(ladder, unit) : ladderSentence(ladder, unit);
}

/** What the page says, where the buyer has typed a price of their own. */
function besideTyped(ladder: LadderPrice, unit: string): string {
  switch (ladder.kind) {
    case 'tier':
      return i18n.t('panel.price.pageTier', {
        price: formatMoney(ladder.unitPrice, { zeros: true }),
        span: quantitySpan(ladder.tier, unit),
      });
    case 'one-price':
      return i18n.t('panel.price.pageSays', {
        price: formatMoney(ladder.unitPrice, { zeros: true }),
      });
    case 'range':
      return i18n.t('panel.price.pageSays', { price: formatMoneyRange(ladder.low, ladder.high) });
    default:
      return '';
  }
}

function ladderSentence(ladder: LadderPrice, unit: string): string {
  switch (ladder.kind) {
    case 'tier':
      return i18n.t('panel.price.tier', { span: quantitySpan(ladder.tier, unit) });
    case 'one-price':
      return i18n.t('panel.price.onePrice');
    case 'range':
      return i18n.t('panel.price.range', { range: formatMoneyRange(ladder.low, ladder.high) });
    case 'below-first-tier':
      return i18n.t('panel.price.belowFirst', { from: formatNumber(ladder.from) });
    case 'above-last-tier':
      return i18n.t('panel.price.aboveLast', { to: formatNumber(ladder.to) });
    case 'gap':
      return i18n.t('panel.price.gap');
    case 'conflict':
      return i18n.t('panel.price.conflict');
    case 'not-published':
      return i18n.t('panel.price.notPublished');
    case 'unreadable':
      return i18n.t('panel.price.unreadable');
  }
}
