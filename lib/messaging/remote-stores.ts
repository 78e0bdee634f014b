import type { Stored, Stores } from '../storage/stores.ts';
import { send } from './client.ts';

/** The stores as a page of the extension reaches them: through the background. */
export const remoteStores: Stores = {
  specs: {
    list: () => send('listSpecs', {}),
    searchTexts: () => send('searchTexts', {}),
    get: (id) => send('readSpec', { id }),
    put: (spec, over) => send('keepSpec', { spec, over }),
    putAll: async (specs, revisions = []) =>
      done(await send('keepSpecs', { specs: [...specs], revisions: [...revisions] })),
    issue: (id, over, at) => send('issueSpec', { id, over, at }),
    revisions: (id) => send('listRevisions', { id }),
    remove: async (ids, at) => done(await send('removeSpecs', { ids: [...ids], at })),
    bin: () => send('listBin', {}),
    restore: async (ids) => done(await send('restoreSpecs', { ids: [...ids] })),
    sweep: async (now) => done(await send('sweepSpecs', { now })),
  },
  suppliers: {
    list: () => send('listSuppliers', {}),
    get: (key) => send('readSupplier', { key }),
    save: (seen, saved) => send('saveSupplier', { seen, saved }),
    typeLimit: (seen, typedLimit) => send('typeLimit', { seen, typedLimit }),
    remove: async (key) => done(await send('removeSupplier', { key })),
  },
  entries: {
    get: (key) => send('readEntry', { key }),
    put: async (key, entry, before) => done(await send('keepEntry', { key, entry, before })),
  },
};

function done(stored: Stored<null>): Stored<void> {
  return stored.ok ? { ok: true, value: undefined } : stored;
}
