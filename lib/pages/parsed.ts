/**
 * What a text or a piece of page data says, before it is known where it stood:
 * a value, a fault (something stands there that can't be read without
 * guessing, with a short code for developers), or null (it says nothing).
 */
export type Parsed<T> = { readonly value: T } | { readonly fault: string } | null;

/**
 * How a page writes numbers. `mark` is the decimal mark by the page's own rule,
 * or, where the page gives none, `en`: an English page, on which a comma before
 * three digits groups thousands but a dot before three digits stays ambiguous,
 * or `unknown`: both are ambiguous. `currency` is the currency the page shows
 * prices in (ISO 4217), which decides what `$` and `¥` stand for; null: not said.
 * `unit` is what the product is counted in, in the singular, where that is known.
 */
export type PageNumbers = {
  readonly mark: '.' | ',' | 'en' | 'unknown';
  readonly currency: string | null;
  readonly unit?: string;
};

/** The fault of a text or datum, by its short code. */
export function fault(code: string): { readonly fault: string } {
  return { fault: code };
}

/** What makes a value of one field out of what a spec found: text, rows of texts, or data. */
export type FieldReader<T> = (raw: unknown, numbers: PageNumbers) => Parsed<T>;
