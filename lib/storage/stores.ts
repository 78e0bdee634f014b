import type { KeptSupplier, SeenSupplier, TypedLimit } from '../trade/kept-supplier.ts';
import type { OrderSpec, Revision, SpecSummary } from '../trade/order-spec.ts';

/** A stored row that this version can't read. It stays where it is, whole, and is listed apart. */
export type UnreadableRow = {
  readonly key: string;
  /**
   * Path and code of the first thing wrong with it, for the developer:
   * "supplier.name: invalid_type". "version: newer": a newer version of the
   * extension wrote it.
   */
  readonly detail: string;
};

/** The rows that could be read, and those that could not. */
export type Rows<T> = {
  readonly rows: T[];
  readonly unreadable: UnreadableRow[];
};

/**
 * Why nothing was stored or read. The database is as it was before the call.
 *
 * - `full`: no room on the disk, or none granted.
 * - `blocked`: another tab holds an older version of the database open.
 * - `newer-version`: the database was written by a newer version of the extension.
 * - `upgrade-failed`: a migration failed and was undone; the data stays at `from`.
 * - `unavailable`: the browser gives no database here.
 * - `unreadable`: the one row asked for is not in a shape this version knows.
 * - `unreachable`: no answer from the background (extension updated or reloaded).
 * - `refused`: the background refused the message, or the store a spec that it could
 *   not read again; `code` says why. A bug, but for a text longer than a spec takes.
 */
export type StoreFailure =
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'upgrade-failed'; readonly from: number; readonly detail: string }
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** Why the background would not take a message. */
export type RefusalCode =
  | 'unknown-message'
  | 'wrong-sender'
  | 'wrong-payload'
  | 'no-tab'
  | 'wrong-reply'
  | 'failed';

/** Expected failure is a value; a throw is a bug. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/**
 * A spec and how often it was written: the number tells whether it changed since
 * it was read. It only grows, also where a spec is deleted and made anew.
 */
export type StoredSpec = { readonly spec: OrderSpec; readonly edit: number };

/** What became of a write that rests on what was read: stored, or not, for `now` stands there. */
export type Written =
  | { readonly kind: 'stored'; readonly edit: number }
  | { readonly kind: 'changed'; readonly now: StoredSpec | null };

/** A spec in the bin, and since when: an ISO 8601 instant. */
export type BinnedSpec = { readonly summary: SpecSummary; readonly deletedAt: string };

/** The order specs. Every write is one transaction: all of it or nothing. */
export interface SpecStore {
  /** Newest change first. */
  list(): Promise<Stored<Rows<SpecSummary>>>;
  /** All text of each spec by its id, folded for `searchFold`; of the buyer's own notes too. */
  searchTexts(): Promise<Stored<Readonly<Record<string, string>>>>;
  /** Null where no spec has the id, or it is in the bin. */
  get(id: string): Promise<Stored<StoredSpec | null>>;
  /** Stores the spec where its row was written `over` times so far; 0: where there is none. */
  put(spec: OrderSpec, over: number): Promise<Stored<Written>>;
  /**
   * Creates or replaces the specs with these ids: for files taken in. Of `revisions`,
   * one stands only where none with its spec and letter does yet.
   */
  putAll(specs: readonly OrderSpec[], revisions?: readonly Revision[]): Promise<Stored<void>>;
  /**
   * Freezes the spec as its next revision, A, B, …, issued at an ISO 8601 instant.
   * The spec is then `issued` under that mark. Where it is issued already, nothing
   * is written and the edit stays what it is. No method changes a revision again.
   */
  issue(id: string, over: number, at: string): Promise<Stored<Written>>;
  /** Oldest first. */
  revisions(id: string): Promise<Stored<Rows<Revision>>>;
  /** Moves specs to the bin, where they stay 30 days, those that can't be read too. `at`: an ISO 8601 instant. */
  remove(ids: readonly string[], at: string): Promise<Stored<void>>;
  /** Last deleted first. */
  bin(): Promise<Stored<Rows<BinnedSpec>>>;
  /** Takes specs out of the bin again, the last deleted of an id. One whose id is in use meanwhile stays there. */
  restore(ids: readonly string[]): Promise<Stored<void>>;
  /**
   * Forgets what lay in the bin for 30 days, its revisions, and files that nothing
   * refers to any more. The clock (`now`, an ISO 8601 instant) is not trusted: a
   * sweep only marks what it finds due, and a sweep a day or more later that finds
   * it due again removes it. Where the clock went back in between, that day starts
   * anew. So a new file has a day until its spec is saved.
   */
  sweep(now: string): Promise<Stored<void>>;
}

/** The bytes of attachments, by their SHA-256 in hex. Only where the database is at hand. */
export interface FileStore {
  put(file: Blob): Promise<Stored<{ readonly sha256: string; readonly size: number }>>;
  /** Null where there is none, or its bytes can't be read any more. */
  get(sha256: string): Promise<Stored<Blob | null>>;
}

/** Suppliers the buyer saved or typed a limit for, by `supplierKey`. */
export interface SupplierStore {
  /** By name. */
  list(): Promise<Stored<Rows<KeptSupplier>>>;
  /** Null where the buyer neither saved the supplier nor typed a limit. */
  get(key: string): Promise<Stored<KeptSupplier | null>>;
  /** Saves the supplier as seen, or takes it off the saved ones; a typed limit stays. Null: kept no more. */
  save(seen: SeenSupplier, saved: boolean): Promise<Stored<KeptSupplier | null>>;
  /** Keeps the limit the buyer typed, or with null drops it. Null: kept no more. */
  typeLimit(seen: SeenSupplier, limit: TypedLimit | null): Promise<Stored<KeptSupplier | null>>;
  /** Forgets the supplier and the limit typed for it. */
  remove(key: string): Promise<Stored<void>>;
}

/** What was typed into forms that are not a spec, by a key of the form's own. JSON data only. */
export interface EntryStore {
  /** Null where nothing was typed. Stored by some version of the form: check its shape. */
  get(key: string): Promise<Stored<unknown>>;
  /** With `before`, only what `entry` has other than that; the rest stays as it is kept, perhaps by another tab. */
  put(key: string, entry: unknown, before?: unknown): Promise<Stored<void>>;
}

/** Everything the buyer keeps: directly in the database, or through the background. */
export interface Stores {
  readonly specs: SpecStore;
  readonly suppliers: SupplierStore;
  readonly entries: EntryStore;
}
