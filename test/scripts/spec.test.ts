import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/spec.ts', import.meta.url));

function spec(line: string) {
  const args = line === '' ? [] : line.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('prints the plan of a lot as JSON', () => {
  expect(spec('aql --lot 4000 --level II --aql 2.5')).toEqual({
    status: 0,
    stdout: '{ "code": "L", "sampleSize": 200, "acceptUpTo": 10, "rejectFrom": 11 }\n',
    stderr: '',
  });
  expect(JSON.parse(spec('aql --lot 20 --level s-4 --aql 1.0').stdout)).toEqual({
    code: 'E',
    sampleSize: 13,
    acceptUpTo: 0,
    rejectFrom: 1,
  });
});

test.each([
  ['', 'The command is aql'],
  ['aql', '--lot, --level and --aql are all needed'],
  ['aql --lot 4,000 --level II --aql 2.5', '--lot must be a whole number'],
  ['aql --lot=-5 --level II --aql 2.5', '--lot must be a whole number'],
  ['aql --lot 1 --level II --aql 2.5', '--lot must be 2 or more'],
  ['aql --lot 4000 --level IV --aql 2.5', '--level must be one of I, II, III, S-1, S-2, S-3, S-4'],
  ['aql --lot 4000 --level II --aql 3', '--aql must be one of 0, 0.65, 1, 1.5, 2.5, 4, 6.5'],
  ['aql --lots 4000', "Unknown option '--lots'"],
])('"%s" is answered in one line, on standard error', (line, words) => {
  const { status, stdout, stderr } = spec(line);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr.trimEnd()).not.toContain('\n');
});
