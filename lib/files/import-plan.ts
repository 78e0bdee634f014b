import type { OrderSpec, Revision } from '../trade/order-spec.ts';
import { same } from '../trade/same.ts';
import type { SpecsInFile } from './spec-json.ts';

/** What to do with a spec of a file: store it beside the one that is here, in its place, or not at all. */
export type ImportChoice = 'keep-both' | 'replace' | 'skip';

/**
 * A spec of a file held against those here. `new`: none here has its id; `same`:
 * the one here is equal in every field; `changed`: it differs, see `here`.
 */
export type PlannedSpec =
  | { readonly state: 'new'; readonly spec: OrderSpec; readonly here: null }
  | { readonly state: 'same' | 'changed'; readonly spec: OrderSpec; readonly here: OrderSpec };

/** What is to be stored: these specs and revisions, in place of those with their ids. */
export type ToStore = {
  readonly specs: readonly OrderSpec[];
  readonly revisions: readonly Revision[];
};

/** Holds the specs of a file against those `here`, by id. Nothing is changed by it. */
export function planImport(
  incoming: readonly OrderSpec[],
  here: ReadonlyMap<string, OrderSpec>,
): PlannedSpec[] {
  return incoming.map((spec): PlannedSpec => {
    const twin = here.get(spec.id);
    if (twin === undefined) return { state: 'new', spec, here: null };
    return { state: same(spec, twin) ? 'same' : 'changed', spec, here: twin };
  });
}

/** What is proposed where the buyer says nothing: nothing that is here is lost. */
export function proposedChoice({ state }: PlannedSpec): ImportChoice {
  const proposed = { new: 'replace', same: 'skip', changed: 'keep-both' } as const;
  return proposed[state];
}

/** A draft that takes the place of one written after a revision is written after it too: that stays issued. */
function afterRevision({ spec, here }: PlannedSpec): OrderSpec {
  const isDraft = spec.state === 'draft' && spec.revision === null;
  return isDraft && here !== null ? { ...spec, revision: here.revision } : spec;
}

/** The ids of those here in whose place one of the file is put. */
export function replacedIds(
  plan: readonly PlannedSpec[],
  choices: ReadonlyMap<string, ImportChoice>,
): string[] {
  return plan.flatMap(({ state, spec }) =>
    state === 'changed' && choices.get(spec.id) === 'replace' ? spec.id : [],
  );
}

/**
 * What to store of a file by the buyer's `choices`, by id of the spec; without
 * one, {@link proposedChoice} holds. A spec kept beside the one here gets an id of
 * `newId`, and so do its revisions.
 */
export function importOf(
  file: SpecsInFile,
  plan: readonly PlannedSpec[],
  choices: ReadonlyMap<string, ImportChoice>,
  newId: () => string,
): ToStore {
  const ids = new Map<string, string>();
  for (const planned of plan) {
    const { id } = planned.spec;
    const choice = choices.get(id) ?? proposedChoice(planned);
    if (choice === 'skip') continue;
    ids.set(id, choice === 'keep-both' && planned.state !== 'new' ? newId() : id);
  }
  const withId = (spec: OrderSpec): OrderSpec[] => {
    const id = ids.get(spec.id);
    return id === undefined ? [] : [{ ...spec, id }];
  };
  return {
    specs: plan.flatMap((planned) => withId(afterRevision(planned))),
    revisions: file.revisions.flatMap((revision) =>
      withId(revision.spec).map((spec) => ({ ...revision, specId: spec.id, spec })),
    ),
  };
}
