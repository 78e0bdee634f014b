import { readDay } from './calendar-day.ts';
import { readIncoterm } from './incoterms.ts';
import type { Aspect, OrderSpec, Requirement } from './order-spec.ts';
import { hasPart } from './requirement-gaps.ts';
import type { RuleSource } from './rule-source.ts';
import { textAt } from './spec-access.ts';
import type { SectionId, TextPath } from './spec-sections.ts';

/** The points that decide a dispute, in the order of the document. Their words stand in `lib/i18n`. */
export const decisivePointIds = [
  'parties',
  'document',
  'sample',
  'materials',
  'dimensions',
  'weight',
  'colour',
  'function',
  'quantity',
  'packaging',
  'aql',
  'inspection',
  'balance',
  'incoterm',
  'shipDate',
  'changes',
  'evidence',
] as const;
export type DecisivePointId = (typeof decisivePointIds)[number];

/** What a point consists of. */
export type PointNeed =
  | { readonly kind: 'text'; readonly path: TextPath }
  /** One of these texts is enough. */
  | { readonly kind: 'one-of'; readonly paths: readonly TextPath[] }
  /** A day of the calendar, ISO 8601. */
  | { readonly kind: 'day'; readonly path: TextPath }
  /** A requirement of one of these aspects that has all of these parts; or the text `else`. */
  | {
      readonly kind: 'row';
      readonly aspects: readonly Aspect[];
      readonly parts: readonly Parameters<typeof hasPart>[1][];
      readonly else?: TextPath;
    }
  /** What the last payment waits for. */
  | { readonly kind: 'last-trigger' }
  /** A term and its place, which may stand in one field. */
  | { readonly kind: 'incoterm' };

/** A point that decides a dispute, where it stands in the form and who says that it decides. */
export type DecisivePoint = RuleSource & {
  readonly id: DecisivePointId;
  readonly section: SectionId;
  readonly needs: readonly PointNeed[];
};

/** A point of one spec. `fields` are paths of what is missing, as in `Finding`. */
export type PointState = {
  readonly id: DecisivePointId;
  readonly section: SectionId;
} & (
  | { readonly state: 'in' | 'not-applicable' }
  | { readonly state: 'missing'; readonly fields: readonly [string, ...string[]] }
);

function missingOfRow(spec: OrderSpec, need: PointNeed & { readonly kind: 'row' }): string[] {
  if (need.else !== undefined && textAt(spec, need.else).trim() !== '') return [];
  const partsMissing = (row: Requirement) => need.parts.filter((part) => !hasPart(row, part));
  // Without a value, a row lacks the most: what else it lacks can't be told yet.
  const lacks = (parts: readonly string[]) =>
    parts.includes('value') ? need.parts.length : parts.length;
  const candidates = spec.requirements
    .filter(({ aspect }) => need.aspects.includes(aspect))
    .map((row) => ({ id: row.id, parts: partsMissing(row) }))
    .toSorted((one, other) => lacks(one.parts) - lacks(other.parts));
  const best = candidates[0];
  if (best === undefined) return ['requirements'];
  return best.parts.map((part) => `requirements.${best.id}.${part}`);
}

function missingOf(spec: OrderSpec, need: PointNeed): string[] {
  switch (need.kind) {
    case 'text':
      return textAt(spec, need.path).trim() === '' ? [need.path] : [];
    case 'one-of':
      return need.paths.some((path) => textAt(spec, path).trim() !== '')
        ? []
        : need.paths.slice(0, 1);
    case 'day':
      return readDay(textAt(spec, need.path).trim()) === null ? [need.path] : [];
    case 'row':
      return missingOfRow(spec, need);
    case 'last-trigger':
      return missingTrigger(spec);
    case 'incoterm':
      return missingTerm(spec);
  }
}

function missingTrigger(spec: OrderSpec): string[] {
  const last = lastPayment(spec);
  if (last === undefined) return ['schedule'];
  return last.trigger.trim() === '' ? [`schedule.${last.id}.trigger`] : [];
}

function missingTerm({ delivery }: OrderSpec): string[] {
  const term = delivery.incoterm.trim() === '' ? ['delivery.incoterm'] : [];
  const written = readIncoterm(`${delivery.incoterm} ${delivery.place}`);
  const placed = written === null ? delivery.place.trim() !== '' : written.place !== null;
  return placed ? term : [...term, 'delivery.place'];
}

/** The payment that leaves the supplier nothing to wait for: the rest, else the last. */
export function lastPayment(spec: OrderSpec): OrderSpec['schedule'][number] | undefined {
  return spec.schedule.find((row) => row.in === 'rest') ?? spec.schedule.at(-1);
}

function stateOf(spec: OrderSpec, { id, section, needs }: DecisivePoint): PointState {
  if (spec.notApplicable.includes(id)) return { id, section, state: 'not-applicable' };
  const [first, ...more] = needs.flatMap((need) => missingOf(spec, need));
  if (first === undefined) return { id, section, state: 'in' };
  return { id, section, state: 'missing', fields: [first, ...more] };
}

/** Each of `points` as the spec has it. A date that is no day, a value without its unit are not in. */
export function decisivePoints(spec: OrderSpec, points: readonly DecisivePoint[]): PointState[] {
  return points.map((point) => stateOf(spec, point));
}

/** How many decisive fields are missing in a section. */
export function missingInSection(states: readonly PointState[], section: SectionId): number {
  return states.reduce(
    (sum, one) =>
      one.section === section && one.state === 'missing' ? sum + one.fields.length : sum,
    0,
  );
}
