import type { PageNumbers } from '../parsed.ts';

type Mark = PageNumbers['mark'];

/**
 * One number as pages write them: "1,957.89", "2.374,02", "1 234 567,89",
 * "1’000.50", "12,34,567.00". "2 500ml" is two: a unit belongs to the last.
 */
export const numberPattern = String.raw`[1-9]\d{0,2}(?:[ '’]\d{3})+(?:[.,]\d+)?(?![\d\p{L}])|\d+(?:[.,]\d+)*`;

const grouped = {
  '.': /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d+(?:\.\d+)?$/,
  ',': /^[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3}(?:,\d+)?$|^\d+(?:,\d+)?$/,
};

function canonical(text: string, mark: '.' | ','): string | null {
  if (!grouped[mark].test(text)) return null;
  const [whole = '', part = ''] = text.split(mark);
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > 15 || part.length > 8) return null;
  return part === '' ? digits : `${digits}.${part}`;
}

/**
 * The decimal mark that a number's own shape proves, or null where it could be
 * read both ways ("1.000", "1,0000") or has no mark at all ("1000").
 */
export function markOf(text: string): '.' | ',' | null {
  const marks: string[] = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return null;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last === '.' ? '.' : ',';
  if (marks.length > 1) return other;
  // "1,0000" may group ten thousands.
  return /^[1-9]\d{0,2}[.,]\d{3}$|^[1-9]\d*,\d{4}$/.test(text) ? null : last === '.' ? '.' : ',';
}

/**
 * The number as a plain decimal string without grouping ("1957.89"), by the
 * page's rule, then by what is unambiguous; null where both readings are
 * possible or it is no number. Keeps every decimal as it stood, never rounds.
 */
export function parseDecimal(text: string, mark: Mark): string | null {
  const plain = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  if (!/^\d[\d.,]*$/.test(plain) || /^0\d+[.,]/.test(plain)) return null;
  if (mark === '.' || mark === ',') {
    const ruled = canonical(plain, mark);
    if (ruled !== null) return ruled;
  }
  const own = markOf(plain) ?? (mark === 'en' && plain.includes(',') ? '.' : null);
  if (own !== null) return canonical(plain, own);
  return /[.,]/.test(plain) ? null : canonical(plain, '.');
}

/**
 * A number out of the page's data as a plain decimal string, or null where it
 * is not a finite number of at least 0. Floating-point noise beyond 12
 * significant digits is dropped ("3.2600000000000002" → "3.26").
 */
export function decimalOfData(datum: unknown): string | null {
  if (typeof datum === 'string')
    return /^\d{1,15}(\.\d{1,8})?$/.test(datum.trim()) ? datum.trim() : null;
  if (typeof datum !== 'number' || !Number.isFinite(datum) || datum < 0 || datum >= 1e12)
    return null;
  const text = String(Number(datum.toPrecision(12)));
  return /^\d{1,15}(\.\d{1,8})?$/.test(text) ? text : null;
}
