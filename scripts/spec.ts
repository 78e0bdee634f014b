import { printPlan } from './spec/aql.ts';
import { printFindings } from './spec/check.ts';
import { exportSpec } from './spec/export.ts';
import { misuse, UsageError } from './spec/usage.ts';

const commands: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  aql: printPlan,
  check: printFindings,
  export: exportSpec,
};

try {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw misuse('The command is aql, check or export');
  await command(rest);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
