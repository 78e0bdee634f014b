/** What a step of the test command came to. */
export type Outcome = {
  readonly passed: number;
  /** One sentence each; a skipped test is a failed one. */
  readonly failures: readonly string[];
  /** Tests that passed, but only on a second try. */
  readonly unsteady?: readonly string[];
};

/** The outcome of a step that is one check: its exit code decides. */
export function oneCheck(name: string, code: number): Outcome {
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };
}

/** The outcome of a vitest run, from its JSON report. */
export function vitestOutcome(report: string): Outcome {
  const { testResults } = JSON.parse(report) as {
    testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
  };
  return sum(
    testResults.map(({ name, status, message, assertionResults }) => {
      const tests = assertionResults.map((test) => outcomeOf(test.fullName, test.status, 'passed'));
      // A file that could not even be loaded has no tests to report.
      const broken = status === 'failed' && assertionResults.length === 0;
      return broken ? { passed: 0, failures: [`${name}: ${message}`] } : sum(tests);
    }),
  );
}

type Assertion = { fullName: string; status: string };

/** The outcome of a Playwright run, from its JSON report. */
export function playwrightOutcome(report: string): Outcome {
  const { suites, errors } = JSON.parse(report) as {
    suites: Suite[];
    errors: { message?: string }[];
  };
  const outside = errors.map(({ message }) => message ?? 'an error outside any test');
  return sum([...suites.map(suiteOutcome), { passed: 0, failures: outside }]);
}

type Suite = {
  file: string;
  suites?: Suite[];
  specs?: { title: string; tests: { status: string }[] }[];
};

function suiteOutcome({ file, suites = [], specs = [] }: Suite): Outcome {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status }) => {
      const name = `${file}: ${title}`;
      if (status === 'flaky') return { passed: 1, failures: [], unsteady: [name] };
      return outcomeOf(name, status, 'expected');
    }),
  );
  return sum([...own, ...suites.map(suiteOutcome)]);
}

/** A warning of web-ext's lint that may stand, so many times and no more. */
export type Accepted = { readonly code: string; readonly file: RegExp; readonly times: number };

/** The outcome of web-ext's lint, from its JSON report: a warning counts as an error. */
export function lintOutcome(report: string, accepted: readonly Accepted[]): Outcome {
  const { errors, warnings } = JSON.parse(report) as Record<'errors' | 'warnings', Finding[]>;
  const left = accepted.map((one) => ({ ...one }));
  const failures = [...errors, ...warnings]
    .filter(({ code, file = '' }) => {
      const found = left.find((one) => one.code === code && one.file.test(file) && one.times > 0);
      if (found !== undefined) found.times -= 1;
      return found === undefined;
    })
    .map(({ code, file, line, message }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
  return { passed: failures.length === 0 ? 1 : 0, failures };
}

type Finding = { code: string; message: string; file?: string; line?: number };

function outcomeOf(name: string, status: string, good: string): Outcome {
  return status === good
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [`${name} (${status})`] };
}

/** All outcomes as one. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    unsteady: outcomes.flatMap(({ unsteady = [] }) => unsteady),
  };
}
