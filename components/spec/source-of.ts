import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { filledText, type Provenance } from '../../lib/trade/provenance.ts';
import { amountAt, textAt } from '../../lib/trade/spec-access.ts';
import type { SpecField } from '../../lib/trade/spec-sections.ts';

/** Where a value came from, and whether the buyer changed it since. */
export type ValueSource = { readonly provenance: Provenance; readonly changed: boolean };

/** Where a field's value came from; null where it was typed here. */
export function fieldSource(spec: OrderSpec, field: SpecField): ValueSource | null {
  if (field.kind === 'rows') return null;
  const value =
    field.kind === 'money' ? (amountAt(spec, field.path) ?? '') : textAt(spec, field.path);
  return sourceOf(spec.provenance, field.path, filledText(value));
}

/** Where the text of a part of a row came from; null where it was typed here. */
export function sourceOf(
  sources: OrderSpec['provenance'],
  path: string,
  text: string,
): ValueSource | null {
  const provenance = sources.findLast((entry) => entry.field === path);
  return provenance === undefined ? null : { provenance, changed: text !== provenance.filled };
}
