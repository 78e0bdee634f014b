import type { OrderSpec, Requirement } from './order-spec.ts';

/** A spec with nothing filled in but its id and the instant it was made (ISO 8601). */
export function blankSpec({ id, now }: { readonly id: string; readonly now: string }): OrderSpec {
  return {
    version: 1,
    id,
    title: '',
    state: 'draft',
    createdAt: now,
    updatedAt: now,
    supplier: { name: '', companyId: '', country: '', url: '' },
    product: { id: '', title: '', url: '', designFile: '' },
    requirements: (['colour', 'weight', 'material'] as const).map(blankRequirement),
    quantity: { amount: '', unit: '' },
    price: { unitPrice: null, shipping: null, other: null },
    payment: { deposit: '', depositIn: 'percent', balanceTrigger: '' },
    packaging: '',
    customisation: '',
    delivery: { shipDate: '', incoterm: '', place: '' },
    coverage: { kind: 'post-delivery', limit: null, basis: null },
    internalNotes: '',
    read: null,
    provenance: [],
  };
}

/** One row of what quality comes down to, to be filled in. */
function blankRequirement(aspect: 'colour' | 'weight' | 'material'): Requirement {
  const empty = { attribute: '', value: '', unit: '', tolerance: '', method: '' };
  return { id: aspect, aspect, ...empty, class: 'major' };
}
