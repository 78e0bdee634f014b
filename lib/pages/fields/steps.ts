import { at } from '../embedded-json.ts';
import { fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { namesMoney } from '../text/currency.ts';
import { decimalOfData } from '../text/decimal.ts';
import { parseSpan, type Span } from '../text/span.ts';

/** What holds for a span of quantities. */
export type Step<T> = Span & { readonly value: T };

/** Whether a text of a ladder's row says no price: it has no currency, nor what may be the code of one. */
export function isQuantity(text: string): boolean {
  return !/[A-Z]{3}/.test(text) && !namesMoney(text);
}

/** The span that one of the texts says, and that text; null where none or several do, or one can't be read. */
export function spanIn(texts: readonly string[], numbers: PageNumbers) {
  const read = texts.flatMap((text) => {
    const parsed = parseSpan(text, numbers);
    return parsed ? [{ text, parsed }] : [];
  });
  const [one, other] = read;
  if (!one || other || 'fault' in one.parsed) return null;
  return { text: one.text, span: one.parsed.value };
}

/** One end of a span in the page's data; null: none, which is written -1 or 0 too. */
function endOf(item: unknown, names: readonly string[]): Parsed<number> {
  const found = names.map((name) => at(item, name)).find((value) => (value ?? '') !== '');
  if (found === undefined || /^(?:-1|0)$/.test(String(found))) return null;
  const amount = Number(decimalOfData(found) ?? 0);
  return amount > 0 && Number.isInteger(amount) ? { value: amount } : fault('span');
}

/** A span in the page's data. Null: it begins nowhere. */
export function spanOfData(item: unknown): Parsed<Span> {
  const from = endOf(item, ['min', 'minQuantity', 'quantityMin']);
  const to = endOf(item, ['max', 'maxQuantity', 'quantityMax']);
  if (!from || 'fault' in from) return from;
  return to && 'fault' in to ? to : { value: { from: from.value, to: to?.value ?? null } };
}

/**
 * Steps in order of quantity, or a fault where one can't be read or they
 * overlap. A step without upper end that others follow ends where the next
 * begins; a single number ("10 pieces") is a step only where the next goes on.
 * Steps that share an end stay as they stand: all other quantities are sure.
 */
export function inOrder<T>(steps: readonly (Step<T> | null)[], texts: boolean): Parsed<Step<T>[]> {
  const read = steps.filter((step) => step !== null);
  if (steps.length === 0) return null;
  if (read.length < steps.length || steps.length > 100) return fault('steps');
  const sorted = read.toSorted((a, b) => a.from - b.from);
  const ordered = sorted.map((step, index) => {
    const next = sorted[index + 1]?.from;
    return next && step.to === null ? { ...step, to: next - 1 } : step;
  });
  const wrong = ordered.some(({ from, to }, index) => {
    const next = ordered[index + 1]?.from;
    if (!Number.isInteger(from) || !Number.isInteger(to ?? 0) || (to ?? from) < from) return true;
    if (from === to && (next ? next !== from + 1 : texts)) return true;
    return next !== undefined && (next === from || next < (to ?? 0));
  });
  return wrong ? fault('steps') : { value: ordered };
}

/** Rows of texts without those that stand twice: a page may show one table in two places. */
export function once<Row>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = JSON.stringify(row);
    const again = Array.isArray(row) && seen.has(text);
    seen.add(text);
    return !again;
  });
}
