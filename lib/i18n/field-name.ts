import type { OrderSpec } from '../trade/order-spec.ts';
import { requirementParts } from '../trade/spec-parts.ts';
import { specSections } from '../trade/spec-sections.ts';
import {
  fieldLabel,
  instalmentLabel,
  instalmentName,
  requirementLabel,
  requirementName,
} from './spec-words.ts';
import { i18n } from './words.ts';

const sectionFields = specSections.flatMap(({ fields }) => fields);

const instalmentParts = ['share', 'in', 'trigger'] as const;

/**
 * The name of the field at a path, in a row with the row's name: "Strap width,
 * Tolerance". A path that leads nowhere is its own name.
 */
export function fieldName(spec: OrderSpec, field: string): string {
  const known = sectionFields.find(({ path }) => path === field);
  if (known !== undefined) return fieldLabel(known.path);
  const last = field.lastIndexOf('.');
  const id = field.slice(field.indexOf('.') + 1, last);
  const part = field.slice(last + 1);
  const ofRequirement = requirementParts.find((one) => one === part);
  if (field.startsWith('requirements.') && ofRequirement !== undefined) {
    const row = requirementName(spec, id);
    return i18n.t('spec.rowPart', { row, part: requirementLabel(ofRequirement) });
  }
  const ofInstalment = instalmentParts.find((one) => one === part);
  if (!field.startsWith('schedule.') || ofInstalment === undefined) return field;
  const row = instalmentName(spec, id);
  return i18n.t('spec.rowPart', { row, part: instalmentLabel(ofInstalment) });
}
