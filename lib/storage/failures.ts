import type { StoreFailure } from './stores.ts';

/**
 * What an error of IndexedDB means for the buyer. Rethrows whatever is no
 * failure of the browser's storage: that is a bug.
 */
export function failureOf(error: unknown): StoreFailure {
  if (!(error instanceof DOMException) || bugs.has(error.name)) throw error;
  if (error.name === 'QuotaExceededError') return { kind: 'full' };
  return { kind: 'unavailable', detail: error.name };
}

const bugs = new Set([
  'ConstraintError',
  'DataError',
  'DataCloneError',
  'NotFoundError',
  'ReadOnlyError',
]);
