import { broadcast, command } from '../../lib/messaging/commands.ts';
import type { Payload } from '../../lib/messaging/protocol.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { announced } from '../../lib/storage/announced.ts';
import { formEntries } from '../../lib/storage/form-entries.ts';
import type {
  EntryStore,
  SpecStore,
  Stored,
  Stores,
  SupplierStore,
} from '../../lib/storage/stores.ts';
import {
  firstSettings,
  keptSettingsSchema,
  type UsedSettings,
} from '../../lib/trade/buyer-settings.ts';
import { orderEntrySchema } from '../../lib/trade/order-entry.ts';
import { usedSettings } from '../../lib/trade/used-settings.ts';
import { queue } from './in-turn.ts';
import { searchTabs } from './tab-readings.ts';

type SpecMessage =
  | 'listSpecs'
  | 'searchTexts'
  | 'readSpec'
  | 'keepSpec'
  | 'keepSpecs'
  | 'issueSpec'
  | 'listRevisions'
  | 'removeSpecs'
  | 'listBin'
  | 'restoreSpecs'
  | 'sweepSpecs';
type SupplierMessage =
  | 'listSuppliers'
  | 'readSupplier'
  | 'saveSupplier'
  | 'typeLimit'
  | 'removeSupplier';
type SettingsMessage = 'readSettings' | 'keepSettings';
type EntryMessage = 'readOrderEntry' | 'keepOrderEntry' | 'readEntry' | 'keepEntry';

/** What reads and changes that the buyer keeps. */
export function keptHandlers({
  specs,
  suppliers,
  entries,
}: Stores): Pick<Handlers, SpecMessage | SupplierMessage | SettingsMessage | EntryMessage> {
  return {
    ...specHandlers(specs),
    ...supplierHandlers(suppliers),
    ...settingsHandlers(entries),
    ...entryHandlers(entries),
  };
}

function specHandlers(store: SpecStore): Pick<Handlers, SpecMessage> {
  const specs = announced(store, () => broadcast('specsChanged', null));
  return {
    listSpecs: () => specs.list(),
    searchTexts: () => specs.searchTexts(),
    readSpec: ({ id }) => specs.get(id),
    keepSpec: ({ spec, over }) => specs.put(spec, over),
    keepSpecs: async (payload) => done(await specs.putAll(payload.specs, payload.revisions)),
    issueSpec: ({ id, over, at }) => specs.issue(id, over, at),
    listRevisions: ({ id }) => specs.revisions(id),
    removeSpecs: async ({ ids, at }) => done(await specs.remove(ids, at)),
    listBin: () => specs.bin(),
    restoreSpecs: async ({ ids }) => done(await specs.restore(ids)),
    sweepSpecs: async ({ now }) => done(await specs.sweep(now)),
  };
}

function supplierHandlers(suppliers: SupplierStore): Pick<Handlers, SupplierMessage> {
  return {
    listSuppliers: () => suppliers.list(),
    readSupplier: ({ key }) => suppliers.get(key),
    saveSupplier: async ({ seen, saved }) =>
      onChange(await suppliers.save(seen, saved), announceSuppliers),
    typeLimit: async ({ seen, typedLimit }) =>
      onChange(await suppliers.typeLimit(seen, typedLimit), announceSuppliers),
    removeSupplier: async ({ key }) => done(await suppliers.remove(key), announceSuppliers),
  };
}

/** Search pages mark the suppliers that are kept: they report again and are told anew. */
async function announceSuppliers(): Promise<void> {
  broadcast('suppliersChanged', null);
  for (const tabId of await searchTabs()) await command(tabId, 'readAgain', null);
}

const settingsKey = 'settings';
const unreadSettingsKey = 'settings-unread';
const unreadable = { ok: false, failure: { kind: 'unreadable', detail: 'settings' } } as const;

function settingsHandlers(entries: EntryStore): Pick<Handlers, SettingsMessage> {
  const inTurn = queue();
  return {
    async readSettings() {
      const stored = await entries.get(settingsKey);
      if (!stored.ok) return stored;
      const settings = settingsOf(stored.value);
      return settings === null ? unreadable : { ok: true, value: settings };
    },
    // In turn: two parts that are changed at once would each be laid over the settings without the other.
    keepSettings: (part) => inTurn(() => keepSettings(entries, part)),
  };
}

async function keepSettings(
  entries: EntryStore,
  part: Payload<'keepSettings'>,
): Promise<Stored<null>> {
  const stored = await entries.get(settingsKey);
  if (!stored.ok) return stored;
  const kept = keptSettingsSchema.safeParse(stored.value ?? firstSettings).data;
  const settings = keptSettingsSchema.safeParse({ ...kept, ...part }).data;
  if (settings === undefined) return unreadable;
  // Nothing that can't be read is thrown away for what can.
  const isLost = kept === undefined || ('pack' in part && usedSettings(kept)?.packRefused);
  if (isLost) {
    // Under a key of its own: what was set aside before stays too.
    const aside = await entries.put(`${unreadSettingsKey}:${crypto.randomUUID()}`, stored.value);
    if (!aside.ok) return aside;
  }
  return done(await entries.put(settingsKey, settings), () => broadcast('settingsChanged', null));
}

/** The first settings where nothing is stored; null: what is stored is in no shape that this version knows. */
function settingsOf(stored: unknown): UsedSettings | null {
  return stored === null ? firstSettings : usedSettings(stored);
}

function entryHandlers(entries: EntryStore): Pick<Handlers, EntryMessage> {
  const forms = formEntries(entries);
  return {
    async readOrderEntry({ key }) {
      const stored = await entries.get(orderKey(key));
      if (!stored.ok) return stored;
      return { ok: true, value: orderEntrySchema.safeParse(stored.value).data ?? null };
    },
    keepOrderEntry: async ({ key, entry, before }) =>
      done(await entries.put(orderKey(key), entry, before), () =>
        broadcast('orderEntryChanged', { key }),
      ),
    readEntry: ({ key }) => forms.get(key),
    keepEntry: async ({ key, entry, before }) =>
      done(await forms.put(key, entry ?? null, before), () => broadcast('entryChanged', { key })),
  };
}

const orderKey = (key: string) => `order:${key}`;

function onChange<T>(stored: Stored<T>, announce: () => void): Stored<T> {
  if (stored.ok) announce();
  return stored;
}

function done(stored: Stored<void>, announce: () => void = () => undefined): Stored<null> {
  if (!stored.ok) return stored;
  announce();
  return { ok: true, value: null };
}
