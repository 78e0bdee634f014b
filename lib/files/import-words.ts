import { i18n } from '../i18n/words.ts';
import type { ImportProblem } from './import-problem.ts';

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

/** What is wrong with a file of specs, and where, as a sentence. */
export function importProblemWords({ code, path }: ImportProblem): string {
  const problem = words[code]();
  return path === '' ? problem : i18n.t('specs.importing.problem.at', { path, problem });
}
