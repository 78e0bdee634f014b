import { expect, test } from 'vitest';
import { playwrightOutcome, vitestOutcome } from '../../scripts/testing/outcome.ts';

const ran = (status: string) =>
  playwrightOutcome(
    JSON.stringify({
      errors: [],
      suites: [{ file: 'a.spec.ts', specs: [{ title: 'works', tests: [{ status }] }] }],
    }),
  );

test('a test that was skipped has failed', () => {
  expect(ran('skipped').failures).toEqual(['a.spec.ts: works (skipped)']);
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        message: '',
        assertionResults: [{ fullName: 'works', status: 'skipped' }],
      },
    ],
  };
  expect(vitestOutcome(JSON.stringify(report)).failures).toEqual(['works (skipped)']);
});

test('a test that needed a second try is named', () => {
  expect(ran('flaky')).toMatchObject({ passed: 1, failures: [], unsteady: ['a.spec.ts: works'] });
  expect(ran('unexpected').failures).toHaveLength(1);
});
