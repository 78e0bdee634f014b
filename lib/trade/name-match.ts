/** Whether two written names are of one company. `unsure`: nobody can tell from the names alone. */
export type NameMatch = 'same' | 'different' | 'unsure';

/** Longer than any name of a company. */
const longestName = 500;

/** Words of a company's legal form, and places that a name may leave out. */
const form =
  /\b(?:co|company|corp|corporation|inc|incorporated|llc|ltd|limited|plc|gmbh|bv|sa|sarl|srl|pte|pty|pvt|private|hk)\b/g;
const chineseForm = /(?:股份)?有限(?:责任)?公司|公司/g;
const chinese = /\p{Script=Han}/u;

/** Small letters of plain width, "&" as "and", marks as spaces. */
function plainName(name: string): string {
  return name
    .slice(0, longestName)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Without spaces; the words of legal forms written in one way. */
const wholeName = (plain: string) =>
  plain
    .replace(/\bcompany\b/g, 'co')
    .replace(/\blimited\b/g, 'ltd')
    .replace(/\bcorporation\b/g, 'corp')
    .replace(/\bincorporated\b/g, 'inc')
    .replaceAll(' ', '');

const core = (plain: string) =>
  plain.replace(form, ' ').replace(chineseForm, ' ').replace(/\s+/g, '');

/**
 * Holds two names against each other without regard to case, width, spacing,
 * punctuation and how "Co., Ltd." is written. A name in Chinese and one in
 * Latin letters can't be compared, nor one that is part of the other. An empty
 * name is of nobody: `unsure`.
 */
export function matchNames(one: string, other: string): NameMatch {
  const [first, second] = [plainName(one), plainName(other)];
  if (first === '' || second === '') return 'unsure';
  if (wholeName(first) === wholeName(second)) return 'same';
  if (chinese.test(first) !== chinese.test(second)) return 'unsure';
  const [shorter = '', longer = ''] = [core(first), core(second)].toSorted(
    (a, b) => a.length - b.length,
  );
  return shorter === '' || longer.includes(shorter) ? 'unsure' : 'different';
}

const fromBest: readonly NameMatch[] = ['same', 'unsure', 'different'];

/** The best match of `name` among the names of one company; null where it has none. */
export function bestMatch(name: string, names: readonly string[]): NameMatch | null {
  const matches = names.filter((one) => one.trim() !== '').map((one) => matchNames(one, name));
  return fromBest.find((match) => matches.includes(match)) ?? null;
}
