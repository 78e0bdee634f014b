import type { OrderSpec } from './order-spec.ts';
import { filledText } from './provenance.ts';
import { amountAt, textAt } from './spec-access.ts';
import { type SpecField, specSections } from './spec-sections.ts';

/** Accents, and the vowel marks of Arabic and Hebrew: what people leave out when they search. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;
/** Characters without a shape, as pasting brings them along: zero-width spaces, direction marks. */
const shapeless = /\p{Cf}/gu;

/**
 * Text in the form in which it is searched: without case, accents, full or half
 * width and shapeless characters; white space of any kind is one space. Folding
 * what is folded changes nothing. By Unicode's compatibility decomposition.
 */
export function searchFold(text: string): string {
  // Upper case first: it alone makes "ß" two letters.
  const caseless = text.normalize('NFKD').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  const bare = caseless.normalize('NFKD').replace(marks, '').replace(shapeless, '');
  return bare.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Every word that is written in a spec, the buyer's own notes too, once, folded
 * by {@link searchFold} and parted by spaces. Choices and where values came from
 * are left out.
 */
export function specSearchText(spec: OrderSpec): string {
  const texts = specSections.flatMap(({ fields }) =>
    fields.flatMap((field) => textsOf(spec, field)),
  );
  // Each once: ten thousand specs are searched, and their words repeat.
  const words = new Set(texts.flatMap((text) => searchFold(text).split(' ')));
  words.delete('');
  return [...words].join(' ');
}

/** The words of what is searched for, folded by {@link searchFold}. */
export function searchWords(query: string): string[] {
  return searchFold(query).split(' ').filter(Boolean);
}

/**
 * Whether a text made by {@link specSearchText} has every one of the folded
 * words, each anywhere, also inside a longer word: Chinese has no spaces.
 */
export function hasAllWords(searchText: string, words: readonly string[]): boolean {
  return words.every((word) => searchText.includes(word));
}

function textsOf(spec: OrderSpec, field: SpecField): readonly string[] {
  switch (field.kind) {
    case 'choice':
      return [];
    case 'money': {
      const entry = amountAt(spec, field.path);
      return entry === null ? [] : [filledText(entry)];
    }
    case 'rows':
      return rowTexts[field.path](spec);
    default:
      return [textAt(spec, field.path)];
  }
}

const rowTexts = {
  requirements: ({ requirements }: OrderSpec) =>
    requirements.flatMap(({ attribute, value, code, unit, tolerance, method }) => [
      attribute,
      value,
      code,
      unit,
      tolerance,
      method,
    ]),
  schedule: ({ schedule }: OrderSpec) => schedule.flatMap(({ share, trigger }) => [share, trigger]),
  attachments: ({ attachments }: OrderSpec) => attachments.map(({ name }) => name),
};
