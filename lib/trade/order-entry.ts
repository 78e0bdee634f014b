import * as z from 'zod/mini';

const typed = z.string().check(z.maxLength(200));

/**
 * What the buyer typed about one order, kept exactly as typed: half-finished
 * and wrong text too, so that nothing typed is lost. Reading it as numbers is
 * the business of `readOrderEntry`.
 */
export const orderEntrySchema = z.object({
  quantity: typed,
  /** Empty: the price ladder of the page decides. */
  unitPrice: typed,
  shipping: typed,
  other: typed,
  deposit: typed,
  depositIn: z.enum(['percent', 'money']),
});
export type OrderEntry = z.infer<typeof orderEntrySchema>;

/** Nothing typed yet; a deposit of 30 % is what most suppliers ask. */
export const emptyOrderEntry: OrderEntry = {
  quantity: '',
  unitPrice: '',
  shipping: '',
  other: '',
  deposit: '30',
  depositIn: 'percent',
};
