import { browserPath } from './browsers.ts';
import { type Outcome, sum } from './testing/outcome.ts';
import { type Step, steps } from './testing/steps.ts';

const outcomes = new Map<string, Outcome>();

try {
  requireNode24();
  browserPath('chromium');
  browserPath('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const step of steps) outcomes.set(step.name, await carryOut(step));

const { passed, failures, unsteady = [] } = sum([...outcomes.values()]);
if (unsteady.length > 0)
  console.log(`\nPassed only on a second try:\n${unsteady.map((one) => `  ${one}`).join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((one) => `  ${one}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

async function carryOut({ name, needs, work }: Step): Promise<Outcome> {
  if (needs !== undefined && outcomes.get(needs)?.failures.length !== 0) {
    console.log(`- ${name}: not run, for "${needs}" failed`);
    return { passed: 0, failures: [`${name}: not run, for "${needs}" failed`] };
  }
  const start = performance.now();
  const { outcome, output } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = outcome.failures.length;
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${outcome.passed} passed, ${failed} failed (${seconds} s)`,
  );
  return outcome;
}

// npm puts the `node` of node_modules first on a script's PATH; without npm it may be another.
function requireNode24(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) throw new Error(`Node 24 is needed and this is ${process.version}: use npm test`);
}
