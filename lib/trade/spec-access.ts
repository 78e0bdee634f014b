import { type Money, moneySchema } from './money.ts';
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

/** The amount at `path`; null: none is filled in. */
export function moneyAt(spec: OrderSpec, path: MoneyPath): Money | null {
  return moneySchema.safeParse(leafAt(spec, path)).data ?? null;
}

/** `spec` with another amount at `path`. */
export function withMoney(spec: OrderSpec, path: MoneyPath, money: Money | null): OrderSpec {
  return withLeaf(spec, path, money);
}
