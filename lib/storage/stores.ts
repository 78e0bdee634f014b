import type { KeptSupplier } from '../trade/kept-supplier.ts';
import type { OrderEntry } from '../trade/order-entry.ts';
import type { OrderSpec } from '../trade/order-spec.ts';

/** What a list of specs shows of each. */
export type SpecSummary = Pick<OrderSpec, 'id' | 'title' | 'state' | 'createdAt' | 'updatedAt'> & {
  readonly supplierName: string;
};

/** Why nothing was stored. The database is as it was before the call. */
export type StoreFailure =
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Expected failure is a value; a throw is a bug. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/** The order specs. Every write is one transaction: all of it or nothing. */
export interface SpecStore {
  /** Newest change first. */
  list(): Promise<Stored<SpecSummary[]>>;
  /** Null where no spec has the id. */
  get(id: string): Promise<Stored<OrderSpec | null>>;
  /** Creates or replaces the specs with these ids. */
  put(specs: readonly OrderSpec[]): Promise<Stored<void>>;
  remove(id: string): Promise<Stored<void>>;
}

/** Suppliers the buyer saved or typed a limit for, by `supplierKey`. */
export interface SupplierStore {
  list(): Promise<Stored<KeptSupplier[]>>;
  get(key: string): Promise<Stored<KeptSupplier | null>>;
  put(supplier: KeptSupplier): Promise<Stored<void>>;
  remove(key: string): Promise<Stored<void>>;
}

/** What was typed into forms that are not a spec, by a key of the form's own. */
export interface EntryStore {
  get(key: string): Promise<Stored<unknown>>;
  put(key: string, entry: unknown): Promise<Stored<void>>;
}

export interface Stores {
  readonly specs: SpecStore;
  readonly suppliers: SupplierStore;
  readonly entries: EntryStore;
}

export type { KeptSupplier, OrderEntry, OrderSpec };
