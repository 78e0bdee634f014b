import type { IncomingSpec } from '../../components/spec/ImportPreview.tsx';
import {
  type ImportChoice,
  importOf,
  type PlannedSpec,
  planImport,
  proposedChoice,
} from '../../lib/files/import-plan.ts';
import type { ImportProblem } from '../../lib/files/import-problem.ts';
import { longestImport, type SpecsInFile, specsFromJson } from '../../lib/files/spec-json.ts';
import { unreadableWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
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
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly string[] };

/** Reads a file of specs and holds it against those here. Stores nothing. */
export async function readIncoming(file: File): Promise<Incoming> {
  const read =
    file.size > longestImport
      ? ({ ok: false, problems: [{ code: 'too-big', path: '' }] } as const)
      : specsFromJson(await file.text());
  if (!read.ok) {
    return { kind: 'refused', file: file.name, problems: read.problems.map(problemWords) };
  }
  const here = new Map<string, OrderSpec>();
  for (const { id } of read.specs) {
    const stored = await specStores.specs.get(id);
    // What can't be read here must not be overwritten as if it were not.
    if (!stored.ok) {
      return { kind: 'refused', file: file.name, problems: [unreadableWords(stored.failure)] };
    }
    if (stored.value !== null) here.set(id, stored.value.spec);
  }
  const plan = planImport(read.specs, here);
  const choices = new Map(plan.map((one) => [one.spec.id, proposedChoice(one)]));
  return { kind: 'ready', file: file.name, content: read, plan, choices };
}

type Ready = Extract<Incoming, { kind: 'ready' }>;

/** The lines of the preview. */
export function previewOf({ plan, choices }: Ready): IncomingSpec[] {
  return plan.map(({ state, spec }) => ({
    id: spec.id,
    title: spec.document.title,
    state,
    choice: choices.get(spec.id) ?? 'skip',
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

const words = {
  'too-big': () => i18n.t('specs.importing.problem.tooBig'),
  'not-json': () => i18n.t('specs.importing.problem.notJson'),
  'not-ours': () => i18n.t('specs.importing.problem.notOurs'),
  'newer-version': () => i18n.t('specs.importing.problem.newerVersion'),
  missing: () => i18n.t('specs.importing.problem.missing'),
  'wrong-type': () => i18n.t('specs.importing.problem.wrongType'),
  'wrong-value': () => i18n.t('specs.importing.problem.wrongValue'),
  'too-long': () => i18n.t('specs.importing.problem.tooLong'),
  'unknown-field': () => i18n.t('specs.importing.problem.unknownField'),
  'broken-character': () => i18n.t('specs.importing.problem.brokenCharacter'),
  'duplicate-id': () => i18n.t('specs.importing.problem.duplicateId'),
} satisfies Record<ImportProblem['code'], () => string>;

function problemWords({ code, path }: ImportProblem): string {
  const problem = words[code]();
  return path === '' ? problem : i18n.t('specs.importing.problem.at', { path, problem });
}
