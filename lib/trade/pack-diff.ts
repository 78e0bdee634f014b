import type { MethodName } from './fee-rule.ts';
import type { RulePack } from './rule-pack.ts';

/** One value of an entry that differs, by its path in the entry ("formula.percent"); null: not there. */
export type ChangedValue = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What taking one pack in place of another changes at one of its entries. */
export type PackChange = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly part: 'rules' | 'promotions' | 'quotes';
  readonly id: string;
  readonly method: MethodName;
  /** What differs, for a changed entry. */
  readonly values: readonly ChangedValue[];
};

const parts = ['rules', 'promotions', 'quotes'] as const;

/** Everything that `after` says otherwise than `before`, entry by entry. Empty where both say the same. */
export function packChanges(before: RulePack, after: RulePack): PackChange[] {
  return parts.flatMap((part) => partChanges(part, before[part], after[part]));
}

type Entry = { readonly id: string; readonly method: MethodName };

function partChanges(
  part: PackChange['part'],
  before: readonly Entry[],
  after: readonly Entry[],
): PackChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const change = (
    kind: PackChange['kind'],
    { id, method }: Entry,
    values: ChangedValue[] = [],
  ) => ({
    kind,
    part,
    id,
    method,
    values,
  });
  const newer = after.flatMap((entry): PackChange[] => {
    const was = old.get(entry.id);
    if (was === undefined) return [change('added', entry)];
    const values = changedValues(was, entry);
    return values.length === 0 ? [] : [change('changed', entry, values)];
  });
  const gone = before.filter(({ id }) => !kept.has(id)).map((entry) => change('removed', entry));
  return [...newer, ...gone];
}

function changedValues(before: object, after: object): ChangedValue[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((value) => value.before !== value.after);
}

/** Every value inside, by the path that leads to it. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, JSON.stringify(value)]]);
  const inside = Object.entries(value).flatMap(([key, part]) => [
    ...leaves(part, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(inside.length > 0 ? inside : [[path, JSON.stringify(value)]]);
}
