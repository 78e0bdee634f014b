import type { IncomingSpec } from '../../components/spec/ImportPreview.tsx';
import { breathe } from '../../lib/files/breathe.ts';
import {
  type ImportChoice,
  importOf,
  type PlannedSpec,
  planImport,
  proposedChoice,
} from '../../lib/files/import-plan.ts';
import { importProblemWords } from '../../lib/files/import-words.ts';
import { otherFileWords } from '../../lib/files/other-file.ts';
import { longestImport, type SpecsInFile, specsInSteps } from '../../lib/files/spec-json.ts';
import { stepByStep } from '../../lib/files/step-by-step.ts';
import { unreadableWords } from '../../lib/i18n/failure.ts';
import type { Stored } from '../../lib/storage/stores.ts';
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
      /** How many files are attached to its specs whose content is not here. */
      readonly filesMissing: number;
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
  const filesMissing = await countMissing(plan);
  return { kind: 'ready', file: file.name, content: read, plan, choices, filesMissing };
}

/** A file that can't be read here counts as missing: it would not open either. */
async function countMissing(plan: readonly PlannedSpec[]): Promise<number> {
  const attached = plan
    .filter(({ state }) => state !== 'same')
    .flatMap(({ spec }) => spec.attachments);
  const hashes = [...new Set(attached.map(({ sha256 }) => sha256))];
  const here = new Set<string>();
  for (let from = 0; from < hashes.length; from += atOnce) {
    const some = hashes.slice(from, from + atOnce);
    const stored = await Promise.all(some.map((sha256) => specStores.files.get(sha256)));
    for (const [place, sha256] of some.entries()) {
      const answer = stored[place];
      if (answer?.ok && answer.value !== null) here.add(sha256);
    }
  }
  return attached.filter(({ sha256 }) => !here.has(sha256)).length;
}

/** Specs of a file asked for at once: one by one, ten thousand take a minute. */
const atOnce = 50;

/** The specs of a file held against those here. */
async function planOf(specs: readonly OrderSpec[]): Promise<Stored<PlannedSpec[]>> {
  const plan: PlannedSpec[] = [];
  for (let from = 0; from < specs.length; from += atOnce) {
    const some = specs.slice(from, from + atOnce);
    const here = new Map<string, OrderSpec>();
    for (const stored of await Promise.all(some.map(({ id }) => specStores.specs.get(id)))) {
      if (!stored.ok) return stored;
      if (stored.value !== null) here.set(stored.value.spec.id, stored.value.spec);
    }
    plan.push(...planImport(some, here));
    await breathe();
  }
  return { ok: true, value: plan };
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

/** The file with another choice for one of its specs. */
export function chosen(incoming: Ready, id: string, choice: ImportChoice): Ready {
  return { ...incoming, choices: new Map(incoming.choices).set(id, choice) };
}

/** Stores what was chosen; yields how many specs. */
export async function takeIn({ content, plan, choices }: Ready): Promise<Stored<number>> {
  const { specs, revisions } = importOf(content, plan, choices, () => crypto.randomUUID());
  const stored = await specStores.specs.putAll(specs, revisions);
  return stored.ok ? { ok: true, value: specs.length } : stored;
}
