import { filledText, type OrderSpec, type Provenance } from '../../lib/trade/order-spec.ts';
import type { SpecField } from './fields.ts';

/** Where a field's value came from, and whether the buyer changed it since; null where it was typed here. */
export function fieldSource(
  spec: OrderSpec,
  field: SpecField,
): { readonly provenance: Provenance; readonly changed: boolean } | null {
  const provenance = spec.provenance.find((entry) => entry.field === field.id);
  if (provenance === undefined) return null;
  return { provenance, changed: textOf(spec, field) !== provenance.filled };
}

function textOf(spec: OrderSpec, field: SpecField): string {
  if (field.kind === 'requirements') return '';
  const value = field.read(spec);
  return value === null ? '' : filledText(value);
}
