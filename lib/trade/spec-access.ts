import { type AmountEntry, amountEntrySchema } from './amount-entry.ts';
import type { OrderSpec } from './order-spec.ts';
import { leafAt, withLeaf } from './spec-leaves.ts';
import type { MoneyPath, TextPath } from './spec-sections.ts';

/** The text, or the word chosen, at `path`. */
export function textAt(spec: OrderSpec, path: TextPath): string {
  const value = leafAt(spec, path);
  return typeof value === 'string' ? value : '';
}

/** `spec` with another text at `path`. A choice takes only one of its own words. */
export function withText(spec: OrderSpec, path: TextPath, text: string): OrderSpec {
  return withLeaf(spec, path, text);
}

/** What stands in the box of the amount at `path`. */
export function amountAt(spec: OrderSpec, path: MoneyPath): AmountEntry {
  return amountEntrySchema.safeParse(leafAt(spec, path)).data ?? null;
}

/** `spec` with something else in the box of the amount at `path`. */
export function withAmount(spec: OrderSpec, path: MoneyPath, entry: AmountEntry): OrderSpec {
  return withLeaf(spec, path, entry);
}
