import type { UnreadAmount } from './amount-entry.ts';
import type { Money } from './money.ts';
import type { OrderSpec } from './order-spec.ts';
import { specSections } from './spec-sections.ts';

/**
 * A spec as a tree of leaves, each with its place: "supplier.name",
 * "requirements.<row id>.value". An amount of money is one leaf, read or not.
 */
export type SpecGroup = Readonly<Record<string, unknown>>;
/** What stands at a place; null: nothing. A whole row stands for one that is only on one side. */
export type SpecLeaf = string | number | Money | UnreadAmount | SpecGroup | null;

/** What the program keeps about a spec, and nobody types. */
const housekeeping: ReadonlySet<string> = new Set<keyof OrderSpec>([
  'version',
  'id',
  'state',
  'revision',
  'createdAt',
  'updatedAt',
  'locale',
  'template',
  'read',
  'provenance',
]);

/** The parts of a spec in the order of the document. */
const inOrder = new Set(
  specSections.flatMap(({ fields }) => fields.map(({ path }) => path.split('.')[0] ?? path)),
);

/** The names of the parts of a spec that the buyer fills in, in the order of the document. */
export function contentNames(spec: OrderSpec): string[] {
  const names = Object.keys(spec).filter((name) => !housekeeping.has(name));
  return [...inOrder, ...names.filter((name) => !inOrder.has(name))];
}

/** Whether the value is a group of named parts or a row; an amount is not. */
export function isGroup(value: unknown): value is SpecGroup {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('currency' in value)
  );
}

/** The value as a leaf; what is none is null. */
export function asLeaf(value: unknown): SpecLeaf {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isMoney(value) || isUnreadAmount(value) || isGroup(value) ? value : null;
}

/** Whether the value is an amount of money, as it stands in a spec. */
export function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'currency' in value && 'amount' in value;
}

/** Whether the value is the text of an amount that is none, as it stands in a spec. */
export function isUnreadAmount(value: unknown): value is UnreadAmount {
  return typeof value === 'object' && value !== null && 'currency' in value && 'unread' in value;
}

/** Whether nothing stands at a place, or but the currency in which an amount is going to be typed. */
export function isNothing(value: unknown): value is null | UnreadAmount {
  return value === null || (isUnreadAmount(value) && value.unread.trim() === '');
}

/** The rows of a list by id, words by themselves. Of two alike, the later is known by "id#2". */
export function keyed(list: readonly unknown[]): Map<string, unknown> {
  const rows = new Map<string, unknown>();
  for (const row of list) {
    const id = String(isGroup(row) ? row.id : row);
    let key = id;
    for (let count = 2; rows.has(key); count += 1) key = `${id}#${count}`;
    rows.set(key, row);
  }
  return rows;
}

/** Place of a part of something at a place. */
export function placeOf(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

/** What stands at a place of a spec; null where there is no such place. */
export function leafAt(spec: OrderSpec, place: string): SpecLeaf {
  const { part, key, leaf } = found(spec, place);
  const group = Array.isArray(part) ? keyed(part).get(key) : part;
  return isGroup(group) ? asLeaf(group[leaf]) : null;
}

/** The spec with another leaf at a place; unchanged where there is no such place, as where a row was removed. */
export function withLeaf(spec: OrderSpec, place: string, value: SpecLeaf): OrderSpec {
  const { name, part, key, leaf } = found(spec, place);
  if (isGroup(part)) return { ...spec, [name]: changed(part, leaf, value) };
  if (!Array.isArray(part)) return spec;
  const rows = [...keyed(part)].map(([id, row]) => (id === key ? changed(row, leaf, value) : row));
  return { ...spec, [name]: rows };
}

function changed(group: unknown, leaf: string, value: SpecLeaf): unknown {
  return isGroup(group) && Object.hasOwn(group, leaf) ? { ...group, [leaf]: value } : group;
}

/** A place taken apart: ids of rows may have dots of their own, names have none. */
function found(spec: OrderSpec, place: string) {
  const [start, end] = [place.indexOf('.'), place.lastIndexOf('.')];
  const name = place.slice(0, start);
  const part: unknown = Object.entries(spec).find(([one]) => one === name)?.[1];
  return { name, part, key: place.slice(start + 1, end), leaf: place.slice(end + 1) };
}
