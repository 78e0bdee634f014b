import type { OrderSpec } from './order-spec.ts';

/**
 * The spec as the supplier may see it: without internal notes and target price,
 * without the limit the order is held against, without what was read where, and
 * without attachments that are the buyer's own. What is left out is empty, not
 * marked: the copy does not tell that there was anything.
 */
export function forSupplier(spec: OrderSpec): OrderSpec {
  return {
    ...spec,
    coverage: { ...spec.coverage, limit: null, basis: 'none' },
    internal: { notes: '', targetPrice: null },
    attachments: spec.attachments.filter(({ audience }) => audience === 'supplier'),
    notApplicable: [],
    read: null,
    provenance: [],
  };
}
