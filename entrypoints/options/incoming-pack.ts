import type { IncomingPack } from '../../components/settings/RulePacks.tsx';
import { otherFileWords } from '../../lib/files/other-file.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { packChanges } from '../../lib/trade/pack-diff.ts';
import { type PackProblem, readRulePack } from '../../lib/trade/read-rule-pack.ts';
import { packLimits, type RulePack } from '../../lib/trade/rule-pack.ts';

const longestFile = 1024 * 1024;

/** Reads a file of rules and holds it against those in use. Stores nothing. */
export async function readIncomingPack(file: File, inUse: RulePack): Promise<IncomingPack> {
  const refuse = (problems: readonly string[]) =>
    ({ kind: 'refused', file: file.name, problems }) as const;
  const other = await otherFileWords(file, 'rules');
  if (other !== null) return refuse([other]);
  if (file.size > longestFile) return refuse([i18n.t('options.packProblem.tooBig')]);
  const json = parse(await file.text());
  if (json === undefined) return refuse([i18n.t('options.packProblem.notJson')]);
  if (!isPack(json)) return refuse([i18n.t('options.packProblem.notRules')]);
  const read = readRulePack(json);
  if (!read.ok) return refuse(read.problems.slice(0, 20).map(problemWords));
  const changes = packChanges(inUse, read.pack);
  return { kind: 'ready', file: file.name, pack: read.pack, changes };
}

/** Whether it is meant to be rules at all: else each field that is missing would be listed. */
const isPack = (json: unknown) =>
  typeof json === 'object' && json !== null && 'rules' in json && Array.isArray(json.rules);

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const words = {
  'duplicate-id': () => i18n.t('options.packProblem.duplicateId'),
  'finer-than-currency': () => i18n.t('options.packProblem.finerThanCurrency'),
  'too-many': () => i18n.t('options.packProblem.tooMany', packLimits),
  'too-many-for-method': () => i18n.t('options.packProblem.tooManyForMethod', packLimits),
  'steps-overlap': () => i18n.t('options.packProblem.stepsOverlap'),
  'span-out-of-order': () => i18n.t('options.packProblem.spanOutOfOrder'),
  'ends-before-start': () => i18n.t('options.packProblem.endsBeforeStart'),
  'validity-overlap': () => i18n.t('options.packProblem.validityOverlap'),
  'validity-gap': () => i18n.t('options.packProblem.validityGap'),
  'missing-source': () => i18n.t('options.packProblem.missingSource'),
  'missing-date': () => i18n.t('options.packProblem.missingDate'),
  missing: () => i18n.t('options.packProblem.missing'),
  'wrong-value': () => i18n.t('options.packProblem.wrongValue'),
} satisfies Record<PackProblem['code'], () => string>;

function problemWords({ code, path, entry }: PackProblem): string {
  const problem = words[code]();
  if (entry !== null) return i18n.t('options.packProblem.inEntry', { entry, path, problem });
  return path === '' ? problem : i18n.t('options.packProblem.at', { path, problem });
}
