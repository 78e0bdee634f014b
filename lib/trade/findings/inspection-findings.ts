import { type PlanRefusal, planInspection } from '../inspection-plan.ts';
import type { OrderSpec, Requirement } from '../order-spec.ts';
import { defectClasses } from '../spec-parts.ts';
import type { CheckContext, Observation } from './finding.ts';
import { quoted } from './quoted.ts';

/** Where to write what the tables refuse. */
const fieldOf = (refusal: PlanRefusal, one: Requirement['class']) =>
  refusal === 'unknown-aql' ? `inspection.${one}` : 'quantity.amount';

/** An inspection for which the tables have no plan: a lot of one, an AQL they do not know. */
export function inspectionFindings(
  spec: OrderSpec,
  { checks, figures }: CheckContext,
): Observation[] {
  const { quantity } = figures;
  const { level } = spec.inspection;
  if (quantity.state !== 'known' || level === '') return [];
  const lot = quantity.value;
  const found = defectClasses.flatMap((one): Observation[] => {
    const words = spec.inspection[one].trim();
    if (words === '') return [];
    const answer = planInspection(checks.tables, { lot, level, aql: Number(words) });
    if (answer.state === 'planned') return [];
    const { refusal } = answer;
    return [
      { field: fieldOf(refusal, one), rule: 'inspection-refused', refusal, words: quoted(words) },
    ];
  });
  const lotFinding = found.find(({ field }) => field === 'quantity.amount');
  return lotFinding === undefined ? found : [lotFinding];
}
