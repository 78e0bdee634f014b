import { type ClassPlansAnswer, planClasses } from './class-plans.ts';
import type { PlanRefusal, SamplingTables } from './inspection-plan.ts';
import type { OrderSpec } from './order-spec.ts';
import { countIn } from './spec-figures.ts';

/** How the goods of a spec are sampled, or why that can't be said. */
export type SpecPlan =
  | Extract<ClassPlansAnswer, { state: 'planned' }>
  | { readonly state: 'refused'; readonly refusal: PlanRefusal | 'no-quantity' | 'aql-not-set' };

/** How the goods of a spec are sampled by `tables`, the whole quantity as one lot. */
export function specPlan(spec: OrderSpec, tables: SamplingTables): SpecPlan {
  const { level, critical, major, minor } = spec.inspection;
  const isSet = [critical, major, minor].every((aql) => /^\d+(\.\d+)?$/.test(aql));
  if (level === '' || !isSet) return { state: 'refused', refusal: 'aql-not-set' };
  const lot = countIn(spec, spec.quantity.amount);
  if (lot.state !== 'known') return { state: 'refused', refusal: 'no-quantity' };
  const aqls = { critical: Number(critical), major: Number(major), minor: Number(minor) };
  return planClasses(tables, lot.value, { level, aqls });
}
