/** A stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** What stands for itself and is no requirement in words. Each run is bounded, so time is linear. */
const literals = [
  // Quoted: the text of a label, artwork or brand. After a digit, a straight quote is inches.
  /(?<!\p{N})"[^"\n]{1,200}"/gu,
  /“[^“”\n]{1,200}”|„[^„“”\n]{1,200}[“”]|«[^«»\n]{1,200}»|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<!\S)[^\s@]{1,64}@\S+/gu,
  /(?<!\S)\S{1,200}\.(?:ai|csv|docx?|dwg|dxf|eps|gif|igs|jpe?g|pdf|png|psd|rar|stl|stp|svg|tiff?|txt|xlsx?|zip)\b/giu,
];

/** Stands for a character that is blanked: no letter, digit, space or mark of punctuation. */
const blank = '\uFFFC';

const fullWidthOffset = 0xfee0;

/**
 * `text` as a reader of requirements should see it, of the same length, so that
 * places in one are places in the other: letters, digits and signs of full
 * width, as Chinese keyboards type them, become ASCII; quotations, web and
 * e-mail addresses and names of files are blanked.
 */
export function plainText(text: string): string {
  if (text !== last.text) last = { text, plain: plainOf(text) };
  return last.plain;
}

/** One text is looked at by one search after another. */
let last = { text: '', plain: '' };

function plainOf(text: string): string {
  const narrow = text
    .replace(/[\uFF01-\uFF5E]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset),
    )
    .replaceAll('\u3000', ' ');
  return literals.reduce(
    (rest, literal) => rest.replace(literal, (found) => blank.repeat(found.length)),
    narrow,
  );
}

const sentenceEnd = /[\n;；。!?]|(?<!\b(?:approx|art|ca|fig|max|min|no|nr|rev|tol))\.(?=\s|$)/gi;

/** The sentences of a text: up to a line's end, a semicolon, or a full stop that ends a word. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(sentenceEnd)) {
    if (index > start) spans.push({ start, end: index });
    start = index + stop.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** White space and hyphens of any kind, as between the words of a phrase. */
export const gap = String.raw`[\s‐-―-]+`;

// Words here are of Latin script; Chinese has no spaces, so a neighbour of it ends a word.
const wordPart = /[\p{Script=Latin}\p{M}\p{N}_]/u;
// "PREMIUM-500" is a code, "Premium®" a name.
const nameEnd = /^(?:[®™]|[‐-―-][a-z]{0,10}\d)/i;

/**
 * Where `pattern` (global) matches whole words of a plain text. Boundaries are
 * looked at after the match, so a pattern tries its longer alternatives first:
 * as part of the pattern they would cost a look at every character.
 */
export function wholeWords(plain: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: found } of plain.matchAll(pattern)) {
    const end = start + found.length;
    const inWord = wordPart.test(plain[start - 1] ?? '') || wordPart.test(plain[end] ?? '');
    if (!inWord && !nameEnd.test(plain.slice(end, end + 12))) spans.push({ start, end });
  }
  return spans;
}
