import type { OrderSpec } from './order-spec.ts';

/** A spec as one of its own with no revision: a template stays one, anything else is a draft. */
export const unissued = (spec: OrderSpec, id: string): OrderSpec => ({
  ...spec,
  id,
  state: spec.state === 'template' ? 'template' : 'draft',
  revision: null,
});

/**
 * A copy of a spec for another order: a draft of its own (or a template, if it
 * is one), without the number of the order and without an account number, for
 * Alibaba.com makes a new one for every order
 * (service.alibaba.com/buyer/faq_detail/20328873.htm). `id` is new, `now` an ISO
 * 8601 instant.
 */
export function duplicateSpec(
  spec: OrderSpec,
  made: { readonly id: string; readonly now: string },
): OrderSpec {
  const { account } = spec.payment;
  return {
    ...unissued(spec, made.id),
    createdAt: made.now,
    updatedAt: made.now,
    document: { ...spec.document, orderNumber: '' },
    payment: { ...spec.payment, account: /\d/.test(account) ? '' : account },
  };
}
