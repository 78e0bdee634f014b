/** What a version of the database holds, store by store. */
export type Example = {
  readonly specs: readonly unknown[];
  readonly suppliers: readonly unknown[];
  readonly entries: readonly { readonly key: string; readonly entry: unknown }[];
};
