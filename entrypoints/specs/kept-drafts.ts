import * as z from 'zod/mini';
import type { SpecDraft, TypedAmounts } from '../../components/spec/form-state.ts';
import type { EntryStore, Stored, Stores, Written } from '../../lib/storage/stores.ts';
import { orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { asLeaf } from '../../lib/trade/spec-leaves.ts';
import type { OtherValue } from './draft-merge.ts';

/** A draft as it is stored, and how often its spec was written. */
export type StoredDraft = SpecDraft & { readonly edit: number };

/**
 * What a tab had not seen stored when it was left. `from`: what the store may
 * have held then, the likeliest last.
 */
export type LeftDraft = { readonly from: readonly SpecDraft[]; readonly mine: SpecDraft };

/** All that is kept of one draft; `stored` is null where no spec has the id. */
export type KeptDraft = {
  readonly stored: StoredDraft | null;
  readonly others: readonly OtherValue[];
  readonly left: LeftDraft | null;
};

/** Where one draft is kept: its spec, and beside it what a spec has no place for. */
export interface DraftStore {
  read(): Promise<Stored<KeptDraft>>;
  /**
   * The spec over its edit `over`, asked for before this returns, and then the
   * amounts as typed: before, they would be written over those of a tab that came first.
   */
  write(draft: SpecDraft, over: number): Promise<Stored<Written>>;
  /** The other sides of conflicts that the buyer has not settled. */
  writeOthers(others: readonly OtherValue[]): Promise<Stored<void>>;
  /** Null: all is stored. Asks before it returns. */
  writeLeft(left: LeftDraft | null): Promise<Stored<void>>;
}

/** The key under which the form keeps amounts as typed. */
export const typedKey = (id: string) => `spec-form:${id}`;

/** Where the draft of the spec with this id is kept. */
export function draftStore(
  { specs, entries }: Pick<Stores, 'specs' | 'entries'>,
  id: string,
): DraftStore {
  const [othersKey, leftKey] = [`spec-conflicts:${id}`, `spec-left:${id}`];
  return {
    async read() {
      const [spec, beside] = await Promise.all([
        specs.get(id),
        readAll(entries, [typedKey(id), othersKey, leftKey]),
      ]);
      if (!spec.ok) return spec;
      if (!beside.ok) return beside;
      const [typed, others, left] = beside.value;
      const stored = spec.value && { ...spec.value, typed: readTyped(typed) };
      const leftDraft = leftSchema.safeParse(left).data ?? null;
      return { ok: true, value: { stored, others: readOthers(others), left: leftDraft } };
    },
    async write(draft, over) {
      const written = await specs.put(draft.spec, over);
      if (!written.ok || written.value.kind === 'changed') return written;
      const kept = await entries.put(typedKey(id), draft.typed);
      return kept.ok ? written : kept;
    },
    writeOthers: (others) => entries.put(othersKey, others),
    writeLeft: (left) => entries.put(leftKey, left),
  };
}

async function readAll(entries: EntryStore, keys: readonly string[]): Promise<Stored<unknown[]>> {
  const values: unknown[] = [];
  for (const answer of await Promise.all(keys.map((key) => entries.get(key)))) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return { ok: true, value: values };
}

const draftSchema = z.object({ spec: orderSpecSchema, typed: z.record(z.string(), z.string()) });
const leftSchema = z.object({ from: z.array(draftSchema), mine: draftSchema });
const othersSchema = z.array(
  z.object({ field: z.string(), value: z.unknown(), typed: z.nullable(z.string()) }),
);

function readOthers(entry: unknown): OtherValue[] {
  const kept = othersSchema.safeParse(entry);
  return kept.success ? kept.data.map((one) => ({ ...one, value: asLeaf(one.value) })) : [];
}

/** Whatever version of the form kept it. */
function readTyped(entry: unknown): TypedAmounts {
  if (typeof entry !== 'object' || entry === null) return {};
  return Object.fromEntries(
    Object.entries(entry).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
