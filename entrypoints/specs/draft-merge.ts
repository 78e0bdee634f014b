import { mergeSpecs, type SpecConflict } from '../../lib/trade/merge-specs.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { same } from '../../lib/trade/same.ts';
import { leafAt, type SpecLeaf } from '../../lib/trade/spec-leaves.ts';

/** The other side of a conflict, as it is kept until the buyer has chosen. */
export type OtherValue = { readonly field: string; readonly value: SpecLeaf };

/** Two drafts in one, and what of `theirs` found no place in it. */
export type MergedDraft = { readonly spec: OrderSpec; readonly others: readonly OtherValue[] };

/** What was changed in two tabs since `base`, together. */
export function mergeDrafts(base: OrderSpec, mine: OrderSpec, theirs: OrderSpec): MergedDraft {
  const { spec, conflicts } = mergeSpecs(base, mine, theirs);
  return { spec, others: conflicts.map(({ field, theirs: value }) => ({ field, value })) };
}

/** What is asked of a draft that the other sides of conflicts found no place in. */
export const conflictsIn = (spec: OrderSpec, others: readonly OtherValue[]): SpecConflict[] =>
  others.map(({ field, value }) => ({ field, mine: leafAt(spec, field), theirs: value }));

/** Whether two drafts say the same; when they were stored says nothing. */
export function sameDraft(one: OrderSpec, other: OrderSpec): boolean {
  return same({ ...one, updatedAt: '' }, { ...other, updatedAt: '' });
}

/** Both lists, what is in both once. */
export function joined(
  one: readonly OtherValue[],
  more: readonly OtherValue[],
): readonly OtherValue[] {
  return [...one, ...more.filter((other) => !one.some((known) => same(known, other)))];
}

/** The draft free to be written in: an issued spec is one again, after its revision. */
export function asDraft(spec: OrderSpec): OrderSpec {
  return spec.state === 'issued' ? { ...spec, state: 'draft' } : spec;
}

/**
 * What a tab had typed when it was closed, on top of a draft, as far as it is not
 * in what is `stored`.
 */
export function withLeft(
  draft: OrderSpec,
  { from, mine }: { readonly from: readonly OrderSpec[]; readonly mine: OrderSpec },
  stored: OrderSpec,
): MergedDraft {
  const base = from.findLast((one) => sameDraft(one, stored)) ?? from[0] ?? stored;
  return mergeDrafts(base, draft, mine);
}
