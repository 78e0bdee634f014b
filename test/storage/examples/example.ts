type Packed = readonly { readonly key: number; readonly entry: ReadonlyMap<string, unknown> }[];
type Row = Readonly<Record<string, unknown>>;

/** What a version of the database holds, store by store. Version 1 had the first three stores only. */
export type Example = {
  readonly specs: readonly unknown[];
  readonly suppliers: readonly unknown[];
  readonly entries: readonly { readonly key: string; readonly entry: unknown }[];
  readonly summaries?: Packed;
  readonly texts?: Packed;
  readonly revisions?: readonly Row[];
  readonly bin?: readonly Row[];
  /** Text files, by what is in them. */
  readonly files?: readonly { readonly sha256: string; readonly text: string }[];
};
