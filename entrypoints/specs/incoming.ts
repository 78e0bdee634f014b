import type { IncomingSpec } from '../../components/spec/ImportPreview.tsx';
import type { ImportProblem } from '../../lib/files/import-problem.ts';
import { longestImport, specsFromJson } from '../../lib/files/spec-json.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/** A file the buyer chose: ready to be taken in, or refused as a whole. */
export type Incoming =
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly specs: readonly OrderSpec[];
      readonly preview: readonly IncomingSpec[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly string[] };

/** Reads a file of specs and holds it against those `here`. Stores nothing. */
export async function readIncoming(
  file: File,
  here: readonly { readonly id: string }[],
): Promise<Incoming> {
  const read =
    file.size > longestImport
      ? ({ ok: false, problems: [{ code: 'too-big', path: '' }] } as const)
      : specsFromJson(await file.text());
  if (!read.ok) {
    return { kind: 'refused', file: file.name, problems: read.problems.map(problemWords) };
  }
  const ids = new Set(here.map(({ id }) => id));
  const preview = read.specs.map(({ id, document: { title } }) => ({
    id,
    title,
    replaces: ids.has(id),
  }));
  return { kind: 'ready', file: file.name, specs: read.specs, preview };
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
