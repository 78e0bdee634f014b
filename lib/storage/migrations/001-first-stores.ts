import type { Migration } from './migration.ts';

/** Version 1: specs by id, kept suppliers by key, form entries, and rows taken out of the way. */
export const firstStores: Migration = (database) => {
  database.createObjectStore('specs', { keyPath: 'id' });
  database.createObjectStore('suppliers', { keyPath: 'key' });
  database.createObjectStore('entries');
  database.createObjectStore('quarantine', { autoIncrement: true });
};
