import * as z from 'zod/mini';

/** The other sides of conflicts that are not settled, as kept beside a spec: where each stands, and the leaf that stood there. */
export const keptConflictsSchema = z.array(z.object({ field: z.string(), value: z.unknown() }));
