import * as z from 'zod/mini';
import { conflictsKey } from '../../lib/storage/form-entries.ts';
import type { EntryStore, Stored, StoredSpec, Stores } from '../../lib/storage/stores.ts';
import { keptConflictsSchema } from '../../lib/trade/kept-conflicts.ts';
import { type OrderSpec, orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { asLeaf } from '../../lib/trade/spec-leaves.ts';
import type { OtherValue } from './draft-merge.ts';
import { leftKey } from './left-entries.ts';

/**
 * What a tab had not seen stored when it was left. `from`: what the store may
 * have held then, the likeliest last.
 */
export type LeftDraft = { readonly from: readonly OrderSpec[]; readonly mine: OrderSpec };

/** All that is kept of one draft; `stored` is null where no spec has the id. */
export type KeptDraft = {
  readonly stored: StoredSpec | null;
  readonly others: readonly OtherValue[];
  readonly left: LeftDraft | null;
};

/** What is kept of one draft beside its spec, and both read together. */
export interface DraftStore {
  read(): Promise<Stored<KeptDraft>>;
  /** The other sides of conflicts that the buyer has not settled. */
  writeOthers(others: readonly OtherValue[]): Promise<Stored<void>>;
  /** Null: all is stored. Asks before it returns. */
  writeLeft(left: LeftDraft | null): Promise<Stored<void>>;
}

/** Where the draft of the spec with this id is kept. */
export function draftStore(
  { specs, entries }: Pick<Stores, 'specs' | 'entries'>,
  id: string,
): DraftStore {
  const othersKey = conflictsKey(id);
  return {
    async read() {
      const [stored, beside] = await Promise.all([
        specs.get(id),
        readAll(entries, [othersKey, leftKey(id)]),
      ]);
      if (!stored.ok) return stored;
      if (!beside.ok) return beside;
      const [others, left] = beside.value;
      const leftDraft = leftSchema.safeParse(left).data ?? null;
      return {
        ok: true,
        value: { stored: stored.value, others: readOthers(others), left: leftDraft },
      };
    },
    writeOthers: (others) => entries.put(othersKey, others),
    writeLeft: (left) => entries.put(leftKey(id), left),
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

const leftSchema = z.object({ from: z.array(orderSpecSchema), mine: orderSpecSchema });

function readOthers(entry: unknown): OtherValue[] {
  const kept = keptConflictsSchema.safeParse(entry);
  return kept.success ? kept.data.map((one) => ({ ...one, value: asLeaf(one.value) })) : [];
}
