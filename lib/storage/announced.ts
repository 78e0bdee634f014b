import type { SpecStore, Stored } from './stores.ts';

/**
 * The same store, which calls `changed` after each write that changed something.
 * A sweep is silent: what it removes has been gone for a month.
 */
export function announced(specs: SpecStore, changed: () => void): SpecStore {
  const told = async <T>(write: Promise<Stored<T>>): Promise<Stored<T>> => {
    const done = await write;
    if (done.ok && !isUnwritten(done.value)) changed();
    return done;
  };
  return {
    ...specs,
    put: (spec, over) => told(specs.put(spec, over)),
    putAll: (all, revisions) => told(specs.putAll(all, revisions)),
    issue: (id, over, at) => told(specs.issue(id, over, at)),
    remove: (ids, at) => told(specs.remove(ids, at)),
    restore: (ids) => told(specs.restore(ids)),
  };
}

/** A write that was not done, for another had come before it. */
function isUnwritten(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'changed';
}
