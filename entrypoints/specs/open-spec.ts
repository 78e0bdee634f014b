import type { SpecDraft, TypedAmounts } from '../../components/spec/form-state.ts';
import { rebaseAmounts, rebaseSpec } from '../../components/spec/rebase.ts';
import { autosave, type SaveState } from '../../lib/storage/autosave.ts';
import type { Stored, StoreFailure, Stores } from '../../lib/storage/stores.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

export type SpecEditorState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly failure: StoreFailure }
  | { readonly kind: 'open'; readonly draft: SpecDraft; readonly save: SaveState };

export interface SpecEditor {
  /** Takes what the form shows now and sees to its being kept. */
  change(draft: SpecDraft): void;
  /** Sends what was not sent yet, at once. */
  flush(): void;
  /** Takes over what another tab stored; what was typed here since stays. */
  reload(): Promise<void>;
  /** Stores nothing more: the spec was deleted. */
  discard(): void;
}

const savedAfterMs = 250;

/** The key under which the form keeps amounts as typed. */
export const typedKey = (id: string) => `spec-form:${id}`;

/** Opens one spec for editing and tells `show` of every change of state. */
export function openSpec(
  stores: Pick<Stores, 'specs' | 'entries'>,
  id: string,
  now: () => string,
  show: (state: SpecEditorState) => void,
): SpecEditor {
  /** As last stored, here or in another tab. */
  let base: OrderSpec | null = null;
  let baseTyped: TypedAmounts = {};
  let draft: SpecDraft | null = null;
  let save: SaveState = { kind: 'saved' };

  const showOpen = () => {
    if (draft !== null) show({ kind: 'open', draft, save });
  };
  const saver = autosave<SpecDraft>(store, showSave, savedAfterMs);

  function showSave(state: SaveState): void {
    save = state;
    showOpen();
  }

  async function store(value: SpecDraft): Promise<Stored<void>> {
    const before = base;
    const spec = { ...value.spec, updatedAt: now() };
    const storing = stores.specs.put([spec]);
    const keeping = stores.entries.put(typedKey(id), value.typed);
    const stored = await storing;
    // At once: this tab hears of its own change, and must know it as its own.
    if (stored.ok && base === before) base = spec;
    const kept = await keeping;
    if (kept.ok) baseTyped = value.typed;
    return stored.ok ? kept : stored;
  }

  async function reload(): Promise<void> {
    const [stored, amounts] = await Promise.all([stores.specs.get(id), keptAmounts()]);
    if (!stored.ok) {
      if (draft === null) show({ kind: 'unreadable', failure: stored.failure });
    } else if (stored.value === null) {
      if (save.kind === 'saved') show({ kind: 'missing' });
    } else if (draft === null || base === null) {
      draft = { spec: stored.value, typed: amounts };
      base = stored.value;
      baseTyped = amounts;
      showOpen();
    } else {
      takeOver({ spec: stored.value, typed: amounts }, { spec: base, typed: baseTyped }, draft);
    }
  }

  function takeOver(theirs: SpecDraft, before: SpecDraft, mine: SpecDraft): void {
    const rebased = {
      spec: rebaseSpec(theirs.spec, before.spec, mine.spec),
      typed: rebaseAmounts(theirs.typed, before.typed, mine.typed),
    };
    base = theirs.spec;
    baseTyped = theirs.typed;
    draft = rebased;
    // What waits to be stored is older than this; but storing the same again would never end.
    if (save.kind !== 'saved' && !sameContent(rebased, mine)) saver.change(rebased);
    showOpen();
  }

  async function keptAmounts(): Promise<TypedAmounts> {
    const entry = await stores.entries.get(typedKey(id));
    return entry.ok ? typedAmounts(entry.value) : {};
  }

  function change(value: SpecDraft): void {
    draft = value;
    saver.change(value);
  }

  show({ kind: 'loading' });
  return { change, reload, flush: saver.flush, discard: saver.discard };
}

function sameContent(a: SpecDraft, b: SpecDraft): boolean {
  const content = ({ spec, typed }: SpecDraft) => ({ spec: { ...spec, updatedAt: '' }, typed });
  return JSON.stringify(content(a)) === JSON.stringify(content(b));
}

/** What a form kept, whatever version of the form kept it. */
function typedAmounts(entry: unknown): TypedAmounts {
  if (typeof entry !== 'object' || entry === null) return {};
  return Object.fromEntries(
    Object.entries(entry).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
