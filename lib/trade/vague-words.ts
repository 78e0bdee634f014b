import { gap, plainText, type Span, wholeWords } from './plain-text.ts';

/**
 * Why a phrase does not bite in a dispute: a matter of opinion; a property for
 * which no test is named; something that is not in the written order; a value
 * or a day left open.
 */
export type VagueReason = 'opinion' | 'no-test' | 'not-in-order' | 'open-value' | 'open-date';

/** What a neutral way to write it would state instead. */
export type NeutralPattern =
  | 'grade-and-standard'
  | 'test-and-threshold'
  | 'sample-id-and-date'
  | 'what-was-agreed'
  | 'cartons-and-test'
  | 'value-and-tolerance'
  | 'calendar-date';

/**
 * A vague phrase. Its patterns are sources of regular expressions, read without
 * regard to case, in which a space is any gap between words.
 */
export type VagueWord = {
  readonly phrase: string;
  readonly pattern: string;
  /** Words directly before it that make it another thing: "insurance premium". */
  readonly notAfter?: string;
  /** What follows directly and makes it another thing: "good manufacturing practice". */
  readonly notBefore?: string;
  /** What must follow: "about" is vague before a quantity only. */
  readonly onlyBefore?: string;
  readonly reason: VagueReason;
  readonly rewrite: NeutralPattern;
};

/** A vague phrase found in a text; `phrase` is the rule's spelling of it. */
export type VagueFinding = Span & Pick<VagueWord, 'phrase' | 'reason' | 'rewrite'>;

type Rule = {
  readonly finding: Pick<VagueWord, 'phrase' | 'reason' | 'rewrite'>;
  readonly pattern: RegExp;
  readonly notAfter: RegExp | null;
};

/** Longest stretch before a phrase that is looked at for words that excuse it. */
const lookBack = 30;

function ruleOf({ phrase, reason, rewrite, ...word }: VagueWord): Rule {
  const source = (pattern: string) => `(?:${pattern.replaceAll(' ', gap)})`;
  const notBefore = word.notBefore === undefined ? '' : `(?!${source(word.notBefore)})`;
  const onlyBefore = word.onlyBefore === undefined ? '' : `(?=${source(word.onlyBefore)})`;
  return {
    finding: { phrase, reason, rewrite },
    pattern: new RegExp(`${source(word.pattern)}${notBefore}${onlyBefore}`, 'gi'),
    notAfter:
      word.notAfter === undefined ? null : new RegExp(`\\b${source(word.notAfter)}${gap}$`, 'i'),
  };
}

function findingsOf({ finding, pattern, notAfter }: Rule, plain: string): VagueFinding[] {
  return wholeWords(plain, pattern)
    .filter(({ start }) => !notAfter?.test(plain.slice(Math.max(0, start - lookBack), start)))
    .map((span) => ({ ...span, ...finding }));
}

/**
 * A search for `words` in a text, to be made once and used for every field.
 * Whole words in any case and script width, also inside longer text; not in
 * quotations, file names and addresses, which name things as they are.
 */
export function vagueWordFinder(words: readonly VagueWord[]): (text: string) => VagueFinding[] {
  const rules = words.map(ruleOf);
  const any = new RegExp(words.map(({ pattern }) => pattern.replaceAll(' ', gap)).join('|'), 'i');
  return (text) => {
    const plain = plainText(text);
    // Most texts hold none, and one look is faster than eleven.
    if (!any.test(plain)) return [];
    return rules
      .flatMap((rule) => findingsOf(rule, plain))
      .sort((one, other) => one.start - other.start);
  };
}
