import type { SpecDraft, TypedAmounts } from '../../components/spec/form-state.ts';
import { mergeSpecs } from '../../lib/trade/merge-specs.ts';
import { same } from '../../lib/trade/same.ts';
import { leafAt, type SpecLeaf, withLeaf } from '../../lib/trade/spec-leaves.ts';

/** What one side has in a field; `typed`: the amount as typed, where it is one. */
export type DraftSide = { readonly value: SpecLeaf; readonly typed: string | null };

/** A field that this tab and another changed, each to something else. `mine` is what the form shows. */
export type DraftConflict = {
  readonly field: string;
  readonly mine: DraftSide;
  readonly theirs: DraftSide;
};

/** The other side of a conflict, as it is kept until the buyer has chosen. */
export type OtherValue = DraftSide & { readonly field: string };

/** Two drafts in one, and what of `theirs` found no place in it. */
export type MergedDraft = { readonly draft: SpecDraft; readonly others: readonly OtherValue[] };

/** What was changed in two tabs since `base`, together: the specs and the amounts as typed. */
export function mergeDrafts(base: SpecDraft, mine: SpecDraft, theirs: SpecDraft): MergedDraft {
  const merged = mergeSpecs(base.spec, mine.spec, theirs.spec);
  const clashing = clashes(base, mine, theirs);
  const fields = new Set([...merged.conflicts.map(({ field }) => field), ...clashing]);
  // What stands in a box and what the spec holds are of one side.
  const spec = clashing.reduce(
    (one, field) => withLeaf(one, field, leafAt(mine.spec, field)),
    merged.spec,
  );
  const typed = mergeTyped(base.typed, mine.typed, theirs.typed, fields);
  const others = [...fields].map((field) => ({ field, ...sideOf(theirs, field) }));
  return { draft: { spec, typed }, others };
}

/**
 * Amounts typed here since `base` that the other side made something else of, as
 * typed or in the spec. Two ways to write the same amount are no clash.
 */
function clashes(base: SpecDraft, mine: SpecDraft, theirs: SpecDraft): string[] {
  return Object.keys(mine.typed).filter((field) => {
    const [before, here, there] = [base, mine, theirs].map((side) => sideOf(side, field));
    if (!before || !here || !there || here.typed === before.typed) return false;
    if (here.value !== null && same(here.value, there.value)) return false;
    const isTyped = there.typed !== null && ![before.typed, here.typed].includes(there.typed);
    return isTyped || (!same(there.value, before.value) && !same(there.value, here.value));
  });
}

/** The form drops no amount as typed, so that one missing elsewhere stays here. */
function mergeTyped(
  base: TypedAmounts,
  mine: TypedAmounts,
  theirs: TypedAmounts,
  held: ReadonlySet<string>,
): TypedAmounts {
  const taken = Object.entries(theirs).filter(
    ([field]) => mine[field] === base[field] && !held.has(field),
  );
  return { ...mine, ...Object.fromEntries(taken) };
}

/** What a draft has in a field. */
export function sideOf({ spec, typed }: SpecDraft, field: string): DraftSide {
  return { value: leafAt(spec, field), typed: typed[field] ?? null };
}

/** The draft with the other side's value in its field, as typed there. */
export function withOther(draft: SpecDraft, { field, value, typed }: OtherValue): SpecDraft {
  const { [field]: _mine, ...rest } = draft.typed;
  return {
    spec: withLeaf(draft.spec, field, value),
    typed: typed === null ? rest : { ...rest, [field]: typed },
  };
}

/** Whether two drafts say the same; when they were stored says nothing. */
export function sameDraft(one: SpecDraft, other: SpecDraft): boolean {
  const timeless = ({ spec, typed }: SpecDraft) => ({ spec: { ...spec, updatedAt: '' }, typed });
  return same(timeless(one), timeless(other));
}

/** Both lists, what is in both once. */
export function joined(
  one: readonly OtherValue[],
  more: readonly OtherValue[],
): readonly OtherValue[] {
  return [...one, ...more.filter((other) => !one.some((known) => same(known, other)))];
}

/** The draft free to be written in: an issued spec is one again, after its revision. */
export function asDraft({ spec, typed }: SpecDraft): SpecDraft {
  return { spec: spec.state === 'issued' ? { ...spec, state: 'draft' } : spec, typed };
}

/**
 * What a tab had typed when it was closed, on top of a draft, as far as it is not
 * in what is `stored`.
 */
export function withLeft(
  draft: SpecDraft,
  { from, mine }: { readonly from: readonly SpecDraft[]; readonly mine: SpecDraft },
  stored: SpecDraft,
): MergedDraft {
  const base = from.findLast((one) => sameDraft(one, stored)) ?? from[0] ?? stored;
  return mergeDrafts(base, draft, mine);
}
