import { formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { unitWord } from './units.ts';

/** "1,000–4,999 pieces", "5,000 or more"; the unit as the page writes it, left out where it names none. */
export function quantitySpan(
  span: { readonly from: number; readonly to: number | null },
  unit: string,
): string {
  const from = formatNumber(span.from);
  const words =
    span.to === null
      ? i18n.t('panel.price.andMore', { from })
      : i18n.t('panel.price.fromTo', { from, to: formatNumber(span.to) });
  return unit === '' ? words : `${words} ${unitWord(unit)}`;
}
