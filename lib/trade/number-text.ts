/**
 * Reads a number a person typed, in the digits and separators of any language,
 * into a plain decimal string. Nothing is guessed:
 *
 * - Two kinds of separator decide by themselves: the last one is the decimal
 *   point ("1.000,50", "12,34,567.00").
 * - A separator that stands more than once groups ("1.000.000").
 * - One point or comma is what the locale says it is. "1,000" is a thousand in
 *   English and one in German. Where the locale uses it for neither, or no
 *   locale is given, three digits behind it are `ambiguous`, any other number
 *   of digits makes it the decimal point.
 * - Spaces and apostrophes group, and never stand for the decimal point.
 */

/** What is wrong with a typed number. The words for each stand in `lib/i18n`. */
export type NumberTextError =
  | 'empty'
  | 'negative'
  | 'exponent'
  | 'not-a-number'
  | 'bad-grouping'
  | 'ambiguous';

/** The plain decimal ("1957.89", no leading zeros, decimals as typed), or what is wrong. */
export type NumberText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: NumberTextError };

const zerosOfDigitSets = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/**
 * Digits of any script as ASCII, full-width forms as plain ones, marks without
 * width dropped. "²", "½", "①" and "㎡" stay as they are: as digits they would say
 * another number.
 */
export function plainCharacters(text: string): string {
  const narrowed = text
    .replace(/[^\p{No}\p{So}]+/gu, (run) => run.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '');
  return narrowed.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zerosOfDigitSets.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

type Separators = { readonly decimal: string; readonly group: string };

/** By language: asking `Intl` anew takes longer than all else. */
const separators = new Map<string, Separators>();

/** The decimal and the grouping sign of a language (BCP 47 tag), as plain characters; null where none is given. */
export function separatorsOf(locale: string | undefined): Separators | null {
  if (locale === undefined) return null;
  const before = separators.get(locale);
  if (before !== undefined) return before;
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const sign = (type: string) =>
    unify(plainCharacters(parts.find((part) => part.type === type)?.value ?? ''));
  const found = { decimal: sign('decimal'), group: sign('group') };
  separators.set(locale, found);
  return found;
}

/** A stored language as `Intl` takes it; undefined where it is empty or no BCP 47 tag. */
export function knownLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Arabic signs as point and comma; every kind of space or apostrophe as one blank. */
function unify(text: string): string {
  return text
    .replace(/\u066B/g, '.')
    .replace(/\u066C/g, ' ')
    .replace(/['\u2018\u2019\u02BC\u00B4`]|\s/gu, ' ');
}

const groupsOfThree = /^[1-9]\d{0,2}(?: \d{3})+$/;
const groupsOfTwoThenThree = /^[1-9]\d?(?: \d{2})* \d{3}$/;

function ungroup(whole: string, group: string): string | null {
  const blanked = whole.replaceAll(group, ' ');
  if (!blanked.includes(' ')) return blanked;
  if (!groupsOfThree.test(blanked) && !groupsOfTwoThenThree.test(blanked)) return null;
  return blanked.replaceAll(' ', '');
}

type Roles =
  | { readonly decimal: string | null; readonly group: string }
  | 'bad-grouping'
  | 'ambiguous';

/** Which of the separators in `text` is the decimal point and which groups. */
function rolesOf(text: string, locale: string | undefined): Roles {
  const kinds = [...new Set(text.replace(/\d/g, ''))];
  const last = text.replace(/\d/g, '').at(-1);
  if (last === undefined) return { decimal: null, group: ' ' };
  if (kinds.length > 2) return 'bad-grouping';
  const once = text.indexOf(last) === text.lastIndexOf(last);
  if (kinds.length === 2) {
    const other = kinds.find((kind) => kind !== last) ?? ' ';
    return once && last !== ' ' ? { decimal: last, group: other } : 'bad-grouping';
  }
  if (last === ' ' || !once) return { decimal: null, group: last };
  return roleOfOne(last, text, locale);
}

function roleOfOne(sign: string, text: string, locale: string | undefined): Roles {
  const known = separatorsOf(locale);
  if (known?.decimal === sign) return { decimal: sign, group: ' ' };
  if (known?.group === sign) return { decimal: null, group: sign };
  const digitsBehind = text.length - text.indexOf(sign) - 1;
  return digitsBehind === 3 ? 'ambiguous' : { decimal: sign, group: ' ' };
}

function fail(error: NumberTextError): NumberText {
  return { ok: false, error };
}

/** See the top of the file. `locale` is a BCP 47 tag. */
export function parseNumberText(text: string, locale?: string): NumberText {
  const plain = unify(plainCharacters(text)).trim();
  if (plain === '') return fail('empty');
  if (/^[-\u2212\u2013]\s*[\d.,]|^\(.*\)$/.test(plain)) return fail('negative');
  if (/^[\d.,]+\s*e\s*[+-]?\d*$/i.test(plain)) return fail('exponent');
  if (!/^[\d., ]*\d[\d., ]*$/.test(plain)) return fail('not-a-number');
  const roles = rolesOf(plain, locale);
  if (typeof roles === 'string') return fail(roles);
  const [whole = '', fraction = ''] = roles.decimal === null ? [plain] : plain.split(roles.decimal);
  const ungrouped = ungroup(whole, roles.group);
  if (ungrouped === null || !/^\d*$/.test(fraction)) return fail('bad-grouping');
  const trimmed = ungrouped.replace(/^0+(?=\d)/, '') || '0';
  return { ok: true, value: fraction === '' ? trimmed : `${trimmed}.${fraction}` };
}
