import { multiplierIn } from './multiplier.ts';

/**
 * A unit in the singular, lower case: "Pieces", "Piece/Pieces", "Acre|Acres",
 * "Bag(s)" → "piece", "piece", "acre", "bag". "-es" is cut from Alibaba's own
 * unit names, which have a capital ("Boxes" → "box"); sellers' words ("boxes")
 * stay as they stand.
 */
export function singular(unit: string): string {
  const [first = ''] = unit.split(/[/|(（]/);
  const shown = first
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  const word = shown.toLowerCase();
  if (/(?:ch|sh|x|ss)es$/.test(word)) return /^\p{Lu}/u.test(shown) ? word.slice(0, -2) : word;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The unit behind the last number of a text, in the singular; empty where it names none. */
export function unitBehind(text: string): string {
  const rest = text.replace(/^.*\d/s, '');
  return singular(multiplierIn(rest)?.rest ?? rest);
}

const otherwise: Readonly<Record<string, string>> = { pc: 'piece', kg: 'kilogram' };

function isSameWord(first: string, second: string): boolean {
  const [short = '', long = ''] = [first, second]
    .map((word) => otherwise[word] ?? word)
    .sort((a, b) => a.length - b.length);
  // Plurals of other languages differ at their ends: "unidad", "unidades"; "boîte", "boîtes".
  const head = short.length > 4 ? short.slice(0, -1) : short;
  return short === long || (short.length > 2 && long.startsWith(head));
}

/** Whether two units in the singular are one, as far as their beginnings tell. */
export function isSameUnit(first: string, second: string): boolean {
  const [a, b] = [first.split(' '), second.split(' ')];
  return a.length === b.length && a.every((word, index) => isSameWord(word, b[index] ?? ''));
}

/** Units that are several of a thing, which no thing is counted in unless the page says so. */
const several =
  /do[cz]en|dú?zia|douzaine|dutzend|dozzin|дюжин|düzine|dozijn|lusin|打|ダース|gross|hundred|thousand/i;

/**
 * Whether a price of one `priced` is a price of what is counted in `counted`;
 * undefined: the page does not say in what it is counted.
 */
export function isPriceOf(priced: string, counted: string | undefined): boolean {
  if (counted) return isSameUnit(singular(priced), counted);
  return !several.test(priced) && multiplierIn(priced.trimStart())?.zeros === 0;
}
