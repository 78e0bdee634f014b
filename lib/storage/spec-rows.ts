import type * as z from 'zod/mini';
import { type OrderSpec, type SpecSummary, summarise } from '../trade/order-spec.ts';
import { specSearchText } from '../trade/search-fold.ts';

/** The version of a spec's shape that this version of the extension writes. */
export const currentVersion = 2;

/**
 * A stored spec: what `spec` is was checked when it was written, and is checked
 * again by who reads it. `files`: the attachments it refers to, by SHA-256, so that
 * a file still in use is found without reading every spec.
 */
export type SpecRow = {
  readonly id: string;
  readonly edit: number;
  readonly files: readonly string[];
  readonly spec: unknown;
};

/** What stands in the list for a spec. `version`: of the spec's shape. */
export type Line =
  | { readonly kind: 'spec'; readonly version: number; readonly summary: SpecSummary }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** A spec in each of its stores. `text`: what is searched; null where there is none to read. */
export type SpecRows = {
  readonly row: SpecRow;
  readonly line: Line;
  readonly text: string | null;
};

/** An issued revision, written once. `place`: 1 for A; `spec`: as it was issued. */
export type RevisionRow = {
  readonly specId: string;
  readonly place: number;
  readonly files: readonly string[];
  readonly letter: string;
  readonly issuedAt: string;
  readonly spec: unknown;
};

/** Since when a sweep after the other finds it due to go, as an ISO 8601 instant; null: not at the last. */
export type DueSince = string | null;

/** A deleted spec, whole, and when it was deleted: an ISO 8601 instant. */
export type BinRow = SpecRows & { readonly deletedAt: string; readonly dueSince: DueSince };

/** The bytes of attachments, by their SHA-256 in hex. */
export type FileRow = {
  readonly sha256: string;
  readonly bytes: Blob;
  readonly dueSince: DueSince;
};

/** The rows that stand for a spec which was written `edit` times. */
export function rowsOf(spec: OrderSpec, edit: number): SpecRows {
  const { id, version } = spec;
  return {
    row: { id, edit, files: filesOf(spec), spec },
    line: { kind: 'spec', version, summary: summarise(spec) },
    text: specSearchText(spec),
  };
}

/** The rows that keep a spec of an unknown shape as it is. */
export function unreadableRows(id: string, spec: unknown, edit: number, detail: string): SpecRows {
  return {
    row: { id, edit, files: [], spec },
    line: { kind: 'unreadable', detail },
    text: null,
  };
}

/** The SHA-256 of every attachment of a spec, each once. */
export function filesOf({ attachments }: OrderSpec): string[] {
  return [...new Set(attachments.map(({ sha256 }) => sha256))];
}

/** A value as its schema reads it, or the path and code of the first thing wrong with it. */
export type Shape<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly detail: string };

/** Holds a stored value against its schema. */
export function checkShape<T>(schema: z.ZodMiniType<T>, value: unknown): Shape<T> {
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const [first] = checked.error.issues;
  return { ok: false, detail: first ? `${first.path.join('.')}: ${first.code}` : '' };
}

/** A stored spec as a version's schema reads it. One that a newer version wrote is said to be so. */
export function checkSpec<Spec>(schema: z.ZodMiniType<Spec>, spec: unknown): Shape<Spec> {
  return newer(spec) ?? checkShape(schema, spec);
}

// By hand: asked of whatever is read, and a schema that does not fit is slow to say so.
function newer(value: unknown): Shape<never> | null {
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'number' && version > currentVersion
    ? { ok: false, detail: 'version: newer' }
    : null;
}
