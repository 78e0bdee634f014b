/** The store, as tests and measurements call it in a page of the extension. */
export { connect } from '../../lib/storage/database.ts';
export { openStores } from '../../lib/storage/idb-stores.ts';
export { migrations } from '../../lib/storage/migrations/index.ts';
export { hasAllWords, searchWords } from '../../lib/trade/search-fold.ts';
export { longSpec } from './long-spec.ts';
