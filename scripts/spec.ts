import { parseArgs } from 'node:util';
import { milStd105e } from '../lib/rules/aql.ts';
import {
  inspectionLevels,
  type PlanRefusal,
  planInspection,
  tableAqls,
} from '../lib/trade/inspection-plan.ts';

/** What the user did wrong, in one sentence. */
class UsageError extends Error {}

const usage = 'write npm run --silent spec -- aql --lot 4000 --level II --aql 2.5';

const aqlWords = [0, ...tableAqls].join(', ');
const refusals: Record<PlanRefusal, string> = {
  'lot-not-whole': '--lot must be a whole number of pieces, such as 4000.',
  'lot-below-2': '--lot must be 2 or more: a sample can be drawn from no smaller lot.',
  'unknown-level': `--level must be one of ${inspectionLevels.join(', ')}.`,
  'unknown-aql': `--aql must be one of ${aqlWords}.`,
};

function readAqlOptions(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { lot: text, level: text, aql: text } }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UsageError(`${reason}: ${usage}`);
  }
}

/** Digits with at most one point; anything else is no number here. */
function readNumber(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function printPlan(args: string[]): void {
  const { lot, level, aql } = readAqlOptions(args);
  if (lot === undefined || level === undefined || aql === undefined) {
    throw new UsageError(`--lot, --level and --aql are all needed: ${usage}`);
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

try {
  const [command, ...rest] = process.argv.slice(2);
  if (command !== 'aql') throw new UsageError(`The command is aql: ${usage}`);
  printPlan(rest);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
