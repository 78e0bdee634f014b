import { gap, plainText, type Span, sentencesOf, wholeWords } from './plain-text.ts';

/** Words for colours, and sources of regular expressions in which a space is any gap between words. */
export type ColourWords = {
  readonly words: readonly string[];
  /** Phrases that begin with such a word and are no colour: "black pepper". */
  readonly notBefore: readonly string[];
  /** Words before one that make it no colour: "sterling silver". */
  readonly notAfter: string;
};

/** Pantone, RAL, NCS, hex, CMYK, RGB and Lab values, and numbered swatches. */
const code =
  /\b(?:pantone|pms)\b(?![\s:]*(?:tb[cd]|\?))(?:[\s®:#-]+[\p{L}\p{N}-]+){1,2}|\bral\s{0,3}(?:(?:design|effect)\s{0,3})?\d[\d\s-]{2,10}|\bncs\b\s{0,3}(?:s\s{0,3})?\d[\w-]*|#(?:[\da-f]{6}|[\da-f]{3})\b|\b\d{2}-\d{4}(?:\s*t[cpns]x|\s*tpg)?\b|\b(?:cmyk|rgb|lab|hex|munsell)\b[\s:(*]*\d[\d\s,./%-]*|\b(?:swatch|lab[\s-]dip|colou?r (?:card|chip))\b[^,;\n]{0,20}?\d+/giu;

/** Whether a text gives a colour's code: Pantone, RAL, NCS, hex, a numbered swatch. */
export function hasColourCode(text: string): boolean {
  return plainText(text).search(code) >= 0;
}

type Item = Span & { readonly kind: 'colour' | 'code' };

/** In order of place, without what lies in a code: the black of "Pantone Black C". */
function apart(items: readonly Item[]): Item[] {
  let codeEnd = 0;
  return items
    .toSorted((one, other) => one.start - other.start)
    .filter(({ kind, start, end }) => {
      if (kind === 'code') codeEnd = end;
      return kind === 'code' || start >= codeEnd;
    });
}

/** Colour words side by side are one colour: "navy blue", "blue-green". */
function joined(items: readonly Item[], plain: string): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const last = result.at(-1);
    const together =
      last?.kind === 'colour' &&
      item.kind === 'colour' &&
      /^[\s-]*$/.test(plain.slice(last.end, item.start));
    if (together) result.splice(-1, 1, { ...last, end: item.end });
    else result.push(item);
  }
  return result;
}

/** The colours without a code. One stands before its colour or after it, and serves one colour. */
function uncoded(items: readonly Item[]): Item[] {
  const colours: Item[] = [];
  let spare = false;
  let taken = false;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'code') {
      spare = !taken;
      taken = false;
    } else if (spare) {
      spare = false;
    } else {
      taken = items[index + 1]?.kind === 'code';
      if (!taken) colours.push(item);
    }
  }
  return colours;
}

/**
 * A search for words for colours that have no code in their sentence, to be
 * made once. Bluetooth, black pepper and sterling silver are no colours, nor is
 * the black of "Pantone Black C".
 */
export function uncodedColourFinder(colours: ColourWords): (text: string) => Span[] {
  const source = (pattern: string) => pattern.replaceAll(' ', gap);
  const others = colours.notBefore.map(source).join('|');
  // Longer words first, or "gold" would be tried in place of "golden".
  const words = colours.words.toSorted((one, other) => other.length - one.length).join('|');
  const colour = new RegExp(`(?!${others})(?:${words})`, 'gi');
  const excuse = new RegExp(`\\b(?:${source(colours.notAfter)})${gap}$`, 'i');
  const coloursIn = (plain: string) =>
    wholeWords(plain, colour).filter(
      ({ start }) => !excuse.test(plain.slice(Math.max(0, start - 20), start)),
    );

  return (text) => {
    const plain = plainText(text);
    return sentencesOf(plain).flatMap(({ start: from, end: to }) => {
      const sentence = plain.slice(from, to);
      const codes = Array.from(sentence.matchAll(code), ({ index, 0: found }): Item => {
        return { kind: 'code', start: index, end: index + found.length };
      });
      const named = coloursIn(sentence).map((span): Item => ({ kind: 'colour', ...span }));
      const items = apart([...codes, ...named]);
      return uncoded(joined(items, sentence)).map(({ start, end }) => ({
        start: from + start,
        end: from + end,
      }));
    });
  };
}
