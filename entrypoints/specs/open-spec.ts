import { autosave, type SaveState } from '../../lib/storage/autosave.ts';
import type { Stored, StoredSpec, Stores, Written } from '../../lib/storage/stores.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { same } from '../../lib/trade/same.ts';
import { leafAt, withLeaf } from '../../lib/trade/spec-leaves.ts';
import {
  asDraft,
  conflictsIn,
  joined,
  type MergedDraft,
  mergeDrafts,
  type OtherValue,
  sameDraft,
  withLeft,
} from './draft-merge.ts';
import type { SpecEditorState } from './editor-state.ts';
import { type DraftStore, draftStore, type KeptDraft, type LeftDraft } from './kept-drafts.ts';

const savedAfterMs = 250;
const triedAgainAfterMs = 2_000;
const done: Stored<void> = { ok: true, value: undefined };

type Save = { readonly value: OrderSpec; readonly answer: Promise<Stored<void>> };

/** One spec open for editing. Tells `show` of every change of state. */
export class SpecEditor {
  readonly #specs: Stores['specs'];
  readonly #kept: DraftStore;
  readonly #id: string;
  readonly #now: () => string;
  readonly #show: (state: SpecEditorState) => void;
  readonly #saver = autosave<OrderSpec>(
    () => this.#store(),
    (save) => this.#saved(save),
    savedAfterMs,
  );
  /** As it is known to be stored. */
  #base: StoredSpec | null = null;
  /** The last edit that was made here; 0: none. */
  #ownEdit = 0;
  /** As the form shows it. */
  #draft: OrderSpec | null = null;
  #save: SaveState = { kind: 'saved' };
  #others: readonly OtherValue[] = [];
  #isDeleted = false;
  #isOver = false;
  #underWay: Save | null = null;
  #readings = 0;
  /** A draft is kept as left behind, which is to be forgotten once all is stored. */
  #hasLeft = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    stores: Pick<Stores, 'specs' | 'entries'>,
    id: string,
    now: () => string,
    show: (state: SpecEditorState) => void,
  ) {
    this.#specs = stores.specs;
    this.#kept = draftStore(stores, id);
    this.#id = id;
    this.#now = now;
    this.#show = show;
    show({ kind: 'loading' });
  }

  /**
   * Takes what the form shows now and sees to its being kept. `shown`: what the
   * form showed before, where another tab's words may have come in since. An
   * issued spec takes nothing.
   */
  change(value: OrderSpec, shown: OrderSpec | null = this.#draft): void {
    const [draft, base] = [this.#draft, this.#base];
    if (draft === null || base === null || draft.state === 'issued') return;
    const merged = mergeDrafts(shown ?? draft, value, draft);
    // What this tab typed a moment ago is no other side.
    this.#keepOthers(
      merged.others.filter(({ field, value }) => same(value, leafAt(base.spec, field))),
    );
    this.#take(merged.spec);
  }

  /**
   * Sends what was not sent yet: before it returns, where no save is under way.
   * Yields whether all that was typed is stored.
   */
  async flush(): Promise<boolean> {
    const flushed = await this.#flushed();
    return flushed.ok && !this.#isChanged();
  }

  /** Sees to what is not stored yet, before it returns: the page may be gone the next moment. */
  leave(): void {
    const [base, mine] = [this.#base, this.#draft];
    if (base === null || mine === null || this.#isOver || !this.#isChanged()) return;
    // Nobody may be left to send it again, should another tab have stored something meanwhile.
    const from = [base.spec, ...(this.#underWay === null ? [] : [this.#underWay.value])];
    this.#hasLeft = true;
    this.#kept.writeLeft({ from, mine });
    this.#saver.flush();
  }

  /** Whether something typed can't be stored as things are, and would be lost with the page. */
  isAtRisk(): boolean {
    return this.#save.kind === 'failed' || (this.#isDeleted && this.#isChanged());
  }

  /** Takes over what another tab stored; what was typed here since stays. */
  async reload(): Promise<void> {
    while (this.#underWay !== null) await this.#underWay.answer;
    await this.#readAgain(null);
  }

  /** Takes one side of the first conflict in a field; the other is forgotten. */
  resolve(field: string, side: 'mine' | 'theirs'): void {
    const other = this.#others.find((one) => one.field === field);
    if (other === undefined || this.#draft === null) return;
    this.#others = this.#others.filter((one) => one !== other);
    this.#kept.writeOthers(this.#others);
    if (side === 'mine') this.#showOpen();
    else this.#take(asDraft(withLeaf(this.#draft, field, other.value)));
  }

  /** Makes an issued spec a draft again, after its revision. */
  edit(): void {
    if (this.#draft?.state === 'issued') this.#take(asDraft(this.#draft));
  }

  /** Issues what stands in the form as the next revision. `changed`: another tab came first; nothing is issued. */
  async issue(): Promise<Stored<Written>> {
    const flushed = await this.#flushed();
    if (!flushed.ok) return flushed;
    if (this.#base === null || this.#isChanged()) {
      return { ok: true, value: { kind: 'changed', now: null } };
    }
    const issued = await this.#specs.issue(this.#id, this.#base.edit, this.#now());
    await this.reload();
    // What came first may have been typed here.
    const first = issued.ok && issued.value.kind === 'changed' ? issued.value.now : null;
    return first !== null && first.edit === this.#ownEdit ? this.issue() : issued;
  }

  /** Takes a spec that was deleted elsewhere out of the bin, with what was typed here since. */
  async putBack(): Promise<Stored<void>> {
    const restored = await this.#specs.restore([this.#id]);
    const draft = this.#draft;
    if (!restored.ok || draft === null) return restored;
    // Where no bin has it any more it is made anew; where it is back, this writes nothing.
    const anew = await this.#specs.put(draft, 0);
    if (!anew.ok) return anew;
    if (anew.value.kind === 'stored') this.#base = { spec: draft, edit: anew.value.edit };
    await this.reload();
    return done;
  }

  /** Deletes the spec as it stands in the form; then it ends. */
  async remove(): Promise<Stored<void>> {
    const flushed = await this.#flushed();
    if (!flushed.ok) return flushed;
    const removed = await this.#specs.remove([this.#id], this.#now());
    if (removed.ok) this.end();
    return removed;
  }

  /** Stores nothing more, whatever was typed. */
  end(): void {
    this.#isOver = true;
    this.#saver.discard();
    clearTimeout(this.#retry);
  }

  async #flushed(): Promise<Stored<void>> {
    this.#saver.flush();
    while (this.#underWay !== null) {
      const stored = await this.#underWay.answer;
      if (!stored.ok) return stored;
      if (this.#isChanged()) this.#saver.flush();
    }
    return done;
  }

  #take(draft: OrderSpec): void {
    this.#draft = draft;
    if (this.#isDeleted) this.#showOpen();
    else this.#saver.change(draft);
  }

  #showOpen(): void {
    const [spec, save, isDeleted] = [this.#draft, this.#save, this.#isDeleted];
    if (spec === null) return;
    const conflicts = conflictsIn(spec, this.#others);
    this.#show({ kind: 'open', spec, save, conflicts, isDeleted });
  }

  #saved(save: SaveState): void {
    this.#save = save;
    clearTimeout(this.#retry);
    if (save.kind === 'failed') this.#retry = setTimeout(this.#saver.flush, triedAgainAfterMs);
    this.#showOpen();
  }

  #isChanged(): boolean {
    const [base, draft] = [this.#base, this.#draft];
    return base !== null && draft !== null && !sameDraft(base.spec, draft);
  }

  /** One save at a time, of the newest: each rests on the edit that the one before it made. */
  #store(): Promise<Stored<void>> {
    const [base, value] = [this.#base, this.#draft];
    if (this.#underWay !== null) return this.#underWay.answer.then(() => this.#store());
    if (base === null || value === null || this.#isOver || !this.#isChanged()) {
      return Promise.resolve(done);
    }
    const answer = this.#send(value, base);
    this.#underWay = { value, answer };
    return answer;
  }

  async #send(spec: OrderSpec, { edit }: StoredSpec): Promise<Stored<void>> {
    const sent = { ...spec, updatedAt: this.#now() };
    const written = await this.#specs.put(sent, edit);
    if (written.ok && written.value.kind === 'stored') {
      this.#ownEdit = written.value.edit;
      this.#base = { spec: sent, edit: this.#ownEdit };
      if (!this.#isChanged()) this.#forgetLeft();
    } else if (written.ok) await this.#readAgain(this.#underWay);
    this.#underWay = null;
    return written.ok ? done : written;
  }

  /** Reads what is stored. `own`: the save under way, which is known to have stored nothing. */
  async #readAgain(own: Save | null): Promise<void> {
    this.#readings += 1;
    const reading = this.#readings;
    const kept = await this.#kept.read();
    // A slow answer never overwrites a later one.
    if (reading !== this.#readings || this.#isOver) return;
    // What this tab is storing may have been read, and would be taken for another's.
    if (this.#underWay !== own) await this.reload();
    else if (kept.ok) this.#takeOver(kept.value);
    else if (this.#draft === null) this.#show({ kind: 'unreadable', failure: kept.failure });
  }

  #takeOver({ stored, others, left }: KeptDraft): void {
    if (stored === null) {
      this.#lose();
      return;
    }
    if (this.#base !== null && stored.edit < this.#base.edit) return;
    this.#isDeleted = false;
    this.#others = others;
    this.#mergeIn(stored, left);
    // Storing the same again would never end between two tabs.
    if (this.#isChanged() && this.#draft !== null) this.#saver.change(this.#draft);
    else this.#settle();
  }

  #mergeIn(stored: StoredSpec, left: LeftDraft | null): void {
    const [base, mine] = [this.#base, this.#draft];
    this.#base = stored;
    if (base === null || mine === null) this.#draft = stored.spec;
    else this.#adopt(mergeDrafts(base.spec, mine, stored.spec));
    if (left === null || this.#hasLeft || this.#draft === null) return;
    this.#hasLeft = true;
    this.#adopt(withLeft(this.#draft, left, stored.spec));
  }

  #adopt({ spec, others }: MergedDraft): void {
    this.#draft = spec;
    this.#keepOthers(others);
  }

  #lose(): void {
    this.#saver.discard();
    clearTimeout(this.#retry);
    this.#save = { kind: 'saved' };
    this.#isDeleted = true;
    if (this.#draft === null) this.#show({ kind: 'missing' });
    else this.#showOpen();
  }

  #settle(): void {
    this.#saver.discard();
    this.#forgetLeft();
    this.#saved({ kind: 'saved' });
  }

  #keepOthers(found: readonly OtherValue[]): void {
    if (found.length === 0) return;
    this.#others = joined(this.#others, found);
    this.#kept.writeOthers(this.#others);
  }

  #forgetLeft(): void {
    if (this.#hasLeft) this.#kept.writeLeft(null);
    this.#hasLeft = false;
  }
}
