import { plainText, type Span } from './plain-text.ts';

const plainMonths = 'january|february|july|august|september|october|november|december';
// Also names, words or units: only the words of a date make months of them.
const otherWords = 'march|april|may|june|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const named = new RegExp(String.raw`\b(?:(${plainMonths})|(?:${otherWords})\b\.?)(?!\w)`, 'gi');
/** 2026-08, 2026/8, 08/2026, 8月: a month with its year or in Chinese, and no day. */
const inFigures =
  /(?<![\p{L}\p{N}./-])(?:(?:20\d\d)(?:-(?:0[1-9]|1[0-2])|\/(?:1[0-2]|0?[1-9]))|(?:(?:0[1-9]|1[0-2])[-.]|(?:1[0-2]|0?[1-9])\/)20\d\d)(?![\p{L}\p{N}]|[./-]\p{N})|(?<!\d)(?:1[0-2]|0?[1-9])\s?月(?!\s?\d)/gu;

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const dayBefore = new RegExp(String.raw`(?<!\p{N}|[/.-])${day}(?:\s+of)?[\s./-]*$`, 'iu');
const dayAfter = new RegExp(String.raw`^[\s./-]*(?:the\s+)?${day}(?![\p{L}\p{N}])`, 'iu');
const yearAfter = /^[\s,./’'-]*20\d\d(?!\d)/;
const dateWords =
  /(?:\b(?:in|by|before|until|till|during|since|after|from|mid|early|late|end of|start of|beginning of|middle of|end)[\s-]+|\b(?:date|shipment|delivery|ship|etd|eta|ready)\s*:\s*)$/i;

/**
 * Months that stand where a date should, without a day: "August", "end of May",
 * "2026-08". The verb "may", a march and Ms April are no months: those words
 * count only after "by", "in" and the like, before a year, or alone.
 */
export function findDaylessMonths(text: string): Span[] {
  const plain = plainText(text);
  const all = plain.trim();
  const words = Array.from(plain.matchAll(named)).flatMap(({ index: start, 0: month, 1: sure }) => {
    const end = start + month.length;
    const before = plain.slice(Math.max(0, start - 24), start);
    const after = plain.slice(end, end + 16);
    if (dayBefore.test(before) || dayAfter.test(after)) return [];
    const meant =
      sure !== undefined || yearAfter.test(after) || dateWords.test(before) || all === month;
    return meant ? [{ start, end }] : [];
  });
  const figures = Array.from(plain.matchAll(inFigures), ({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
  }));
  return [...words, ...figures].sort((one, other) => one.start - other.start);
}
