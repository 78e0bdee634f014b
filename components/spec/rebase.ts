import type { OrderSpec, Requirement } from '../../lib/trade/order-spec.ts';
import type { SpecField } from './fields.ts';
import type { TypedAmounts } from './form-state.ts';
import { fields } from './sections.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Rows by id: changed, added and removed here since `base` on top of `theirs`. */
function rebaseRows(
  theirs: readonly Requirement[],
  base: readonly Requirement[],
  mine: readonly Requirement[],
): readonly Requirement[] {
  if (same(base, mine)) return theirs;
  const before = new Map(base.map((row) => [row.id, row]));
  const stored = new Map(theirs.map((row) => [row.id, row]));
  const here = new Set(mine.map((row) => row.id));
  const kept = mine.flatMap((row) => {
    const touched = !same(row, before.get(row.id));
    const other = stored.get(row.id);
    if (touched) return [row];
    return other === undefined ? [] : [other];
  });
  const added = theirs.filter((row) => !here.has(row.id) && !before.has(row.id));
  return [...kept, ...added];
}

function carry(spec: OrderSpec, field: SpecField, base: OrderSpec, mine: OrderSpec): OrderSpec {
  switch (field.kind) {
    case 'requirements':
      return field.write(spec, [
        ...rebaseRows(spec.requirements, base.requirements, mine.requirements),
      ]);
    case 'text':
      return field.read(mine) === field.read(base) ? spec : field.write(spec, field.read(mine));
    case 'choice':
      return field.read(mine) === field.read(base) ? spec : field.write(spec, field.read(mine));
    case 'currency':
      return spec;
    case 'money':
      return same(field.read(mine), field.read(base)) ? spec : field.write(spec, field.read(mine));
  }
}

/**
 * What was typed here since `base`, put on top of what another tab stored
 * meanwhile. Where both changed the same field, what stands here stays: it is
 * what the buyer sees and is typing.
 */
export function rebaseSpec(theirs: OrderSpec, base: OrderSpec, mine: OrderSpec): OrderSpec {
  return fields.reduce((spec, field) => carry(spec, field, base, mine), theirs);
}

/** Likewise for the amounts as typed. The form never drops one, so that one missing elsewhere stays here. */
export function rebaseAmounts(
  theirs: TypedAmounts,
  base: TypedAmounts,
  mine: TypedAmounts,
): TypedAmounts {
  const untouched = Object.entries(theirs).filter(([field]) => mine[field] === base[field]);
  return { ...mine, ...Object.fromEntries(untouched) };
}
