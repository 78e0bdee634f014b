import { readDay } from '../trade/calendar-day.ts';
import { type Money, written } from '../trade/money.ts';
import { parseNumberText } from '../trade/number-text.ts';

/**
 * A value in a document. `text` is what is shown, always. `number` is a plain
 * decimal of at most 15 digits, which every spreadsheet keeps exactly, and
 * `text` is that number with its `unit`. `day` is an ISO 8601 day and `text` too.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly number: string;
      readonly unit: string;
    }
  | { readonly kind: 'day'; readonly text: string };

/** Text as it is, in signs that every format can carry: see {@link printable}. */
export const textCell = (text: string): Cell => ({ kind: 'text', text: printable(text) });

/**
 * A number as typed, where it can be read in one way only and shows as it was
 * typed; else text. `locale` is the language it was typed in; empty: not known.
 */
export function numberCell(typed: string, locale: string): Cell {
  const text = typed.trim();
  const read = parseNumberText(text, locale === '' ? undefined : locale);
  const plain = read.ok && read.value === text && fits(text);
  return plain ? { kind: 'number', text, number: text, unit: '' } : textCell(typed);
}

/** An amount with the code of its currency: "1.85 USD", with at least the currency's decimals. */
export function moneyCell(money: Money): Cell {
  const { amount, currency } = written(money.amount, money.currency);
  const text = `${amount} ${currency}`;
  if (!fits(amount)) return textCell(text);
  return { kind: 'number', text, number: amount, unit: currency };
}

// Spreadsheets begin in 1900, and count a day too many in it.
const firstYear = 1900;

/** A day where the text is one ("2026-08-31"), else text. */
export function dayCell(typed: string): Cell {
  const text = typed.trim();
  const day = readDay(text);
  return day !== null && day.year > firstYear ? { kind: 'day', text } : textCell(typed);
}

// Spreadsheets count in binary with 15 digits; "007" is a name, not a number.
const fits = (text: string) =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace(/[-.]/g, '').length <= 15;

/**
 * Text with line ends as "\n", without the signs that turn the direction of what
 * follows them, which make "005" look like "500", and a box in place of each sign
 * that no XML file may hold: control characters, halves of characters, code points
 * for nothing.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[^\t\n\P{Cc}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\u25A1');
}
