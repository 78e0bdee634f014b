import type { LeadTime, PriceTier } from '../../trade/listing.ts';
import type { Money } from '../../trade/money.ts';
import { at } from '../embedded-json.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import type { FieldReader } from '../read-field.ts';
import { decimalOfData } from '../text/decimal.ts';
import { type MoneyRange, parseMoney, parseMoneyRange } from '../text/money.ts';
import { parseDays, parseSpan, type Span } from '../text/quantity.ts';
import { moneyOfData } from './scalars.ts';

type Row<T> = Span & { readonly value: T };

/**
 * Spans in order of quantity, or a fault where they overlap or begin below 1.
 * A span without upper end that others follow ends where the next begins.
 */
function inOrder<T>(rows: readonly Row<T>[]): Parsed<readonly Row<T>[]> {
  const sorted = rows.toSorted((a, b) => a.from - b.from);
  const ordered: Row<T>[] = [];
  for (const [index, row] of sorted.entries()) {
    const next = sorted[index + 1];
    if (!Number.isInteger(row.from) || row.from < 1) return fault('no lower end');
    if (row.to !== null && row.to < row.from) return fault('span upside down');
    if (next && (next.from === row.from || next.from < (row.to ?? 0)))
      return fault('spans overlap');
    const single = row.to === row.from && next && next.from > row.from + 1;
    if (single) return fault('a gap between spans');
    ordered.push(next && row.to === null ? { ...row, to: next.from - 1 } : row);
  }
  return { value: ordered };
}

function whole(item: unknown, names: readonly string[]): number | null {
  for (const name of names) {
    const value = decimalOfData(at(item, name));
    if (value !== null && Number.isInteger(Number(value))) return Number(value);
  }
  return null;
}

/** A span in the page's data; an upper end of -1 or 0 is none. */
function spanOfData(item: unknown): Span | null {
  const from = whole(item, ['min', 'minQuantity', 'quantityMin', 'localMinQuantity']);
  const to = whole(item, ['max', 'maxQuantity', 'quantityMax', 'localMaxQuantity']);
  return from === null ? null : { from, to: to === 0 ? null : to };
}

function tierOfData(item: unknown, numbers: PageNumbers): Parsed<Row<Money>> {
  const span = spanOfData(item);
  const dollar = at(item, 'dollarPrice');
  const picked = { usd: dollar, text: at(item, 'formatPrice'), plain: at(item, 'price') };
  const money = moneyOfData(picked, numbers);
  if (decimalOfData(at(item, 'promotionPrice')) !== null)
    return fault('two prices for one quantity');
  if (money === null || 'fault' in money) return money;
  return span === null ? fault('no lower end') : { value: { ...span, value: money.value } };
}

/** A row of a table, decided by content: one part is a price, one a span of quantities. */
function tierOfRow(parts: readonly unknown[], numbers: PageNumbers): Parsed<Row<Money>> {
  const read = <T>(parse: (text: string) => Parsed<T>) =>
    parts
      .map((part) => parse(String(part)))
      .flatMap((parsed) => (parsed && 'value' in parsed ? [parsed.value] : []));
  const prices = read((text) => parseMoney(text, { ...numbers, currency: null }));
  const spans = read((text) => (/\p{Sc}|[A-Z]{3}/u.test(text) ? null : parseSpan(text, numbers)));
  const [price] = prices;
  const [span] = spans;
  if (!price || !span) return fault('no price with a quantity');
  return prices.length > 1 || spans.length > 1
    ? fault('several amounts')
    : { value: { ...span, value: price } };
}

function allOf<T>(parsed: readonly Parsed<T>[]): Parsed<readonly T[]> {
  const values: T[] = [];
  for (const one of parsed) {
    if (one === null) continue;
    if ('fault' in one) return one;
    values.push(one.value);
  }
  return values.length === 0 ? null : { value: values };
}

/** The price ladder, from rows of texts or from the page's data. */
export const readTiers: FieldReader<PriceTier[]> = (raw, numbers) => {
  if (!Array.isArray(raw) || raw.length > 100) return null;
  const own: PageNumbers = { ...numbers };
  const rows = allOf(
    raw.map((item) => (Array.isArray(item) ? tierOfRow(item, own) : tierOfData(item, own))),
  );
  // One price for any quantity is no ladder: it is read as the price.
  if (raw.length === 1 && rows && 'fault' in rows && spanOfData(raw[0]) === null) return null;
  if (rows === null || 'fault' in rows) return rows;
  const ordered = inOrder(rows.value);
  if (ordered === null || 'fault' in ordered) return ordered;
  const last = ordered.value.at(-1);
  if (Array.isArray(raw[0]) && last?.to === last?.from) return fault('upper end unclear');
  if (new Set(ordered.value.map((row) => row.value.currency)).size > 1)
    return fault('several currencies');
  return { value: ordered.value.map(({ from, to, value }) => ({ from, to, unitPrice: value })) };
};

function asRange(money: Parsed<Money>): Parsed<MoneyRange> {
  return money && 'value' in money ? { value: { low: money.value, high: money.value } } : money;
}

/** The parts of a price put together, those with words left out; digits of two parts never make one number. */
function withoutWords(parts: readonly unknown[]): string {
  return parts
    .map(String)
    .filter((part) => !/\p{Ll}{3}/u.test(part))
    .join('\n')
    .replace(/(?<=\d)\n(?=\d)/g, '¦')
    .replaceAll('\n', '');
}

/** A price range or one price: as shown, or picked out of the page's data (`low`, `high`: dollars; `text`: as shown). */
export const readRange: FieldReader<MoneyRange> = (raw, numbers) => {
  if (typeof raw === 'string') return parseMoneyRange(raw, numbers);
  if (Array.isArray(raw))
    return parseMoneyRange(withoutWords(raw.flat()), { ...numbers, currency: null });
  const low = decimalOfData(at(raw, 'low'));
  const high = decimalOfData(at(raw, 'high'));
  if (low === null || high === null || Number(low) === 0) {
    const text = at(raw, 'text');
    return typeof text === 'string' && at(raw, 'usd') === undefined
      ? parseMoneyRange(text, numbers)
      : asRange(moneyOfData(raw, numbers));
  }
  const currency = String(at(raw, 'currency') ?? 'USD');
  if (Number(low) > Number(high) || !/^[A-Z]{3}$/.test(currency)) return fault('range upside down');
  return { value: { low: { amount: low, currency }, high: { amount: high, currency } } };
};

function leadOfData(item: unknown): Parsed<Row<number | null>> {
  const span = spanOfData(item);
  const days = at(item, 'processPeriod') ?? at(item, 'day');
  if (span === null || days === undefined || days === null) return fault('not a lead time');
  const parsed = days === -1 ? { value: null } : parseDays(String(days));
  if (parsed === null || 'fault' in parsed) return parsed;
  return { value: { ...span, value: parsed.value } };
}

/** Rows of cells as pairs of a quantity and a time: the table stands upright or lies on its side. */
function pairsOf(rows: readonly unknown[][]): (readonly unknown[])[] {
  const [first = [], second = []] = rows;
  if (rows.length === 2 && first.length === second.length) {
    return first.map((cell, index) => [cell, second[index]]).slice(1);
  }
  return rows.slice(1);
}

/** Lead times, from the rows of a table or from the page's data. */
export const readLeadTimes: FieldReader<LeadTime[]> = (raw, numbers) => {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > 100) return null;
  const table = raw.filter((row) => Array.isArray(row));
  if (/week|month|hour/i.test(String(table.map((row) => row[0])))) return fault('not in days');
  const rows = allOf<Row<number | null>>(
    table.length === 0
      ? raw.map(leadOfData)
      : pairsOf(table).map(([cell, time]) => {
          const span = parseSpan(String(cell), numbers);
          const days = parseDays(String(time ?? ''));
          if (!span || !days || 'fault' in span || 'fault' in days) return fault('not a lead time');
          return { value: { ...span.value, value: days.value } };
        }),
  );
  if (rows === null || 'fault' in rows) return rows;
  const ordered = inOrder(rows.value);
  if (ordered === null || 'fault' in ordered) return ordered;
  return { value: ordered.value.map(({ from, to, value }) => ({ from, to, days: value })) };
};

/** A piece of HTML without struck-through text and tags, in text only. */
function unstruck(html: string): string {
  return html
    .replace(/<(del|s|strike)\b[^<>]*>[^<>]*<\/\1>/gi, ' ')
    .replace(/<(\w+)\b[^<>]*line-through[^<>]*>[^<>]*<\/\1>/gi, ' ');
}

/**
 * The shipping fee: as shown, or the one offer in the page's logistics data. Of
 * several offers none is read: the page's data don't say surely which is chosen.
 */
export const readShipping: FieldReader<Money> = (raw, numbers) => {
  if (typeof raw === 'string') return parseMoney(raw, numbers);
  const lists = at(raw, 'list');
  const offers = (Array.isArray(lists) ? lists : []).flatMap((list) => {
    const items = at(list, 'listData');
    return Array.isArray(items) ? items.map((item) => at(item, 'price')) : [];
  });
  const chosen = at(at(raw, 'selected'), 'price');
  const price = chosen ?? offers[0];
  if (typeof price !== 'string') return null;
  if (chosen === undefined && offers.length > 1) return fault('several offers');
  return moneyOfData({ text: unstruck(price.slice(0, 2000)) }, numbers);
};
