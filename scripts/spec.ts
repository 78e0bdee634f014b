import { printPlan } from './spec/aql.ts';
import { printFindings } from './spec/check.ts';
import { misuse, UsageError } from './spec/usage.ts';

const commands: Readonly<Record<string, (args: string[]) => void>> = {
  aql: printPlan,
  check: printFindings,
};

try {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw misuse('The command is aql or check');
  command(rest);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
