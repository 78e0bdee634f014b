import type { Stored, Stores } from '../storage/stores.ts';
import { send } from './client.ts';

/** The stores as a page of the extension reaches them: through the background. */
export const remoteStores: Stores = {
  specs: {
    list: () => send('listSpecs', {}),
    get: (id) => send('readSpec', { id }),
    put: async (specs) => done(await send('keepSpecs', { specs: [...specs] })),
    remove: async (id) => done(await send('removeSpec', { id })),
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
    put: async (key, entry) => done(await send('keepEntry', { key, entry })),
  },
};

function done(stored: Stored<null>): Stored<void> {
  return stored.ok ? { ok: true, value: undefined } : stored;
}
