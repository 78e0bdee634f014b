import type { PageNumbers } from '../parsed.ts';
import { numberPattern, parseDecimal } from './decimal.ts';
import { multiplierIn } from './multiplier.ts';
import { isOneUnit, singular } from './unit.ts';

/** A number of things in a text. */
export type Count = {
  /** Null where it is ambiguous, or larger than any count. */
  readonly amount: number | null;
  /** Written without a fraction. */
  readonly whole: boolean;
  /** The zeros that a word behind it adds. */
  readonly zeros: number;
  /** What stands behind it up to the next number, without that word. */
  readonly behind: string;
};

/** The counts in a text, in order, and what stands before the first. */
export type Counts = { readonly before: string; readonly counts: readonly Count[] };

const numbersIn = new RegExp(numberPattern, 'gu');
/** "1½", "10³", "1٠": more than the plain digits say. In a unit ("m²") it stands behind a letter. */
const numberSign = /(?<!\p{L})\p{No}|[^\d\P{Nd}]/u;
/** A double as the page's server prints it: "1.0 Pieces" is one piece in every locale. */
const printedDouble = /^(\d+)\.0$/;

/** Whether the number may be another one: "2 500 ml bottles", or "1.000" on a page of decimal points. */
function isDoubtful(number: string, decimal: string, unit: string, { mark }: PageNumbers): boolean {
  const blank = number.includes(' ') && (mark === 'en' || mark === '.' || unit.includes(' '));
  return blank || (decimal.includes('.') && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number));
}

function countOf(number: string, after: string, numbers: PageNumbers): Count {
  const decimal = number.match(printedDouble)?.[1] ?? parseDecimal(number, numbers.mark);
  const multiplier = multiplierIn(after);
  const { zeros, rest: behind } = multiplier ?? { zeros: 0, rest: after };
  const known =
    multiplier !== null &&
    decimal !== null &&
    !isDoubtful(number, decimal, singular(behind), numbers);
  const amount = known ? Number(`${decimal}e${zeros}`) : null;
  const whole = zeros > 0 ? Number.isInteger(amount) : !decimal?.includes('.');
  return { amount: amount !== null && amount < 1e12 ? amount : null, whole, zeros, behind };
}

/** Every count in the first 200 characters of a text; null where signs or digits stand there that say other numbers. */
export function countsIn(text: string, numbers: PageNumbers): Counts | null {
  const plain = text.slice(0, 200).replace(/\s+/g, ' ');
  if (numberSign.test(plain)) return null;
  const found = [...plain.matchAll(numbersIn)];
  const counts = found.map(({ 0: number, index }, place) =>
    countOf(number, plain.slice(index + number.length, found[place + 1]?.index), numbers),
  );
  return { before: plain.slice(0, found[0]?.index), counts };
}

/** Behind a number of something else than what is ordered. */
const other =
  /^ ?\+? ?(?:off|discount|left|sold|(?:in )?stock|available|orders?|reviews?|ratings?|views?|buyers?|people|times|hours?|hrs?|days?|weeks?|months?|years?|yrs?)\b/i;

/** Whether this may stand behind a count: nothing, one unit, "or more" written "+". */
export function isUnit(text: string): boolean {
  return /^ ?\+? ?(?:$|[\p{L}(（/])/u.test(text) && isOneUnit(text) && !other.test(text);
}
