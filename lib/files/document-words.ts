import {
  zhAspects,
  zhAudiences,
  zhChoices,
  zhClasses,
  zhFields,
  zhInstalment,
  zhInstalments,
  zhRequirement,
  zhSections,
  zhShares,
  zhUnits,
  zhWords,
} from '../i18n/glossary-zh.ts';
import {
  aspectWord,
  audienceWord,
  choiceWord,
  classWord,
  fieldLabel,
  instalmentLabel,
  instalmentName,
  requirementLabel,
  type SpecPath,
  sectionTitle,
  shareWord,
} from '../i18n/spec-words.ts';
import { i18n } from '../i18n/words.ts';
import type { Attachment, Instalment, OrderSpec, Requirement } from '../trade/order-spec.ts';
import type { SectionId } from '../trade/spec-sections.ts';

/** English, or English and Chinese side by side. */
export type DocumentLanguage = 'en' | 'en-zh';

/** Every word of a document but those the buyer typed. */
export type DocumentWords = ReturnType<typeof documentWords>;

/** A word of the documents by its key under `files`. */
export type WordKey = keyof typeof zhWords;

/** The words of a document in `language`: "Unit price", or "Unit price 单价". */
export function documentWords(language: DocumentLanguage) {
  const both = (english: string, chinese: string | undefined) =>
    language === 'en' || chinese === undefined ? english : `${english} ${chinese}`;
  return {
    word: (key: WordKey) => both(i18n.t(`files.${key}`), zhWords[key]),
    section: (id: SectionId) => both(sectionTitle(id), zhSections[id]),
    field: (path: SpecPath) => both(fieldLabel(path), zhFields[path]),
    choice: (path: SpecPath, value: string) => both(choiceWord(path, value), zhChoice(path, value)),
    requirement: (part: Exclude<keyof Requirement, 'id'>) =>
      both(requirementLabel(part), zhRequirement[part]),
    aspect: (aspect: Requirement['aspect']) => both(aspectWord(aspect), zhAspects[aspect]),
    defect: (name: Requirement['class']) => both(classWord(name), zhClasses[name]),
    instalment: (part: Exclude<keyof Instalment, 'id'>) =>
      both(instalmentLabel(part), zhInstalment[part]),
    instalmentName: (spec: OrderSpec, id: string) =>
      both(instalmentName(spec, id), own(zhInstalments, id)),
    share: (given: Instalment['in']) => both(shareWord(given), zhShares[given]),
    audience: (name: Attachment['audience']) => both(audienceWord(name), zhAudiences[name]),
    /** A unit as typed, with its Chinese where it is one of the glossary's. */
    unit: (typed: string) => both(typed, zhUnit(typed.trim())),
  };
}

const own = (words: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(words, key) ? words[key] : undefined;

const zhChoice = (path: SpecPath, value: string) => own(zhChoices, `${path}=${value}`);

// Of one letter, the case may tell one unit from another.
const zhUnit = (typed: string) =>
  own(zhUnits, typed) ?? (typed.length > 1 ? own(zhUnits, typed.toLowerCase()) : undefined);
