import * as z from 'zod/mini';
import { typedLimitSchema } from './kept-supplier.ts';

/**
 * The form for a limit as typed: the limit, and where the buyer has it from.
 * `kept` holds the limit in use where the page names no supplier to keep it with.
 */
export const limitTextSchema = z.object({
  limit: z.string(),
  from: z.string(),
  kept: z.nullable(typedLimitSchema),
});
export type LimitText = z.infer<typeof limitTextSchema>;
