import type { OrderSpec } from './order-spec.ts';
import { same } from './same.ts';
import {
  asLeaf,
  contentNames,
  isGroup,
  isNothing,
  keyed,
  placeOf,
  type SpecLeaf,
} from './spec-leaves.ts';

/**
 * A field that differs, at its place: "supplier.name", "schedule.<row id>.share".
 * A row that was added or removed is one change, "requirements.<row id>", with
 * null on the side that lacks it.
 */
export type SpecChange = {
  readonly field: string;
  readonly before: SpecLeaf;
  readonly after: SpecLeaf;
};

/**
 * What changed from one spec to another, field by field in the order of the
 * spec. What the program keeps (dates, state, revision, sources) and the order
 * of rows are left out.
 */
export function compareSpecs(before: OrderSpec, after: OrderSpec): SpecChange[] {
  return contentNames(after).flatMap((name) =>
    changes(name, partOf(before, name), partOf(after, name)),
  );
}

function changes(field: string, before: unknown, after: unknown): SpecChange[] {
  if (same(before, after) || (isNothing(before) && isNothing(after))) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    return changesOfParts(field, keyed(before), keyed(after));
  }
  if (isGroup(before) && isGroup(after)) {
    return changesOfParts(field, new Map(Object.entries(before)), new Map(Object.entries(after)));
  }
  return [{ field, before: asLeaf(before), after: asLeaf(after) }];
}

function changesOfParts(
  field: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): SpecChange[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) =>
    changes(placeOf(field, name), before.get(name), after.get(name)),
  );
}

const partOf = (spec: OrderSpec, name: string): unknown => Reflect.get(spec, name);
