import type { ProductReading, SupplierReading } from '../../trade/listing.ts';
import type { Spec } from '../layout.ts';

type Lists = { readonly [Field in keyof SupplierReading | keyof ProductReading]?: readonly Spec[] };

/** The specs of `first`, field by field, and after them those of `more`. */
export function also(first: Lists, more: Lists): Lists {
  const lists = new Map<string, readonly Spec[]>(Object.entries(first));
  for (const [field, specs] of Object.entries(more)) {
    lists.set(field, [...(lists.get(field) ?? []), ...specs]);
  }
  return Object.fromEntries(lists);
}
