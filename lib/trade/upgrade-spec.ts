import { blankSpec } from './blank-spec.ts';
import type { OrderSpec } from './order-spec.ts';
import type { OrderSpecV1 } from './order-spec-v1.ts';
import type { Provenance } from './provenance.ts';

/** Where fields of version 1 stand since version 2. */
const moved: Readonly<Record<string, string>> = {
  title: 'document.title',
  packaging: 'packaging.description',
  customisation: 'customisation.description',
  internalNotes: 'internal.notes',
  'product.designFile': 'customisation.designFile',
  'payment.deposit': 'schedule.deposit.share',
  'payment.balanceTrigger': 'schedule.balance.trigger',
};

/**
 * A spec of version 1 in the shape of version 2. Nothing of it is lost, and
 * nothing is filled in that it did not say: the inspection it had none of stays
 * unset, and the language of its numbers unknown.
 */
export function upgradeSpec(old: OrderSpecV1): OrderSpec {
  const { id, createdAt, updatedAt, payment, delivery, coverage, price, quantity } = old;
  const { designFile, ...product } = old.product;
  const blank = blankSpec({ id, now: createdAt });
  return {
    ...blank,
    updatedAt,
    document: { ...blank.document, title: old.title },
    supplier: { ...blank.supplier, ...old.supplier },
    product: { ...blank.product, ...product },
    requirements: old.requirements.map((row) => ({ ...row, code: '' })),
    customisation: { description: old.customisation, designFile },
    quantity: { ...blank.quantity, ...quantity },
    packaging: { ...blank.packaging, description: old.packaging },
    inspection: { ...blank.inspection, level: '', critical: '', major: '', minor: '' },
    price: { ...blank.price, ...price },
    schedule: [
      { id: 'deposit', share: payment.deposit, in: payment.depositIn, trigger: '' },
      { id: 'balance', share: '', in: 'rest', trigger: payment.balanceTrigger },
    ],
    delivery: { ...blank.delivery, ...delivery },
    coverage: { ...coverage, basis: coverage.basis ?? 'none' },
    internal: { ...blank.internal, notes: old.internalNotes },
    read: old.read,
    provenance: old.provenance.map(atNewPlace),
  };
}

function atNewPlace(entry: Provenance): Provenance {
  return { ...entry, field: moved[entry.field] ?? entry.field };
}
