import type { IncomingSpec } from '../../components/spec/ImportPreview.tsx';
import { breathe } from '../../lib/files/breathe.ts';
import {
  type ImportChoice,
  importOf,
  type PlannedSpec,
  planImport,
  proposedChoice,
  replacedIds,
} from '../../lib/files/import-plan.ts';
import { importProblemWords } from '../../lib/files/import-words.ts';
import { otherFileWords } from '../../lib/files/other-file.ts';
import { longestImport, type SpecsInFile, specsInSteps } from '../../lib/files/spec-json.ts';
import { stepByStep } from '../../lib/files/step-by-step.ts';
import { unreadableWords } from '../../lib/i18n/failure.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { unissued } from '../../lib/trade/duplicate-spec.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specStores } from './stores.ts';

/** A file the buyer chose: ready to be taken in, or refused as a whole. */
export type Incoming =
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly content: SpecsInFile;
      readonly plan: readonly PlannedSpec[];
      readonly choices: ReadonlyMap<string, ImportChoice>;
      /** SHA-256 of the files attached to its specs whose content is not here. */
      readonly missing: ReadonlySet<string>;
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly string[] };

/** Reads a file of specs and holds it against those here. Stores nothing. */
export async function readIncoming(file: File): Promise<Incoming> {
  const read =
    file.size > longestImport
      ? ({ ok: false, problems: [{ code: 'too-big', path: '' }] } as const)
      : await stepByStep(specsInSteps(await file.text()));
  if (!read.ok) {
    const other = await otherFileWords(file, 'specs');
    const problems = other === null ? read.problems.map(importProblemWords) : [other];
    return { kind: 'refused', file: file.name, problems };
  }
  const planned = await planOf(read.specs);
  // What can't be read here must not be overwritten as if it were not.
  if (!planned.ok) {
    return { kind: 'refused', file: file.name, problems: [unreadableWords(planned.failure)] };
  }
  const plan = planned.value;
  const choices = new Map(plan.map((one) => [one.spec.id, proposedChoice(one)]));
  const missing = await missingOf(plan);
  return { kind: 'ready', file: file.name, content: read, plan, choices, missing };
}

/** Specs or files asked for at once: one by one, ten thousand take a minute. */
const atOnce = 50;

/** What `ask` answers of each item, some at a time. */
async function inBatches<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    answers.push(...(await Promise.all(items.slice(from, from + atOnce).map(ask))));
    await breathe();
  }
  return answers;
}

/** The specs of a file held against those here. */
async function planOf(specs: readonly OrderSpec[]): Promise<Stored<PlannedSpec[]>> {
  const answers = await inBatches(specs, async (spec): Promise<Stored<PlannedSpec[]>> => {
    const stored = await specStores.specs.get(spec.id);
    if (!stored.ok) return stored;
    const here = stored.value === null ? [] : [[spec.id, stored.value.spec] as const];
    return { ok: true, value: planImport([spec], new Map(here)) };
  });
  const plan: PlannedSpec[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    plan.push(...answer.value);
  }
  return { ok: true, value: plan };
}

/** A file that can't be read here counts as missing: it would not open either. */
async function missingOf(plan: readonly PlannedSpec[]): Promise<ReadonlySet<string>> {
  const attached = plan.flatMap(({ spec }) => spec.attachments);
  const hashes = [...new Set(attached.map(({ sha256 }) => sha256))];
  const lost = await inBatches(hashes, async (sha256) => {
    const stored = await specStores.files.get(sha256);
    return stored.ok && stored.value !== null ? [] : sha256;
  });
  return new Set(lost.flat());
}

type Ready = Extract<Incoming, { kind: 'ready' }>;

/** The lines of the preview. */
export function previewOf({ plan, choices }: Ready): IncomingSpec[] {
  return plan.map(({ state, spec, here }) => ({
    id: spec.id,
    title: spec.document.title,
    state,
    choice: choices.get(spec.id) ?? 'skip',
    changedAt: state === 'changed' ? { here: here.updatedAt, file: spec.updatedAt } : null,
  }));
}

/** How many files are attached to the specs that are chosen whose content is not here. */
export function filesMissing({ plan, choices, missing }: Ready): number {
  const taken = plan.filter(({ spec }) => choices.get(spec.id) !== 'skip');
  const attached = taken.flatMap(({ spec }) => spec.attachments);
  return attached.filter(({ sha256 }) => missing.has(sha256)).length;
}

/** The file with another choice for one of its specs. */
export function chosen(incoming: Ready, id: string, choice: ImportChoice): Ready {
  return { ...incoming, choices: new Map(incoming.choices).set(id, choice) };
}

/** Stores what was chosen, and what it replaces in the bin; yields how many specs. */
export async function takeIn({ content, plan, choices }: Ready): Promise<Stored<number>> {
  const { specs, revisions } = importOf(content, plan, choices, () => crypto.randomUUID());
  const copies: OrderSpec[] = [];
  for (const here of await inBatches(replacedIds(plan, choices), specStores.specs.get)) {
    if (!here.ok) return here;
    // Its revisions stay with the one in its place.
    if (here.value) copies.push(unissued(here.value.spec, crypto.randomUUID()));
  }
  const stored = await specStores.specs.putAll([...specs, ...copies], revisions);
  if (!stored.ok) return stored;
  const now = new Date().toISOString();
  const ids = copies.map(({ id }) => id);
  const binned = ids.length === 0 ? stored : await specStores.specs.remove(ids, now);
  return binned.ok ? { ok: true, value: specs.length } : binned;
}
