import type { Instalment, OrderSpec, Requirement } from './order-spec.ts';
import { textAt, withText } from './spec-access.ts';
import { defectClasses, requirementTexts } from './spec-parts.ts';
import { specSections, type TextPath } from './spec-sections.ts';

/** A part of a requirement that is a text. */
export type RequirementPart = (typeof requirementTexts)[number];

const texts: ReadonlyMap<string, TextPath> = new Map(
  specSections
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind === 'money' || field.kind === 'rows' ? [] : [[field.path, field.path] as const],
    ),
);

type Place =
  | { readonly kind: 'text'; readonly path: TextPath }
  | { readonly kind: 'requirement'; readonly id: string; readonly part: RequirementPart | 'class' }
  | { readonly kind: 'payment'; readonly id: string; readonly part: 'share' | 'trigger' };

function placeOf(field: string): Place | null {
  const path = texts.get(field);
  if (path !== undefined) return { kind: 'text', path };
  const last = field.lastIndexOf('.');
  const id = field.slice(field.indexOf('.') + 1, last);
  const name = field.slice(last + 1);
  if (field.startsWith('requirements.')) {
    const part = [...requirementTexts, 'class' as const].find((one) => one === name);
    return part === undefined ? null : { kind: 'requirement', id, part };
  }
  const part = (['share', 'trigger'] as const).find((one) => one === name);
  return field.startsWith('schedule.') && part ? { kind: 'payment', id, part } : null;
}

/**
 * The text of the field at a path: "supplier.name", "requirements.<row id>.value",
 * "schedule.<row id>.trigger". Null where the spec has no such text.
 */
export function fieldText(spec: OrderSpec, field: string): string | null {
  const place = placeOf(field);
  switch (place?.kind) {
    case 'text':
      return textAt(spec, place.path);
    case 'requirement':
      return spec.requirements.find(({ id }) => id === place.id)?.[place.part] ?? null;
    case 'payment':
      return spec.schedule.find(({ id }) => id === place.id)?.[place.part] ?? null;
    default:
      return null;
  }
}

function withRequirement(row: Requirement, part: RequirementPart | 'class', text: string) {
  if (part !== 'class') return { ...row, [part]: text };
  return { ...row, class: defectClasses.find((one) => one === text) ?? row.class };
}

const replaced = <Row extends Requirement | Instalment>(
  rows: readonly Row[],
  id: string,
  change: (row: Row) => Row,
) => rows.map((row) => (row.id === id ? change(row) : row));

/** `spec` with another text in the field at a path; the same spec where it has no such field. */
export function withFieldText(spec: OrderSpec, field: string, text: string): OrderSpec {
  const place = placeOf(field);
  switch (place?.kind) {
    case 'text':
      return withText(spec, place.path, text);
    case 'requirement': {
      const change = (row: Requirement) => withRequirement(row, place.part, text);
      return { ...spec, requirements: replaced(spec.requirements, place.id, change) };
    }
    case 'payment': {
      const change = (row: Instalment) => ({ ...row, [place.part]: text });
      return { ...spec, schedule: replaced(spec.schedule, place.id, change) };
    }
    default:
      return spec;
  }
}

/** Whether nothing is written in a requirement but what it is about. */
export function isBlankRequirement(row: Requirement): boolean {
  return requirementTexts.every((part) => row[part] === '');
}

/** The parts of a requirement in which something is written. */
export function filledParts(row: Requirement): RequirementPart[] {
  return requirementTexts.filter((part) => row[part] !== '');
}
