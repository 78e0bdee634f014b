import fc from 'fast-check';
import { blankRequirement, blankSpec } from '../../lib/trade/blank-spec.ts';
import type { OrderSpec, Requirement } from '../../lib/trade/order-spec.ts';

/** A spec with nothing filled in but what `parts` says. */
export function aSpec(parts: Partial<OrderSpec> = {}): OrderSpec {
  const now = '2026-11-23T09:00:00.000Z';
  return { ...blankSpec({ id: 'spec-1', now }), requirements: [], ...parts };
}

/** An empty requirement but for what `parts` says. */
export function aRequirement(id: string, parts: Partial<Requirement> = {}): Requirement {
  return { ...blankRequirement(id, 'other'), ...parts };
}

/** Any spec whose every field may differ. */
export const anySpec: fc.Arbitrary<OrderSpec> = fc
  .record({
    title: fc.string(),
    supplierName: fc.string(),
    amount: fc.option(fc.constantFrom('1', '2.50', '84000'), { nil: null }),
    kind: fc.constantFrom('post-delivery' as const, 'pre-shipment' as const),
    values: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string()), {
      selector: ([id]) => id,
    }),
    packaging: fc.string(),
  })
  .map(({ title, supplierName, amount, kind, values, packaging }) => {
    const money = amount === null ? null : { amount, currency: 'USD' };
    const base = aSpec();
    return aSpec({
      document: { ...base.document, title },
      packaging: { ...base.packaging, description: packaging },
      supplier: { ...base.supplier, name: supplierName },
      price: { ...base.price, unitPrice: money },
      coverage: { ...base.coverage, kind, limit: money },
      requirements: values.map(([id, value]) => aRequirement(id, { value })),
    });
  });
