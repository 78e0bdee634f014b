import type { Quantity } from '../../trade/listing.ts';
import type { Money } from '../../trade/money.ts';
import { at } from '../embedded-json.ts';
import { type FieldReader, fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { parseCountry } from '../text/country.ts';
import { namesMoney } from '../text/currency.ts';
import { decimalOfData } from '../text/decimal.ts';
import { parseLimit, parseMoney } from '../text/money.ts';
import { multiplierIn } from '../text/multiplier.ts';
import { parseQuantity, parseYears } from '../text/quantity.ts';
import { shownText } from '../text/shown.ts';
import { isOneUnit, isSameUnit, singular, unitBehind } from '../text/unit.ts';
import { moneyOfData } from './money-of-data.ts';
import { isQuantity, spanIn, spanOfData } from './steps.ts';

function isText(raw: unknown): raw is string | number {
  return typeof raw === 'string' || typeof raw === 'number';
}

function textOfData(raw: unknown): string {
  return isText(raw) ? String(raw) : '';
}

/** Reads a text or a number. Null: nothing stands there. A fault: something else does. */
function ofText<T>(parse: (text: string) => Parsed<T>): FieldReader<T> {
  return (raw) => {
    if (isText(raw)) return parse(String(raw));
    const empty = raw === null || raw === undefined || (Array.isArray(raw) && raw.length === 0);
    return empty ? null : fault('kind');
  };
}

/** Words as a reader sees them: without the bar that keeps digits of two elements apart. */
function wordsOf(text: string): string {
  return shownText(text.replace(/(?<=\d)¦(?=\d)/g, ''));
}

/** A name or title. */
export const readText = ofText((raw) => {
  const text = wordsOf(raw);
  return text === '' ? null : { value: text.slice(0, 500) };
});

/** A product's title, without what search engines are told after it. */
export const readTitle = ofText((raw) => {
  const title = wordsOf(raw).replace(/ - Buy .{0,300} on Alibaba\.com$/, '');
  return title === '' ? null : { value: title.slice(0, 500) };
});

/** A number that names something: digits only, never 0. */
export const readId = ofText((raw) => {
  const text = raw.trim();
  if (text === '' || /^0+$/.test(text)) return null;
  return /^\d{3,20}$/.test(text) ? { value: text } : fault('number');
});

/** ISO 3166-1 alpha-2. */
export const readCountry = ofText(parseCountry);

/** Whole years. */
export const readYears = ofText(parseYears);

function flagOf(raw: unknown): boolean | null {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return true;
  return raw === false || raw === 0 || raw === '0' || raw === 'false' ? false : null;
}

/**
 * Yes or no: one flag, or several picked together. Any "yes" is yes; "no" only
 * where nothing picked says anything else.
 */
export const readFlag: FieldReader<boolean> = (raw) => {
  const flags = (typeof raw === 'object' && raw !== null ? Object.values(raw) : [raw]).map(flagOf);
  if (flags.includes(true)) return { value: true };
  return flags.includes(null) ? null : { value: false };
};

/**
 * Trade Assurance by the seller's own flags. "Displayed" and "in service" must
 * not contradict each other: a page that says both claims nothing.
 */
export const readAssurance: FieldReader<boolean> = (raw) => {
  const [shown, inService] = ['shown', 'inService'].map((name) => flagOf(at(raw, name)));
  if (typeof shown === 'boolean' && inService === !shown) return fault('contradiction');
  return readFlag(raw, { mark: 'unknown', currency: null });
};

/** The published limit, US dollars. */
export const readLimit = ofText(parseLimit);

const isNothing = (raw: unknown): boolean => isText(raw) && /^0(?:\.0+)?$/.test(String(raw));

/**
 * What is left of the limit, US dollars, written as a limit is; 0 where a limit
 * stands beside it and is used up. Parts of a cent are no balance.
 */
export const readRemaining: FieldReader<Money> = (raw, numbers) => {
  const limit = readLimit(at(raw, 'amount'), numbers);
  const balance = at(raw, 'balance');
  const left = isNothing(balance)
    ? { value: { amount: '0', currency: 'USD' } }
    : readLimit(balance, numbers);
  if (!limit || !left) return null;
  if ('fault' in limit) return limit;
  if ('fault' in left) return left;
  return Number(left.value.amount) > Number(limit.value.amount) ? fault('amounts') : left;
};

/** The lower end of a ladder's rows, in whatever order. Each says one quantity, all of one unit, or none is known. */
function lowerEnd(rows: readonly unknown[], numbers: PageNumbers): Parsed<Quantity> {
  let least: Quantity | null = null;
  for (const row of rows) {
    const texts = [row].flat().map(String);
    if (!texts.some((text) => /\d/.test(text))) continue;
    const found = spanIn(texts.filter(isQuantity), numbers);
    if (!found) return fault('span');
    const before: string = least?.unit ?? '';
    const unit = unitBehind(found.text) || before;
    if (before && !isSameUnit(before, unit)) return fault('unit');
    if (least === null || found.span.from < least.amount) {
      least = { amount: found.span.from, unit };
    }
  }
  return least && { value: least };
}

/** The lower end of a ladder in the page's data. */
function lowestOf(ladder: unknown): number | undefined {
  const ends = (Array.isArray(ladder) ? ladder : []).map((item) => {
    const span = spanOfData(item);
    return span && 'value' in span ? span.value.from : undefined;
  });
  const known = ends.filter((end) => end !== undefined);
  return known.length > 0 && known.length === ends.length ? Math.min(...known) : undefined;
}

/** A minimum order: as shown, or amount and unit picked out of the page's data. */
export const readMoq: FieldReader<Quantity> = (raw, numbers) => {
  if (Array.isArray(raw)) return lowerEnd(raw, numbers);
  const unit = shownText(textOfData(at(raw, 'unit')));
  const amount = at(raw, 'amount') ?? lowestOf(at(raw, 'ladder'));
  if (typeof amount !== 'number') {
    const text = textOfData(amount ?? raw);
    return parseQuantity(/\d\s*$/.test(text) ? `${text} ${unit}` : text, numbers);
  }
  if (amount <= 0) return null;
  // "K pieces" as the unit: the number is not the whole of it. "USD": it counts no things.
  const counts = multiplierIn(unit)?.zeros === 0 && !namesMoney(unit) && isOneUnit(unit);
  const isWhole = unit === '' || counts;
  if (!isWhole) return parseQuantity(`${amount} ${unit}`, { ...numbers, mark: '.' });
  return decimalOfData(amount) ? { value: { amount, unit: singular(unit) } } : fault('number');
};

/**
 * A sample's price; nothing where the page says there are no samples. Variants
 * with dollar prices of their own count where they agree.
 */
export const readSample: FieldReader<Money> = (raw, numbers) => {
  if (typeof raw === 'string') return parseMoney(raw, numbers);
  if (at(raw, 'enable') === false) return null;
  const list = at(raw, 'variants');
  const prices = (Array.isArray(list) ? list : []).map((item) =>
    decimalOfData(at(item, 'dollarPrice')),
  );
  const usd = prices.every((price) => price === prices[0]) ? prices[0] : null;
  if (usd === null && prices.some((price) => price !== null)) return fault('amounts');
  return moneyOfData(
    { ...Object(raw), usd },
    { usd: 'usd', text: 'text', plain: 'plain' },
    numbers,
  );
};
