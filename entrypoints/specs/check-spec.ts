import type { ShownFinding, ShownPoint } from '../../components/spec/FindingsPane.tsx';
import type { ShownName } from '../../components/spec/NamesSideBySide.tsx';
import { findingWords, pointName } from '../../lib/i18n/finding-words.ts';
import { fieldLabel } from '../../lib/i18n/spec-words.ts';
import { milStd105e } from '../../lib/rules/aql.ts';
import { decisivePointRules } from '../../lib/rules/decisive-points.ts';
import { specChecks } from '../../lib/rules/spec-checks.ts';
import { beijingDay } from '../../lib/trade/claim-clock.ts';
import {
  decisivePoints,
  missingInSection,
  type PointNeed,
} from '../../lib/trade/decisive-points.ts';
import type { Severity } from '../../lib/trade/findings/finding.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import { bestMatch } from '../../lib/trade/name-match.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { type SpecFigures, specFigures } from '../../lib/trade/spec-figures.ts';
import { type SpecPlan, specPlan } from '../../lib/trade/spec-plan.ts';
import { type SectionId, specSections, type TextPath } from '../../lib/trade/spec-sections.ts';

/** All that the editor says of a spec beside its fields. */
export type CheckedSpec = {
  readonly findings: readonly ShownFinding[];
  readonly points: readonly ShownPoint[];
  /** How many decisive fields each section lacks. */
  readonly lacking: ReadonlyMap<SectionId, number>;
  readonly figures: SpecFigures;
  /** The quantity, where it can be read. */
  readonly lot: number | null;
  readonly plan: SpecPlan;
  readonly names: readonly ShownName[];
};

/** Checks a spec as it stands `now`. */
export function checkSpec(spec: OrderSpec, now: Date): CheckedSpec {
  const figures = specFigures(spec);
  const lot = figures.quantity.state === 'known' ? figures.quantity.value : null;
  const states = decisivePoints(spec, decisivePointRules);
  return {
    findings: shownFindings(spec, beijingDay(now.toISOString()) ?? ''),
    points: states.map((one) => ({
      id: one.id,
      label: pointName(one.id),
      state: one.state,
      field: one.state === 'missing' ? one.fields[0] : fieldOfPoint(one.id),
    })),
    lacking: new Map(specSections.map(({ id }) => [id, missingInSection(states, id)])),
    figures,
    lot,
    plan: specPlan(spec, milStd105e),
    names: namesOf(spec),
  };
}

const weights: Readonly<Record<Severity, number>> = { decisive: 0, warning: 1, note: 2 };

function shownFindings(spec: OrderSpec, today: string): ShownFinding[] {
  return findingsOf(spec, { today, checks: specChecks })
    .toSorted((one, other) => weights[one.severity] - weights[other.severity])
    .map((finding, place) => {
      const { what, why, how } = findingWords(spec, finding);
      const { rule, field, severity } = finding;
      return { key: `${rule} ${field} ${place}`, field, severity, what, why, write: how };
    });
}

/** Where a point is filled in. */
function fieldOfPoint(id: string): string {
  const need = decisivePointRules.find((rule) => rule.id === id)?.needs[0];
  return need === undefined ? '' : fieldOfNeed(need);
}

function fieldOfNeed(need: PointNeed): string {
  switch (need.kind) {
    case 'text':
    case 'day':
      return need.path;
    case 'one-of':
      return need.paths[0] ?? '';
    case 'row':
      return 'requirements';
    case 'last-trigger':
      return 'schedule';
    case 'incoterm':
      return 'delivery.incoterm';
  }
}

function namesOf({ supplier }: OrderSpec): ShownName[] {
  const { legalName, legalNameChinese, beneficiary, name } = supplier;
  const legal = [legalName, legalNameChinese].filter((one) => one.trim() !== '');
  const verdict = (other: string): ShownName['verdict'] =>
    other.trim() === '' ? 'empty' : (bestMatch(other, legal) ?? 'unsure');
  const row = (path: TextPath, text: string, held: ShownName['verdict']) => ({
    label: fieldLabel(path),
    name: text.trim(),
    verdict: held,
  });
  return [
    row('supplier.legalName', legal.join(' · '), legal.length === 0 ? 'empty' : 'reference'),
    row('supplier.beneficiary', beneficiary, verdict(beneficiary)),
    row('supplier.name', name, verdict(name)),
  ];
}
