import * as z from 'zod/mini';

/** Days on which the clocks of an order began to run, ISO 8601 as typed; empty: not yet. */
export const orderDaysEntrySchema = z.object({
  arrivedOn: z.string(),
  receiptConfirmedOn: z.string(),
  disputeOpenedOn: z.string(),
});
export type OrderDaysEntry = z.infer<typeof orderDaysEntrySchema>;

/** Days on which clocks of the order began to run: ISO 8601, in Beijing; null where not known. */
export type OrderDays = {
  readonly arrivedOn: string | null;
  readonly receiptConfirmedOn: string | null;
  readonly disputeOpenedOn: string | null;
};

/** Nothing has come yet. */
export const noOrderDays: OrderDays = {
  arrivedOn: null,
  receiptConfirmedOn: null,
  disputeOpenedOn: null,
};
