import { onBroadcast } from '../../lib/messaging/client.ts';
import { broadcast } from '../../lib/messaging/commands.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import { announced } from '../../lib/storage/announced.ts';
import { connect } from '../../lib/storage/database.ts';
import { conflictsKey, formEntries } from '../../lib/storage/form-entries.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import type { EntryStore, FileStore, SpecStore, Stored } from '../../lib/storage/stores.ts';
import { isLeft, leftEntries } from './left-entries.ts';

/** The database, for what goes round the stores: backups, and erasing all. */
export const connection = connect();
const here = openStores(connection);
const direct = announced(here.specs, announce);
const entries = formEntries(here.entries);
const listeners = new Set<() => void>();

/**
 * What this page keeps. It reads its own database, which is quickest for long
 * lists, but has the background write what is typed: a write begins with a
 * reading, and where the page is being closed nothing would be left to end it.
 * What a page leaves behind as it goes waits for neither.
 */
export const specStores: {
  readonly specs: SpecStore;
  readonly entries: EntryStore;
  readonly files: FileStore;
} = {
  specs: {
    ...direct,
    put: (spec, over) => orHere(remoteStores.specs.put(spec, over), () => direct.put(spec, over)),
  },
  entries: {
    get: (key) => (isLeft(key) ? leftEntries(localStorage) : entries).get(key),
    put: (key, entry, before) =>
      isLeft(key) ? leftEntries(localStorage).put(key, entry) : putEntry(key, entry, before),
  },
  files: here.files,
};

/** What is asked of a conflict, and that it was settled, every tab is to show. */
async function putEntry(key: string, entry: unknown, before?: unknown): Promise<Stored<void>> {
  const put = await orHere(remoteStores.entries.put(key, entry, before), () =>
    entries.put(key, entry, before),
  );
  if (put.ok && key.startsWith(conflictsKey(''))) announce();
  return put;
}

/** Calls `changed` whenever any page, this one too, changed a spec. Returns how to stop. */
export function onSpecsChanged(changed: () => void): () => void {
  listeners.add(changed);
  const stop = onBroadcast('specsChanged', changed);
  return () => {
    listeners.delete(changed);
    stop();
  };
}

/** Calls `changed` whenever any page changed anything that is kept and announced. Returns how to stop. */
export function onAnythingChanged(changed: () => void): () => void {
  const stops = [
    onSpecsChanged(changed),
    onBroadcast('suppliersChanged', changed),
    onBroadcast('settingsChanged', changed),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Has every other page begin anew, for anything may be other than it was, and tells this one. */
export function announceAll(): void {
  broadcast('restored', null);
  for (const changed of listeners) changed();
}

/** A broadcast reaches every page but the one that sends it. */
function announce(): void {
  broadcast('specsChanged', null);
  for (const changed of listeners) changed();
}

/** What the background answers; where it does not, what is done here instead. */
async function orHere<T>(
  asked: Promise<Stored<T>>,
  otherwise: () => Promise<Stored<T>>,
): Promise<Stored<T>> {
  const answer = await asked;
  return !answer.ok && answer.failure.kind === 'unreachable' ? otherwise() : answer;
}
