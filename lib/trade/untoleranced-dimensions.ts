import { plainText, type Span, sentencesOf } from './plain-text.ts';

type Family = 'length' | 'mass' | 'volume' | 'areal';

// Single letters count as units only in the case in which they are written: "5G" and "3M" are names.
const units: readonly (readonly [Family, RegExp])[] = [
  ['areal', /^(?:gsm|g\/m2|g\/m²|g\/sqm|oz\/yd2|oz\/yd²)/i],
  ['length', /^(?:mm|cm|dm|µm|μm|um|microns?|mils?|inch(?:es)?|feet|ft|yards?|yd)/i],
  ['length', /^(?:millim|centim|m)et(?:er|re)s?/i],
  ['length', /^(?:["″]|in(?=\s*(?:$|[.,;)x×±])))/i],
  ['mass', /^(?:kgs?|mg|lbs?|oz|kilograms?|grams?|kilos?|pounds?|ounces?)/i],
  ['volume', /^(?:ml|cl|lit(?:er|re)s?)/i],
  ['length', /^m/],
  ['mass', /^g/],
  ['volume', /^[lL]/],
];
/** What makes a unit part of another word or another unit: "m/s", "m²", "gauge". */
const unitGoesOn = /^[\p{L}\p{N}/²³]/u;

const number = String.raw`\d+(?:[.,]\d+)*`;
/** "30", "30 x 20 x 10": numbers that share the unit after them. */
const dimension = new RegExp(
  String.raw`${number}(?:\s{0,3}(?:[xX×*]|by)\s{0,3}${number}){0,3}\s{0,3}`,
  'g',
);
/** What makes a number part of a code: "A4", "71-3", "no.5". */
const codeBefore = /[\p{L}\p{N}.,#/_-]$/u;
/** Directly before it: a sign of tolerance, the first end of a range, or a bound. */
const boundedBefore =
  /(?:[±+≥≤<>–-]|\b(?:to|from|and|min(?:imum)?|max(?:imum)?|at least|at most|(?:no|not) (?:more|less|under|over) than|more than|less than|up to|over|under|below|above|within|between)\b)[\s.:]*$/i;
/** Directly after the unit: the other end of a range, or a bound. */
const boundedAfter = /^\s*(?:[–-]\s*\d|to\s+\d|and\s+\d|\(?(?:min|max)\b|or (?:more|less)\b)/i;
const tolerance = new RegExp(
  String.raw`(?:±|\+\s{0,3}(?:\/\s{0,3})?-|plus[\s-]or[\s-]minus|\+\s*${number}\s*\/\s*-)\s*(?:${number})?\s*|\btol(?:erance)?s?\b(?:\s+of)?[\s.:±]*(?:${number}\s*)?`,
  'gi',
);

function familyOf(text: string): { family: Family; length: number } | null {
  for (const [family, unit] of units) {
    const length = unit.exec(text)?.[0].length;
    if (length !== undefined && !unitGoesOn.test(text.slice(length))) return { family, length };
  }
  return null;
}

/** The families that the tolerances of a sentence cover; null stands for all of them. */
function tolerated(sentence: string): ReadonlySet<Family | null> {
  return new Set(
    Array.from(
      sentence.matchAll(tolerance),
      ({ index, 0: found }) =>
        familyOf(sentence.slice(index + found.length, index + found.length + 20))?.family ?? null,
    ),
  );
}

function dimensionsOf(sentence: string): (Span & { family: Family })[] {
  return Array.from(sentence.matchAll(dimension)).flatMap(({ index: start, 0: numbers }) => {
    const unitAt = start + numbers.length;
    const unit = familyOf(sentence.slice(unitAt, unitAt + 20));
    if (unit === null) return [];
    const end = unitAt + unit.length;
    const part = codeBefore.test(sentence.slice(Math.max(0, start - 1), start));
    const bounded =
      boundedBefore.test(sentence.slice(Math.max(0, start - 30), start)) ||
      boundedAfter.test(sentence.slice(end, end + 20));
    return part || bounded ? [] : [{ start, end, family: unit.family }];
  });
}

/**
 * Lengths, weights, weights per area and volumes that have no tolerance. One is
 * seen in "±", "+0/-1", the word, a range or a bound; it covers all dimensions
 * of its kind in its sentence, and with % or no unit those of every kind.
 */
export function findUntolerancedDimensions(text: string): Span[] {
  const plain = plainText(text);
  return sentencesOf(plain).flatMap(({ start: from, end: to }) => {
    const sentence = plain.slice(from, to);
    const covered = tolerated(sentence);
    return covered.has(null)
      ? []
      : dimensionsOf(sentence)
          .filter(({ family }) => !covered.has(family))
          .map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
}
