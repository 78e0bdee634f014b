import {
  type InspectionLevel,
  type PlanRefusal,
  planInspection,
  type SamplingPlan,
  type SamplingTables,
} from './inspection-plan.ts';
import type { Requirement } from './order-spec.ts';

type DefectClass = Requirement['class'];

/** One inspection level for the lot and an AQL for each class of defect. */
export type ClassInspection = {
  readonly level: InspectionLevel;
  readonly aqls: Readonly<Record<DefectClass, number>>;
};

/**
 * One inspection of all three classes. `draw` pieces are taken; a class whose
 * plan has a smaller sample is judged on the first so many of them. `samples`
 * says whether the classes differ in that, for then the order must say so.
 */
export type ClassPlans = {
  readonly draw: number;
  readonly samples: 'same' | 'differ';
  readonly plans: Readonly<Record<DefectClass, SamplingPlan>>;
};

/** A plan for every class, or why there is none. */
export type ClassPlansAnswer =
  | ({ readonly state: 'planned' } & ClassPlans)
  | { readonly state: 'refused'; readonly refusal: PlanRefusal };

/** A defect that may never occur counts in every piece that is drawn for another class. */
function onAllDrawn(plan: SamplingPlan, aql: number, largest: SamplingPlan): SamplingPlan {
  return aql === 0 ? { ...largest, acceptUpTo: 0, rejectFrom: 1 } : plan;
}

/**
 * Sampling plans for critical, major and minor defects of one lot. Arrows may
 * lead the classes to different sample sizes: each keeps its own, as table and
 * arrows give it. A class with AQL 0 is judged on all pieces drawn.
 */
export function planClasses(
  tables: SamplingTables,
  lot: number,
  { level, aqls }: ClassInspection,
): ClassPlansAnswer {
  const critical = planInspection(tables, { lot, level, aql: aqls.critical });
  if (critical.state === 'refused') return critical;
  const major = planInspection(tables, { lot, level, aql: aqls.major });
  if (major.state === 'refused') return major;
  const minor = planInspection(tables, { lot, level, aql: aqls.minor });
  if (minor.state === 'refused') return minor;

  const largest = [critical.plan, major.plan, minor.plan].reduce((most, plan) =>
    plan.sampleSize > most.sampleSize ? plan : most,
  );
  const plans = {
    critical: onAllDrawn(critical.plan, aqls.critical, largest),
    major: onAllDrawn(major.plan, aqls.major, largest),
    minor: onAllDrawn(minor.plan, aqls.minor, largest),
  };
  const draw = largest.sampleSize;
  const same = Object.values(plans).every(({ sampleSize }) => sampleSize === draw);
  return { state: 'planned', draw, samples: same ? 'same' : 'differ', plans };
}
