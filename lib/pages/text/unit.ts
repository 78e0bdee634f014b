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

const otherwise: Readonly<Record<string, string>> = {
  pc: 'piece',
  kg: 'kilogram',
  kilo: 'kilogram',
  feet: 'foot',
};

function isSameWord(first: string, second: string): boolean {
  const [short = '', long = ''] = [first, second]
    .map((word) => otherwise[word] ?? word)
    .sort((a, b) => a.length - b.length);
  // Plurals of other languages differ at their ends: "unidad", "unidades"; "boîte", "boîtes".
  const head = short.length > 4 ? short.slice(0, -1) : short;
  const end = long.slice(head.length);
  const isPlural = /^\p{L}*$/u.test(end) && end.length <= (short.length > 4 ? 3 : 2);
  return short === long || (short.length > 2 && isPlural && long.startsWith(head));
}

/** Whether two units in the singular are one, as far as their beginnings tell. */
export function isSameUnit(first: string, second: string): boolean {
  const [a, b] = [first.split(' '), second.split(' ')];
  return a.length === b.length && a.every((word, index) => isSameWord(word, b[index] ?? ''));
}

/** Whether a slash or bar separates only forms of one unit: "Piece/Pieces", not "Piece/Month". */
export function isOneUnit(text: string): boolean {
  const [bare = ''] = text.split(/[(（]/);
  const [first = '', ...forms] = bare
    .split(/[/|]/)
    .map(singular)
    .filter((form) => form !== '');
  return forms.every((form) => isSameUnit(first, form));
}

const oneName =
  /^ ?(?:(?:square|cubic|metric|long|short|twenty-foot|forty-foot) )?[\p{L}\p{No}().]*$/iu;

/** Whether each form is one word, or one of Alibaba's own units of two: more words may say more. */
export function isOneName(text: string): boolean {
  return text.split(/[/|]/).every((form) => oneName.test(form.trimEnd()));
}

/** Units that are several of a thing, which no thing is counted in unless the page says so. */
const several =
  /^ ?(?:doz|dz|gro?|c|cwt|score)\.?$|do[cz]en|dú?zia|douzaine|dutzend|dozzin|дюжин|düzine|dozijn|lusin|打|ダース|gross|hundred|thousand/i;

/** Times: who pays by time does not pay by what is counted. */
const time =
  /^(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|d[ií]as?|mes(?:es)?|mês|jours?|mois|tage?|monate?|день|месяц|мес|bulan|hari|gün|ay|ngày|tháng|天|日|月|年|일|월|개월)$/iu;

/**
 * Whether a price of one `priced` is a price of what is counted in `counted`;
 * undefined: the page does not say in what it is counted.
 */
export function isPriceOf(priced: string, counted: string | undefined): boolean {
  const plain = priced.trim().replace(/(?<=\p{L})\(e?s\)$/iu, '');
  if (/[(（]/.test(plain) || !isOneUnit(plain)) return false;
  if (counted) return isSameUnit(singular(plain), counted);
  const isTime = plain.split(/[/|]/).some((form) => time.test(form.trim()));
  return isOneName(plain) && !several.test(plain) && !isTime && multiplierIn(plain)?.zeros === 0;
}
