import type * as z from 'zod/mini';
import { keptSettingsSchema } from '../trade/buyer-settings.ts';
import { keptCalculatorSchema } from '../trade/calculator-entry.ts';
import { keptConflictsSchema } from '../trade/kept-conflicts.ts';
import { limitTextSchema } from '../trade/limit-text.ts';
import { orderDaysEntrySchema } from '../trade/order-days.ts';
import { orderEntrySchema } from '../trade/order-entry.ts';
import { ownRateTextSchema } from '../trade/own-rate-text.ts';
import { conflictsKey, formKey, limitKey, orderDaysKey } from './form-entries.ts';

/** By a key, or by what comes before the ":" that ends it: what its reader takes. */
const shapes: readonly (readonly [string, z.ZodMiniType])[] = [
  ['settings', keptSettingsSchema],
  ['order:', orderEntrySchema],
  [formKey('calculator'), keptCalculatorSchema],
  [formKey('calculator:'), keptCalculatorSchema],
  [formKey('own-rate'), ownRateTextSchema],
  [formKey(limitKey('')), limitTextSchema],
  [formKey(conflictsKey('')), keptConflictsSchema],
  [formKey(orderDaysKey('')), orderDaysEntrySchema],
];

/**
 * Whether an entry is in the shape that the reader of its key takes. Null, which
 * stands for nothing, fits everywhere; so does what no reader named here knows.
 */
export function fitsItsKey(key: string, entry: unknown): boolean {
  const shape = shapes.find(([own]) => (own.endsWith(':') ? key.startsWith(own) : key === own));
  return entry === null || shape === undefined || shape[1].safeParse(entry).success;
}
