import type { OrderSpec } from './order-spec.ts';
import type { Provenance } from './provenance.ts';
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

/** A field that both sides changed, each to something else. */
export type SpecConflict = {
  readonly field: string;
  readonly mine: SpecLeaf;
  readonly theirs: SpecLeaf;
};

/** Both sides' changes in one spec, and the fields where only one could be taken: there, mine stands. */
export type MergedSpec = { readonly spec: OrderSpec; readonly conflicts: readonly SpecConflict[] };

/**
 * What two sides made of the same spec, together. Rows are told apart by id; one
 * that a side removed and the other changed is kept. Where one side issued the
 * spec and the other has changes, they are a draft after that revision.
 */
export function mergeSpecs(base: OrderSpec, mine: OrderSpec, theirs: OrderSpec): MergedSpec {
  if (same(base, mine)) return { spec: theirs, conflicts: [] };
  if (same(base, theirs) || same(mine, theirs)) return { spec: mine, conflicts: [] };
  const conflicts: SpecConflict[] = [];
  let spec: OrderSpec = {
    ...theirs,
    locale: taken(base.locale, mine.locale, theirs.locale),
    template: taken(base.template, mine.template, theirs.template),
    read: taken(base.read, mine.read, theirs.read),
    revision: taken(base.revision, mine.revision, theirs.revision),
    state: taken(base.state, mine.state, theirs.state),
    provenance: mergeSources(base.provenance, mine.provenance, theirs.provenance),
  };
  for (const name of contentNames(mine)) {
    const [one, other, third] = [base, mine, theirs].map((side): unknown =>
      Reflect.get(side, name),
    );
    spec = { ...spec, [name]: merge(conflicts, name, one, other, third) };
  }
  const issued = [mine, theirs].filter(({ state }) => state === 'issued');
  if (spec.state !== 'issued' || issued.some((side) => sameContent(side, spec))) {
    return { spec, conflicts };
  }
  return { spec: { ...spec, state: 'draft' }, conflicts };
}

/** Whether two specs say the same in all that the buyer fills in. */
export function sameContent(one: OrderSpec, other: OrderSpec): boolean {
  return contentNames(one).every((name) => same(Reflect.get(one, name), Reflect.get(other, name)));
}

/** The side that changed; mine where both did. */
function taken<T>(base: T, mine: T, theirs: T): T {
  return same(base, mine) ? theirs : mine;
}

function merge(
  conflicts: SpecConflict[],
  field: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeRows(conflicts, field, Array.isArray(base) ? base : [], mine, theirs);
  }
  if (isGroup(mine) && isGroup(theirs)) {
    const before = isGroup(base) ? base : {};
    const parts = Object.keys(mine).map((name) => [
      name,
      merge(conflicts, placeOf(field, name), before[name], mine[name], theirs[name]),
    ]);
    return Object.fromEntries(parts);
  }
  // Neither typed anything, or one alone did: there is nothing to choose.
  if (isNothing(theirs) && (isNothing(mine) || isNothing(base))) return mine;
  if (isNothing(mine) && isNothing(base)) return theirs;
  conflicts.push({ field, mine: asLeaf(mine), theirs: asLeaf(theirs) });
  return mine;
}

function mergeRows(
  conflicts: SpecConflict[],
  field: string,
  ...lists: readonly [
    base: readonly unknown[],
    mine: readonly unknown[],
    theirs: readonly unknown[],
  ]
): unknown[] {
  const [base, mine, theirs] = [keyed(lists[0]), keyed(lists[1]), keyed(lists[2])];
  return orderOf([...base.keys()], [...mine.keys()], [...theirs.keys()]).flatMap((id) => {
    const [before, here, there] = [base.get(id), mine.get(id), theirs.get(id)];
    if (here !== undefined && there !== undefined) {
      return [merge(conflicts, placeOf(field, id), before, here, there)];
    }
    const left = here ?? there;
    // Removed on one side: gone, unless the other changed it meanwhile.
    return same(before, left) ? [] : [left];
  });
}

/** Every row of both sides, in the order of the side that moved rows; the other's own stand behind what they stood behind. */
function orderOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const shared = new Set(base.filter((id) => mine.includes(id)));
  const inOrder = (ids: readonly string[]) => ids.filter((id) => shared.has(id));
  const moved = !same(inOrder(base), inOrder(mine));
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  const order = [...first];
  for (const [place, id] of second.entries()) {
    if (order.includes(id)) continue;
    const before = second.slice(0, place).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/** Sources have no id: those of one field go together. */
function mergeSources(
  base: readonly Provenance[],
  mine: readonly Provenance[],
  theirs: readonly Provenance[],
): Provenance[] {
  const of = (entries: readonly Provenance[], field: string) =>
    entries.filter((entry) => entry.field === field);
  const fields = new Set([...theirs, ...mine].map(({ field }) => field));
  return [...fields].flatMap((field) => taken(of(base, field), of(mine, field), of(theirs, field)));
}
