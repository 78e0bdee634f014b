import type { Money } from '../../trade/money.ts';
import { at } from '../embedded-json.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { decimalOfData } from '../text/decimal.ts';
import { parseMoney } from '../text/money.ts';
import { shownText } from '../text/shown.ts';

/** Where one price stands in an object: in dollars, as shown, as a bare number. */
type Pick = { readonly usd?: string; readonly text: string; readonly plain?: string };

/**
 * One price out of the page's data: dollars where it has them, else as shown,
 * else the bare number in the currency the page shows. Null: no price, or a
 * bare 0. A price shown as 0 is a fault, whatever number stands beside it.
 */
export function moneyOfData(item: unknown, pick: Pick, numbers: PageNumbers): Parsed<Money> {
  const usd = decimalOfData(at(item, pick.usd ?? ' '));
  if (Number(usd)) return { value: { amount: String(usd), currency: 'USD' } };
  const text = at(item, pick.text);
  const shown = typeof text === 'string' ? parseMoney(shownText(text), numbers) : null;
  const amount = decimalOfData(at(item, pick.plain ?? ' '));
  const settled = shown && ('value' in shown || shown.fault === 'zero');
  if (settled || !Number(amount)) return shown;
  const { currency } = numbers;
  return currency ? { value: { amount: String(amount), currency } } : fault('currency');
}
