import { type ClassPlans, planClasses } from '../trade/class-plans.ts';
import type { SamplingTables } from '../trade/inspection-plan.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import { countIn } from '../trade/spec-figures.ts';

/**
 * How the goods of a spec are sampled by `tables`, the whole quantity as one lot.
 * Null where the quantity, the level or an AQL is not set, or can't be read.
 */
export function specPlan(spec: OrderSpec, tables: SamplingTables): ClassPlans | null {
  const { level, critical, major, minor } = spec.inspection;
  const lot = countIn(spec, spec.quantity.amount);
  const set = [critical, major, minor].every((aql) => /^\d+(\.\d+)?$/.test(aql));
  if (level === '' || !set || lot.state !== 'known') return null;
  const aqls = { critical: Number(critical), major: Number(major), minor: Number(minor) };
  const answer = planClasses(tables, lot.value, { level, aqls });
  return answer.state === 'planned' ? answer : null;
}
