import { useState } from 'preact/hooks';
import type { RequirementsIn } from '../../components/spec/RequirementsFile.tsx';
import type { CsvProblem } from '../../lib/files/requirements-csv.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Requirement } from '../../lib/trade/order-spec.ts';

type Read = { readonly shown: RequirementsIn; readonly requirements: readonly Requirement[] };

/** Requirements read from a CSV file; `add` is called with them once the buyer accepts. */
export function useRequirementsFile(add: (requirements: readonly Requirement[]) => void) {
  const [read, setRead] = useState<Read | null>(null);
  return {
    incoming: read?.shown ?? null,
    onFile: async (file: File) => setRead(await readFile(file)),
    onAccept() {
      if (read !== null) add(read.requirements);
      setRead(null);
    },
    onCancel: () => setRead(null),
  };
}

async function readFile(file: File): Promise<Read> {
  const { longestCsv, requirementsFromCsv } = await import('../../lib/files/requirements-csv.ts');
  const read =
    file.size > longestCsv
      ? ({ ok: false, problems: [{ code: 'too-big', line: 1, column: '' }] } as const)
      : requirementsFromCsv(await file.text(), () => crypto.randomUUID());
  if (!read.ok) {
    const problems = read.problems.map(problemWords);
    return { shown: { kind: 'refused', file: file.name, problems }, requirements: [] };
  }
  const count = read.requirements.length;
  return { shown: { kind: 'ready', file: file.name, count }, requirements: read.requirements };
}

const words: Readonly<Record<CsvProblem['code'], () => string>> = {
  'too-big': () => i18n.t('editor.csv.problem.tooBig'),
  'no-header': () => i18n.t('editor.csv.problem.noHeader'),
  'unknown-column': () => i18n.t('editor.csv.problem.unknownColumn'),
  'repeated-column': () => i18n.t('editor.csv.problem.repeatedColumn'),
  'broken-quotes': () => i18n.t('editor.csv.problem.brokenQuotes'),
  'too-many-cells': () => i18n.t('editor.csv.problem.tooManyCells'),
  'too-many-rows': () => i18n.t('editor.csv.problem.tooManyRows'),
  'unknown-aspect': () => i18n.t('editor.csv.problem.unknownAspect'),
  'unknown-class': () => i18n.t('editor.csv.problem.unknownClass'),
  'too-long': () => i18n.t('specs.importing.problem.tooLong'),
};

function problemWords({ code, line, column }: CsvProblem): string {
  const problem = words[code]();
  return column === ''
    ? i18n.t('editor.csv.at', { line, problem })
    : i18n.t('editor.csv.atColumn', { line, column, problem });
}
