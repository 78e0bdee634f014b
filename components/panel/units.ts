import { formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';

/** Units that pages sell by and that have words of our own, by the page's singular. */
const known = [
  'piece',
  'set',
  'pair',
  'unit',
  'kilogram',
  'ton',
  'meter',
  'bag',
  'box',
  'carton',
  'roll',
  'sheet',
] as const;

/** "1 piece", "300 pieces"; a unit we have no word for stands as the page writes it. */
export function quantityWords(amount: number, unit: string): string {
  return unit === '' ? formatNumber(amount) : `${formatNumber(amount)} ${unitWord(unit, amount)}`;
}

/** The word for the unit of so many, or of any number of them. */
export function unitWord(unit: string, amount = 2): string {
  const own = known.find((one) => one === unit.toLowerCase());
  return own ? i18n.t(`panel.unit.${own}`, amount) : unit;
}
