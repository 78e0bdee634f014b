import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Accepted,
  lintOutcome,
  type Outcome,
  oneCheck,
  playwrightOutcome,
  sum,
  vitestOutcome,
} from './outcome.ts';
import { type Run, run } from './run.ts';

export type Step = {
  readonly name: string;
  /** Name of an earlier step without whose success this one can't run. */
  readonly needs?: string;
  readonly work: () => Promise<{ outcome: Outcome; output: string }>;
};

const reports = resolve('.output/test');

const acceptedWarnings: readonly Accepted[] = [
  // Preact's dangerouslySetInnerHTML, which no component uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\//, times: 1 },
];

/** The steps of `npm test`, in order. */
export const steps: readonly Step[] = [
  check('biome', ['biome', 'check', '--error-on-warnings', '.']),
  check('typecheck', ['wxt', 'prepare'], ['tsc', '--noEmit', '-p', '.']),
  check('typecheck without the DOM', ['tsc', '--noEmit', '-p', 'tsconfig.trade.json']),
  check('knip', ['knip']),
  vitest('unit and component tests', []),
  check('build for Chromium', ['wxt', 'build']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  { name: 'web-ext lint', needs: 'build for Firefox', work: lint },
  {
    ...vitest('checks of the builds', ['--config', 'vitest.built.config.ts', '--project', 'built']),
    needs: 'build for Firefox',
  },
  { name: 'end to end in Chromium', needs: 'build for Chromium', work: endToEnd },
  {
    ...vitest('end to end in Firefox', [
      '--config',
      'vitest.built.config.ts',
      '--project',
      'firefox',
    ]),
    needs: 'build for Firefox',
  },
];

function check(name: string, ...commands: readonly (readonly string[])[]): Step {
  return {
    name,
    work: async () => {
      const runs: Run[] = [];
      for (const command of commands) {
        runs.push(await run(command));
        if (runs.at(-1)?.code !== 0) break;
      }
      const code = runs.at(-1)?.code ?? 1;
      return { outcome: oneCheck(name, code), output: runs.map((one) => one.output).join('') };
    },
  };
}

function vitest(name: string, args: readonly string[]): Step {
  const reporters = (file: string) => [
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--reporter=dot',
  ];
  return {
    name,
    work: () =>
      reported(name, vitestOutcome, (file) => run(['vitest', 'run', ...args, ...reporters(file)])),
  };
}

function endToEnd(): Promise<{ outcome: Outcome; output: string }> {
  return reported('end to end in Chromium', playwrightOutcome, (file) =>
    run(['playwright', 'test', '--reporter=json,line'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      COVERLINE_BUILT: '1',
    }),
  );
}

// Runs a test runner that writes a report, and holds its exit code against what the report says.
async function reported(
  name: string,
  read: (report: string) => Outcome,
  work: (file: string) => Promise<Run>,
): Promise<{ outcome: Outcome; output: string }> {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const { code, output } = await work(file);
  if (!existsSync(file)) {
    return { outcome: { passed: 0, failures: [`${name}: ended without a report`] }, output };
  }
  const outcome = read(readFileSync(file, 'utf8'));
  const silent = (code !== 0 || outcome.passed === 0) && outcome.failures.length === 0;
  const failures = silent ? [`${name}: exit code ${code}, ${outcome.passed} passed`] : [];
  return { outcome: sum([outcome, { passed: 0, failures }]), output };
}

async function lint(): Promise<{ outcome: Outcome; output: string }> {
  const { stdout, output } = await run([
    'web-ext',
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--output=json',
  ]);
  return { outcome: lintOutcome(stdout, acceptedWarnings), output };
}
