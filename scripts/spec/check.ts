import { parseArgs } from 'node:util';
import { findingWords } from '../../lib/i18n/finding-words.ts';
import { specChecks } from '../../lib/rules/spec-checks.ts';
import { readDay } from '../../lib/trade/calendar-day.ts';
import { beijingDay } from '../../lib/trade/claim-clock.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import { readSpecs } from './read-specs.ts';
import { badOption, misuse, UsageError } from './usage.ts';

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { date: { type: 'string' } } });
  } catch (error) {
    throw badOption(error);
  }
}

function dayOf(text: string | undefined): string {
  const day = text ?? beijingDay(new Date().toISOString()) ?? '';
  if (readDay(day) === null) throw new UsageError(`--date must be a day such as 2026-11-28.`);
  return day;
}

/**
 * Prints the findings of a file's specs as JSON, in Beijing's today or on the
 * day given. Where the file holds several, a field begins with its spec's place:
 * "specs[1].delivery.shipDate".
 */
export function printFindings(args: string[]): void {
  const { values, positionals } = readOptions(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw misuse('check takes one file');
  const today = dayOf(values.date);
  const { specs } = readSpecs(file);
  const findings = specs.flatMap((spec, at) =>
    findingsOf(spec, { today, checks: specChecks }).map((finding) => {
      const { what, why, how } = findingWords(spec, finding);
      const prefix = specs.length > 1 ? `specs[${at}].` : '';
      const { rule, severity } = finding;
      return { field: prefix + finding.field, rule, severity, message: `${what} ${why} ${how}` };
    }),
  );
  console.log(JSON.stringify(findings, null, 2));
}
