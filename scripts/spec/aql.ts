import { parseArgs } from 'node:util';
import { milStd105e } from '../../lib/rules/aql.ts';
import { type PlanRefusal, planInspection, tableAqls } from '../../lib/trade/inspection-plan.ts';
import { inspectionLevels } from '../../lib/trade/spec-parts.ts';
import { badOption, misuse, UsageError } from './usage.ts';

const aqlWords = [0, ...tableAqls].join(', ');
const refusals: Record<PlanRefusal, string> = {
  'lot-not-whole': '--lot must be a whole number of pieces, such as 4000.',
  'lot-below-2': '--lot must be 2 or more: a sample can be drawn from no smaller lot.',
  'unknown-level': `--level must be one of ${inspectionLevels.join(', ')}.`,
  'unknown-aql': `--aql must be one of ${aqlWords}.`,
};

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { lot: text, level: text, aql: text } }).values;
  } catch (error) {
    throw badOption(error);
  }
}

/** Digits with at most one point; anything else is no number here. */
function readNumber(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** Prints the inspection plan of a lot as JSON. */
export function printPlan(args: string[]): void {
  const { lot, level, aql } = readOptions(args);
  if (lot === undefined || level === undefined || aql === undefined) {
    throw misuse('--lot, --level and --aql are all needed');
  }
  const answer = planInspection(milStd105e, {
    lot: readNumber(lot),
    level: level.toUpperCase(),
    aql: readNumber(aql),
  });
  if (answer.state === 'refused') throw new UsageError(refusals[answer.refusal]);
  const { code, sampleSize, acceptUpTo, rejectFrom } = answer.plan;
  const json = JSON.stringify({ code, sampleSize, acceptUpTo, rejectFrom }, null, 1);
  console.log(json.replace(/\n\s*/g, ' '));
}
