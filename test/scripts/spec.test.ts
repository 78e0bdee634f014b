import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { specsToJson } from '../../lib/files/spec-json.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { fullSpec } from '../support/full-spec.ts';

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
  ['', 'The command is aql, check or export'],
  ['toString', 'The command is aql, check or export'],
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

describe('the findings of an exported file', () => {
  const delivery = { ...fullSpec().delivery, shipDate: 'August' };

  function fileOf(...specs: readonly OrderSpec[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'coverline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'specs.json');
    writeFileSync(file, specsToJson(specs, { now: '2026-11-28T00:00:00.000Z', version: '0' }));
    return file;
  }

  test('are printed as JSON, each with a message', () => {
    const { status, stdout, stderr } = spec(`check ${fileOf(fullSpec({ delivery }))}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      {
        field: 'delivery.shipDate',
        rule: 'point-missing',
        severity: 'decisive',
        message: expect.stringMatching(/^Shipment date: .*\. .*\. .*\.$/),
      },
      {
        field: 'delivery.shipDate',
        rule: 'month-only',
        severity: 'warning',
        message:
          'Shipment date: “August” is a month, not a day. Nobody can say on which day it is late. Write a day: 5 August 2026.',
      },
    ]);
  });

  test('are those of the day given', () => {
    const file = fileOf(fullSpec());
    const rules = (line: string): string[] =>
      JSON.parse(spec(line).stdout).map(({ rule }: { rule: string }) => rule);
    expect(rules(`check ${file} --date 2026-11-28`)).toEqual(['ship-date-in-beijing']);
    expect(rules(`check --date 2027-03-06 ${file}`)).toEqual(['ship-date-past']);
  });

  test('of several specs begin with the spec’s place', () => {
    const second = fullSpec({ id: 'spec-2', delivery });
    const { stdout } = spec(`check ${fileOf(fullSpec(), second)} --date 2026-11-28`);
    const fields = JSON.parse(stdout).map(({ field }: { field: string }) => field);
    expect(fields).toEqual([
      'specs[0].delivery.shipDate',
      'specs[1].delivery.shipDate',
      'specs[1].delivery.shipDate',
    ]);
  });

  test.each([
    ['check', 'check takes one file'],
    ['check a.json b.json', 'check takes one file'],
    ['check a.json --date soon', '--date must be a day'],
    ['check a.json --loud', "Unknown option '--loud'"],
    ['check no-such-file.json', 'The file "no-such-file.json" could not be read.'],
    [`check ${fileURLToPath(import.meta.url)}`, 'This is not a JSON file, or it was cut off.'],
  ])('"%s" is answered in one line, on standard error', (line, words) => {
    const { status, stdout, stderr } = spec(line);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
