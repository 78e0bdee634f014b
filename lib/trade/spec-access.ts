import { type Money, moneySchema } from './money.ts';
import type { OrderSpec } from './order-spec.ts';
import type { MoneyPath, TextPath } from './spec-sections.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

function partAt(spec: OrderSpec, path: TextPath | MoneyPath): unknown {
  const [group = '', part = ''] = path.split('.');
  const parts: unknown = Object.entries(spec).find(([name]) => name === group)?.[1];
  return isGroup(parts) ? parts[part] : undefined;
}

function withPart(spec: OrderSpec, path: TextPath | MoneyPath, value: string | Money | null) {
  const [group = '', part = ''] = path.split('.');
  const parts: unknown = Object.entries(spec).find(([name]) => name === group)?.[1];
  return { ...spec, [group]: { ...(isGroup(parts) ? parts : {}), [part]: value } };
}

/** The text, or the word chosen, at `path`. */
export function textAt(spec: OrderSpec, path: TextPath): string {
  const value = partAt(spec, path);
  return typeof value === 'string' ? value : '';
}

/** `spec` with another text at `path`. A choice takes only one of its own words. */
export function withText(spec: OrderSpec, path: TextPath, text: string): OrderSpec {
  return withPart(spec, path, text);
}

/** The amount at `path`; null: none is filled in. */
export function moneyAt(spec: OrderSpec, path: MoneyPath): Money | null {
  return moneySchema.safeParse(partAt(spec, path)).data ?? null;
}

/** `spec` with another amount at `path`. */
export function withMoney(spec: OrderSpec, path: MoneyPath, money: Money | null): OrderSpec {
  return withPart(spec, path, money);
}
