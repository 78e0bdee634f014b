import { decisivePoints } from '../decisive-points.ts';
import type { OrderSpec } from '../order-spec.ts';
import { specFigures } from '../spec-figures.ts';
import { specSections } from '../spec-sections.ts';
import { coverageFindings } from './coverage-findings.ts';
import {
  bookingFindings,
  incotermFindings,
  leadTimeFindings,
  shipDateFindings,
} from './delivery-findings.ts';
import {
  type CheckContext,
  type Finding,
  type FindingContext,
  type Observation,
  severityOf,
} from './finding.ts';
import { inspectionFindings } from './inspection-findings.ts';
import { partyFindings } from './party-findings.ts';
import { paymentFindings } from './payment-findings.ts';
import {
  amountFindings,
  cartonFindings,
  moqFindings,
  numberFindings,
} from './quantity-findings.ts';
import { requirementFindings } from './requirement-findings.ts';
import { textFindings } from './text-findings.ts';

function pointFindings(spec: OrderSpec, { checks }: CheckContext): Observation[] {
  return decisivePoints(spec, checks.points).flatMap((point): Observation[] => {
    if (point.state !== 'missing') return [];
    const { id, fields } = point;
    return [{ field: fields[0], rule: 'point-missing', point: id, fields }];
  });
}

/** All checks, each a function of the spec alone and what it is held against. */
const checks: readonly ((spec: OrderSpec, context: CheckContext) => Observation[])[] = [
  pointFindings,
  partyFindings,
  requirementFindings,
  numberFindings,
  amountFindings,
  cartonFindings,
  moqFindings,
  inspectionFindings,
  paymentFindings,
  incotermFindings,
  shipDateFindings,
  leadTimeFindings,
  bookingFindings,
  coverageFindings,
  textFindings,
];

const paths: ReadonlyMap<string, number> = new Map(
  specSections.flatMap(({ fields }) => fields).map(({ path }, place) => [path, place]),
);

/** Where a field stands in the form, the rows of a list in their order. */
function placesIn(spec: OrderSpec): (field: string) => number {
  const rows = new Map(
    (['requirements', 'schedule'] as const).flatMap((list) =>
      spec[list].map(({ id }, place) => [`${list}.${id}`, (place + 1) / (spec[list].length + 1)]),
    ),
  );
  return (field) => {
    const list = field.slice(0, field.indexOf('.'));
    const row = field.slice(0, field.lastIndexOf('.'));
    return paths.get(field) ?? (paths.get(list) ?? 0) + (rows.get(row) ?? 0);
  };
}

/**
 * Everything in a spec that may lose a dispute, in the order of the form: a pure
 * function of the spec, the day and the rules. It never judges a person, and what
 * is on this list can be pointed at in the spec.
 */
export function findingsOf(spec: OrderSpec, context: FindingContext): Finding[] {
  const place = placesIn(spec);
  const given = { ...context, figures: specFigures(spec) };
  return checks
    .flatMap((check) => check(spec, given))
    .map((found): Finding => ({ ...found, severity: severityOf[found.rule] }))
    .toSorted((one, other) => place(one.field) - place(other.field));
}
