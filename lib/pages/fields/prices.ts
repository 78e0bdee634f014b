import type { PriceTier } from '../../trade/listing.ts';
import type { Money } from '../../trade/money.ts';
import { at } from '../embedded-json.ts';
import { type FieldReader, fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { decimalOfData } from '../text/decimal.ts';
import { type MoneyRange, parseMoney, parseMoneyRange, unitOfPrice } from '../text/money.ts';
import { multiplierIn } from '../text/multiplier.ts';
import { shownText } from '../text/shown.ts';
import { isOneUnit, isSameUnit, singular, unitBehind } from '../text/unit.ts';
import { moneyOfData } from './money-of-data.ts';
import { inOrder, isQuantity, once, type Step, spanIn, spanOfData } from './steps.ts';

/** A price with the unit it is of; empty where the page does not name it. */
type UnitPrice = { readonly money: Money; readonly unit: string };

/** With the page's currency for signs that several share; a number without a sign is no price. */
function signed(text: string, numbers: PageNumbers): PageNumbers {
  return /\p{Sc}/u.test(text) ? numbers : { ...numbers, currency: null };
}

function priceInRow(texts: readonly string[], numbers: PageNumbers): Step<UnitPrice> | null {
  const found = spanIn(texts.filter(isQuantity), numbers);
  if (!found) return null;
  const unit = unitBehind(found.text);
  const own = unit ? { ...numbers, unit } : numbers;
  const [money, other] = texts.flatMap((text) => {
    const parsed = parseMoney(text, signed(text, own));
    return parsed && 'value' in parsed ? [parsed.value] : [];
  });
  return money && !other ? { ...found.span, value: { money, unit } } : null;
}

function priceOf(item: unknown, numbers: PageNumbers): Step<UnitPrice> | null {
  if (Array.isArray(item)) return priceInRow(item.map(String), numbers);
  const span = spanOfData(item);
  const pick = { usd: 'dollarPrice', text: 'formatPrice', plain: 'price' };
  const money = moneyOfData(item, pick, numbers);
  // A promotion gives two prices for one quantity, and which is charged depends on its dates.
  const promoted = (at(item, 'promotionPrice') ?? '') !== '';
  if (!span || 'fault' in span || !money || 'fault' in money || promoted) return null;
  const unit = at(item, 'unit');
  const named = typeof unit === 'string' ? unit.trim() : '';
  // "K pieces": the quantities are not the whole of it. "Piece/Month": nor is the price.
  if (named !== '' && (multiplierIn(named)?.zeros !== 0 || !isOneUnit(named))) return null;
  return { ...span.value, value: { money: money.value, unit: singular(named) } };
}

/** The price ladder, from rows of texts (decided by content) or from the page's data. */
export const readTiers: FieldReader<PriceTier[]> = (found, numbers) => {
  if (!Array.isArray(found)) return null;
  const raw = once(found);
  // One price for any quantity is no ladder: it is read as the price.
  if (raw.length === 1 && !Array.isArray(raw[0]) && !spanOfData(raw[0])) return null;
  const steps = inOrder(
    raw.map((item) => priceOf(item, numbers)),
    Array.isArray(raw[0]),
  );
  if (!steps || 'fault' in steps) return steps;
  const tiers = steps.value.map(({ from, to, value }) => ({ from, to, unitPrice: value.money }));
  const same = tiers.every((tier) => tier.unitPrice.currency === tiers[0]?.unitPrice.currency);
  if (!same) return fault('currency');
  const [unit = '', ...units] = steps.value.flatMap(({ value }) => value.unit || []);
  return units.every((other) => isSameUnit(unit, other)) ? { value: tiers } : fault('unit');
};

/** A minimum order as it stands beside a price. */
const minimum =
  /^(?:[^\d\p{Sc}]*(?:\bmin|\bmoq|mín|мин|最|최|起)[^\d\p{Sc}]*\d|\d[\d.,]* \p{L}[\p{L} ]* ?\(min)[^\p{Sc}]*$/iu;

/**
 * The parts of a price put together, minimum orders left out; digits of two
 * parts never make one number, nor letters one word. All other words stay: they may change the price
 * ("Dozen", "million", "From").
 */
function priceIn(parts: readonly unknown[]): string {
  return parts
    .map(String)
    .filter((part) => !minimum.test(part.slice(0, 200)))
    .join('\n')
    .replace(/(?<=\d)\n(?=\d)/g, '¦')
    .replace(/(?<=\p{L})\n(?=\p{L})/gu, ' ')
    .replaceAll('\n', '');
}

/** A range of bare numbers, by the names of its ends. Null: an end is missing, or the lower is 0. */
function rangeOfData(raw: unknown, ends: readonly string[], currency: unknown): Parsed<MoneyRange> {
  const [low, high] = ends.map((end) => decimalOfData(at(raw, end)));
  if (!low || !high || !Number(low)) return null;
  if (Number(low) > Number(high)) return fault('amounts');
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return fault('currency');
  return { value: { low: { amount: low, currency }, high: { amount: high, currency } } };
}

/**
 * A price range or one price: as shown, or picked out of the page's data
 * (`low`, `high`: dollars; `lowPrice`, `highPrice`: in `currency`; `from`, `to`:
 * in the currency the page shows).
 */
export const readRange: FieldReader<MoneyRange> = (raw, numbers) => {
  if (typeof raw === 'string') return parseMoneyRange(raw, numbers);
  if (Array.isArray(raw)) {
    const shown = priceIn(raw.flat());
    return parseMoneyRange(shown, signed(shown, numbers));
  }
  const said =
    rangeOfData(raw, ['low', 'high'], 'USD') ??
    rangeOfData(raw, ['lowPrice', 'highPrice'], at(raw, 'currency'));
  if (said) return said;
  const text = at(raw, 'text');
  if (typeof text === 'string' && !at(raw, 'usd')) return parseMoneyRange(text, numbers);
  const shown = rangeOfData(raw, ['from', 'to'], numbers.currency);
  if (shown) return shown;
  const money = moneyOfData(raw, { usd: 'usd', text: 'text', plain: 'plain' }, numbers);
  return money && 'value' in money ? { value: { low: money.value, high: money.value } } : money;
};

/** Struck-through HTML, by its tag or its style. */
const struck = /<(s|del|strike)\b[^<>]*>[^<>]*<\/\1>|<(\w+)[^<>]*line-through[^<>]*>[^<>]*<\/\2>/gi;

/** The fee for shipping one order; one by weight or by piece is none. */
function feeOf(text: string, numbers: PageNumbers): Parsed<Money> {
  return unitOfPrice(text) === null ? parseMoney(text, numbers) : fault('unit');
}

/**
 * The shipping fee: as shown, or in the page's logistics data the chosen offer
 * (given whole or by its id), else the only one. Of several none is read where
 * it is not said which is chosen.
 */
export const readShipping: FieldReader<Money> = (raw, numbers) => {
  if (typeof raw === 'string') return feeOf(raw, numbers);
  const lists = at(raw, 'list');
  const offers = (Array.isArray(lists) ? lists : []).flatMap((list) => at(list, 'listData') ?? []);
  const selected = at(raw, 'selected');
  const named = offers.filter(
    (offer) => typeof selected === 'string' && Object.values(Object(offer)).includes(selected),
  );
  const [chosen, other] = at(selected, 'price') ? [selected] : named.length > 0 ? named : offers;
  const price = at(chosen, 'price');
  if (typeof price !== 'string') return null;
  if (other !== undefined) return fault('amounts');
  return feeOf(shownText(price.slice(0, 2000).replace(struck, '')), numbers);
};
