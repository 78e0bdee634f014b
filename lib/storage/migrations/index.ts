import { firstStores } from './001-first-stores.ts';
import { keptSafe } from './002-kept-safe.ts';
import type { Migration } from './migration.ts';

/** Every step in order: the first leads to version 1, the last to today's. A step never changes once released. */
export const migrations: readonly Migration[] = [firstStores, keptSafe];
