import { same } from './same.ts';

/**
 * `kept` with what was typed into a form since `before` stood in it: the parts
 * that `typed` has other than `before`, each as a whole. So two tabs may type
 * into one form, each into other boxes. A part that `kept` lacks, or holds as
 * another kind of value, is taken as it stands in `typed`: of an older or
 * damaged text no piece may stay that the form can't show.
 */
export function typedInto<T>(kept: T, before: T, typed: T): T {
  if (!hasParts(kept) || !hasParts(before) || !hasParts(typed)) {
    return typeof kept !== typeof typed || !same(typed, before) ? typed : kept;
  }
  const [here, then] = [partsOf(kept), partsOf(before)];
  const parts = Object.entries(typed).map(([name, part]) => {
    const stays = same(part, then.get(name)) && typeof here.get(name) === typeof part;
    return [name, stays ? here.get(name) : part];
  });
  return { ...kept, ...Object.fromEntries(parts) };
}

function hasParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value));
}
