import type { RuleSource } from '../trade/rule-source.ts';
import type { VagueWord } from '../trade/vague-words.ts';

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|half|a dozen|a hundred|a thousand|a third|a quarter';
const times =
  'a day|a week|a month|a year|january|february|march|april|may|june|july|august|september|october|november|december';

/** A number with a sign of currency before it or none, a word for one, a time, or a likeness. */
const quantity = String.raw`[\s:~]{0,10}(?:(?:US)?[$€£¥]?\s{0,3}\d|(?:${numberWords}|${times}|the same|the size)(?![a-z]))`;

/** A number or date that says which one is meant: "no. 12", "S-102", "of 2026-03-01". */
const identity = String.raw`[\s:(]*(?:(?:no|nr|number|id|ref|reference|code|dated|of|from)(?![a-z])[.:\s]*){0,2}[#№]?\S{0,20}\d`;

const itsOwner = '(?:(?:the|our|your|approved|original|confirmed|previous|last|sealed) ){0,3}';

/**
 * Phrases that an inspector can't check. Decided: "premium" is flagged also
 * with a capital, for it rarely is a brand; as one it is written in quotation
 * marks or with ® or ™, and then it is left alone. "About" is vague before a
 * quantity only. A sample with its number or date is a reference, not vague.
 */
export const vagueWords: RuleSource & { readonly words: readonly VagueWord[] } = {
  id: 'vague-words',
  source: 'terraceltd.com; china-supplier.pages.dev and a tallshipsailing copy of a guide, undated',
  date: '2026-05-30',
  grade: 'C',
  words: [
    {
      phrase: 'high quality',
      pattern: 'high(?:er|est)? qualit(?:y|ies)',
      reason: 'opinion',
      rewrite: 'grade-and-standard',
    },
    {
      phrase: 'premium',
      pattern: 'premium',
      notAfter: 'insurance|risk|price',
      reason: 'opinion',
      rewrite: 'grade-and-standard',
    },
    {
      phrase: 'good',
      pattern: 'good',
      notAfter: 'finished|no',
      notBefore: ' (?:(?:manufacturing|laboratory|hygiene|agricultural) practices?|faith)',
      reason: 'opinion',
      rewrite: 'grade-and-standard',
    },
    {
      phrase: 'strong',
      pattern: 'strong(?:er|est)?',
      notBefore: ' (?:acids?|alkalis?|bases?|magnetic)',
      reason: 'no-test',
      rewrite: 'test-and-threshold',
    },
    {
      phrase: 'durable',
      pattern: 'durabl[ey]',
      notAfter: 'non',
      notBefore: ' goods',
      reason: 'no-test',
      rewrite: 'test-and-threshold',
    },
    {
      phrase: 'same as sample',
      pattern: `(?:same as|as per|according to|identical to|equal to|like) ${itsOwner}samples?`,
      notBefore: identity,
      reason: 'not-in-order',
      rewrite: 'sample-id-and-date',
    },
    {
      phrase: 'as discussed',
      pattern: 'as (?:(?:we|already|previously) )?(?:discussed|agreed|mentioned)',
      notBefore: ' (?:in|on|under) (?:section|clause|annex|drawing|revision|row|page)',
      reason: 'not-in-order',
      rewrite: 'what-was-agreed',
    },
    {
      phrase: 'standard packaging',
      pattern: 'standard (?:export )?(?:packaging|packing|packages?|cartons?)',
      notAfter: 'non',
      reason: 'not-in-order',
      rewrite: 'cartons-and-test',
    },
    {
      phrase: 'about',
      pattern: 'about',
      notAfter:
        'information|details|questions?|instructions?|warnings?|think|ask|talk|know|read|leaflet',
      onlyBefore: quantity,
      reason: 'open-value',
      rewrite: 'value-and-tolerance',
    },
    {
      phrase: 'approx.',
      pattern: 'approx(?:imate(?:ly)?)?',
      reason: 'open-value',
      rewrite: 'value-and-tolerance',
    },
    {
      phrase: 'ASAP',
      pattern: String.raw`asap|a\.s\.a\.p|as soon as possible`,
      reason: 'open-date',
      rewrite: 'calendar-date',
    },
  ],
};
