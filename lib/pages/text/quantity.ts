import type { Quantity } from '../../trade/listing.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { numberPattern, parseDecimal } from './decimal.ts';
import { multiplierIn } from './multiplier.ts';
import { singular } from './unit.ts';

/** A span of quantities; `to` null: no upper end. */
export type Span = { readonly from: number; readonly to: number | null };

const numbersIn = new RegExp(numberPattern, 'gu');
/** "1½", "10³", "1٠": more than the plain digits say. In a unit ("m²") it stands behind a letter. */
const numberSign = /(?<!\p{L})\p{No}|[^\d\P{Nd}]/u;
/** What may stand before a minimum: nothing, a label, "at least". */
const label = /^(?:.*[:：]|[^<>~≤+-]*(?:\bmin|\bmoq|mín|мин|最|최)[^<>~≤+-]*)? *(?:>=|≥)? *$/iu;
/** What may stand behind an amount: nothing, or a unit. */
const mayFollow = /^ ?\+? ?(?:$|[\p{L}(（/])/u;
/** A double as the page's server prints it: "1.0 Pieces" is one piece in every locale. */
const printedDouble = /^(\d+)\.0$/;

function amountOf(text: string, numbers: PageNumbers, zeros = 0): number | null {
  const decimal = text.match(printedDouble)?.[1] ?? parseDecimal(text, numbers.mark);
  const amount = decimal === null ? null : Number(`${decimal}e${zeros}`);
  return amount === null || amount >= 1e12 ? null : amount;
}

/** Whether a blank in a number may be one between two numbers: "2 500 ml bottles". */
function mayBeTwo(number: string, unit: string, { mark }: PageNumbers): boolean {
  return number.includes(' ') && (mark === 'en' || mark === '.' || unit.includes(' '));
}

/**
 * A minimum order as shown: "Min. order: 10,000 pieces", "1.0 Sets", "10K
 * pieces", "50 Pieces (Min Order)". Null: no digits, or 0. A fault: several or
 * ambiguous numbers, "1½", "-5", "< 10", "10%", an unknown multiplier.
 */
export function parseQuantity(text: string, numbers: PageNumbers): Parsed<Quantity> {
  const plain = text.slice(0, 200).replace(/\s+/g, ' ');
  if (numberSign.test(plain)) return fault('number');
  const [found, more] = [...plain.matchAll(numbersIn)];
  if (found === undefined) return null;
  const [number] = found;
  const behind = multiplierIn(plain.slice(found.index + number.length));
  if (more !== undefined || behind === null) return fault('number');
  if (!label.test(plain.slice(0, found.index)) || !mayFollow.test(behind.rest))
    return fault('number');
  const unit = singular(behind.rest);
  const amount = mayBeTwo(number, unit, numbers) ? null : amountOf(number, numbers, behind.zeros);
  if (amount === null) return fault('number');
  return amount > 0 ? { value: { amount, unit } } : null;
}

/**
 * A span of quantities as a price ladder or lead-time table shows it: "300 -
 * 1000 pairs", ">= 5001 pairs", "> 200", "500+". A single number is a span of
 * one ("1 piece"). Null: no digits.
 */
export function parseSpan(text: string, numbers: PageNumbers): Parsed<Span> {
  const plain = text.slice(0, 200).replace(/[‐‑‒–—−~]/g, '-');
  if (numberSign.test(plain)) return fault('span');
  const found = plain.match(numbersIn) ?? [];
  const [first, second, third] = found.map((number) => amountOf(number, numbers));
  if (first === undefined) return null;
  if (first === null || second === null) return fault('number');
  if (third !== undefined || !Number.isInteger(first) || !Number.isInteger(second ?? 0)) {
    return fault('span');
  }
  if (second !== undefined) {
    return /\d\D*-\D*\d/.test(plain) && second >= first
      ? { value: { from: first, to: second } }
      : fault('span');
  }
  if (/<|≤/.test(plain)) return fault('span');
  if (/>\s*=|≥|\d\s*\+/.test(plain)) return { value: { from: first, to: null } };
  return {
    value: {
      from: plain.includes('>') ? first + 1 : first,
      to: plain.includes('>') ? null : first,
    },
  };
}

/** Years on the platform: "6 yrs", "1YRS", "7 yrs on Alibaba.com", "2". Null: none, or 0. */
export function parseYears(text: string): Parsed<number> {
  const numbers = text.match(/\d+/g) ?? [];
  const [first] = numbers;
  if (first === undefined || Number(first) === 0) return null;
  if (numbers.length > 1 || Number(first) > 60 || /[<>.,≤]/.test(text.replace('Alibaba.com', ''))) {
    return fault('years');
  }
  return { value: Number(first) };
}
