import { knownLocale, parseNumberText, separatorsOf } from './number-text.ts';

/** Longer than any number; reading more could only cost time. */
export const longestNumber = 100;

/** A plain decimal as it is typed in a language (BCP 47; empty: none known), without grouping. */
export function typedNumber(plain: string, locale: string): string {
  return plain.replace('.', separatorsOf(knownLocale(locale))?.decimal ?? '.');
}

/**
 * A number typed in one language as it is typed in another: "1.000" in German is
 * "1000" in English. A percent sign goes along. Null where it can't be read.
 */
export function retypedNumber(text: string, from: string, to: string): string | null {
  if (from === to || text.trim() === '') return text;
  if (text.length > longestNumber) return null;
  const [, number = '', sign = ''] = /^([^%]*?)(\s*%)?$/.exec(text.trim()) ?? [];
  const parsed = parseNumberText(number, knownLocale(from));
  return parsed.ok ? typedNumber(parsed.value, to) + sign : null;
}
