import { plainText, type Span } from './plain-text.ts';

const number = String.raw`\d+(?:[.,]\d+)*`;
/** Numbers that share one unit: "30 x 20 x 10", "5-6", "12 ± 0.5", "5 to 6". */
const chain = String.raw`${number}(?:\s*(?:[x×*/–-]|±|\+\/?-|by|to|and)\s*(?:±\s*)?${number}){0,8}`;
/** What is measured, so that its number needs a unit. */
const measures =
  'length|width|height|depth|thickness|diameter|radius|weight|density|volume|capacity|temperature|pressure|voltage|current|power|load|speed|distance|area|grammage|pitch|gap|tolerance';
/** Bounds: what stands between one of them and a word for the thing has a unit there. */
const bounds =
  'at least|at most|no more than|not more than|no less than|not less than|more than|less than|up to|minimum|maximum|min|max';
const between = String.raw`(?:(?:[\s:=.,(~]|of|is|are|must be|should be|shall be|to be|approx|about|${bounds}|[≥≤<>±]){0,6})`;
const candidate = new RegExp(
  String.raw`(?:\b(?:${measures})\b${between}|\b(?:${bounds})\b[\s.:]*|[≥≤±]\s*)(${chain})`,
  'gi',
);
const alone = new RegExp(String.raw`^\s*(${chain})\s*$`, 'i');

/** Scales and counts that have no unit, named within a few words before the number. */
const unitless =
  /(?:\b(?:pH|AQL|SPF|IP|grade|class|level|rating|fastness|index|ratio|factor|coefficient|shore|mesh|dE|delta[\s-]?E|Cpk)|Δ\s?E)\b[^.;\n]{0,25}$/i;
/** After the number: a unit, or a word for what is counted. Words that only join are neither. */
const unitAfter = /^\s*-?\s*[\p{L}%‰°′″"'µΩ$€£¥]/u;
const joiner = /^\s*(?:and|or|with|for|at|on|if|is|are|must|should|shall|when)\b/i;
const date = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;

/**
 * Numbers that lack a unit, where text leaves no doubt that they need one: the
 * text is nothing else, or the number follows what it measures ("thickness
 * 2.5") or a bound ("at least 500"). Numbers with a word after them count
 * something; article numbers, standards, dates and grades are left alone.
 */
export function findBareNumbers(text: string): Span[] {
  const plain = plainText(text);
  const whole = alone.exec(plain)?.[1];
  if (whole !== undefined) {
    if (date.test(whole)) return [];
    const start = plain.indexOf(whole);
    return [{ start, end: start + whole.length }];
  }
  return Array.from(plain.matchAll(candidate)).flatMap(({ index, 0: match, 1: numbers = '' }) => {
    const end = index + match.length;
    const start = end - numbers.length;
    const after = plain.slice(end, end + 40);
    if (date.test(numbers)) return [];
    if (unitAfter.test(after) && !joiner.test(after)) return [];
    return unitless.test(plain.slice(Math.max(0, start - 60), start)) ? [] : [{ start, end }];
  });
}
