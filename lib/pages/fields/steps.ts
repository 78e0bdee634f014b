import { at } from '../embedded-json.ts';
import { fault, type Parsed } from '../parsed.ts';
import { decimalOfData } from '../text/decimal.ts';
import type { Span } from '../text/quantity.ts';

/** What holds for a span of quantities. */
export type Step<T> = Span & { readonly value: T };

/** The only text that can be read, and what it says; null where none or several can. */
export function only<T>(texts: readonly string[], parse: (text: string) => Parsed<T>) {
  const read = texts.flatMap((text) => {
    const parsed = parse(text);
    return parsed && 'value' in parsed ? [{ text, value: parsed.value }] : [];
  });
  return read.length === 1 ? (read[0] ?? null) : null;
}

/** A span in the page's data; an upper end of -1 or 0 is none. */
export function spanOfData(item: unknown): Span | null {
  const [from, to] = ['min', 'max'].map((end) => {
    const names = [end, `${end}Quantity`, `quantity${end === 'min' ? 'Min' : 'Max'}`];
    const found = names
      .map((name) => decimalOfData(at(item, name)))
      .find((value) => value !== null);
    return Number(found ?? 0) || null;
  });
  return from ? { from, to: to ?? null } : null;
}

/**
 * Steps in order of quantity, or a fault where one can't be read or they
 * overlap. A step without upper end that others follow ends where the next
 * begins; a single number ("10 pieces") is a step only where the next goes on.
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
