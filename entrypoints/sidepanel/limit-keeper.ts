import { emptyLimitEntry } from '../../components/panel/LimitForm.tsx';
import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { onEntryChanged, send } from '../../lib/messaging/client.ts';
import { limitKey } from '../../lib/storage/form-entries.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import type { SeenSupplier, TypedLimit } from '../../lib/trade/kept-supplier.ts';
import { type LimitText, limitTextSchema } from '../../lib/trade/limit-text.ts';
import { same } from '../../lib/trade/same.ts';
import type { OrderView } from './page-view.ts';

/** What is known of the page that says where a limit typed on it belongs. */
type Place = Pick<OrderView, 'seen' | 'orderKey' | 'pageKey'>;

const empty: LimitText = { ...emptyLimitEntry, kept: null };
const done = { ok: true, value: null } as const;

/** What the form is kept under: with the supplier, or for this page only. */
export const limitPlace = ({ seen, orderKey }: Place) => seen?.key ?? orderKey;

/**
 * What is typed into the form for a limit. It begins with what was typed on this
 * page while less of it was read; a limit in use goes to the supplier that was
 * read since.
 */
export function limitKeeper(place: Place): TextKeeper<LimitText, StoreFailure> {
  let isCarried = false;
  return {
    empty,
    async read(key) {
      const carried = isCarried ? done : await carry(place);
      isCarried ||= carried.ok;
      return carried.ok ? readText(key) : carried;
    },
    keep: keepText,
    watch: (key, changed) => onEntryChanged('entryChanged', limitKey(key), changed),
  };
}

/** The limit that the page itself still holds, for its supplier had one, is one no more: the buyer chose another, or none. */
export async function dropPageLimit(place: Place): Promise<void> {
  for (const key of earlierKeys(place)) {
    const text = await readText(key);
    if (text.ok && text.value?.kept) await keepText(key, { ...text.value, kept: null }, text.value);
  }
}

/** What a limit typed on this page was kept under while less of it was read. */
function earlierKeys(place: Place): string[] {
  const keys = new Set([place.orderKey, place.pageKey]);
  keys.delete(limitPlace(place));
  return [...keys];
}

async function carry(place: Place): Promise<Stored<null>> {
  for (const key of earlierKeys(place)) {
    const moved = await move(key, limitPlace(place), place.seen);
    if (!moved.ok) return moved;
  }
  return done;
}

/** Moves what stands under a key to another, as far as nothing of its kind stands there. */
async function move(from: string, to: string, seen: SeenSupplier | null): Promise<Stored<null>> {
  const there = await readText(from);
  if (!there.ok) return there;
  if (there.value === null) return done;
  const here = await readText(to);
  if (!here.ok) return here;
  const [old, own] = [there.value, here.value ?? empty];
  const limit = await taken(old.kept, own.kept, seen);
  if (!limit.ok) return limit;
  const isTextTaken = isTyped(old) && !isTyped(own);
  const next = {
    ...(isTextTaken ? old : own),
    kept: seen === null && limit.value ? old.kept : own.kept,
  };
  const kept = same(next, own) ? done : await keepText(to, next, own);
  if (!kept.ok) return kept;
  const left = { ...(isTextTaken ? empty : old), kept: limit.value ? null : old.kept };
  return same(left, old) ? done : keepText(from, left, old);
}

/** Whether the limit is in use at its new place from now on. */
async function taken(
  limit: TypedLimit | null,
  own: TypedLimit | null,
  seen: SeenSupplier | null,
): Promise<Stored<boolean>> {
  if (limit === null || seen === null) return { ok: true, value: limit !== null && own === null };
  const supplier = await send('readSupplier', { key: seen.key });
  if (!supplier.ok) return supplier;
  if (supplier.value?.typedLimit) return { ok: true, value: false };
  const typed = await send('typeLimit', { seen, typedLimit: limit });
  return typed.ok ? { ok: true, value: true } : typed;
}

const isTyped = ({ limit, from }: LimitText) => `${limit}${from}` !== '';

async function readText(key: string): Promise<Stored<LimitText | null>> {
  const answer = await send('readEntry', { key: limitKey(key) });
  if (!answer.ok) return answer;
  return { ok: true, value: limitTextSchema.safeParse(answer.value).data ?? null };
}

const keepText = (key: string, entry: LimitText, before: LimitText) =>
  send('keepEntry', { key: limitKey(key), entry, before });
