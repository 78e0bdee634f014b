import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { specsFromJson, specsToJson } from '../../lib/files/spec-json.ts';
import { anAttachment, cottonBags } from '../support/filled-spec.ts';

const script = fileURLToPath(new URL('../../scripts/spec.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coverline-export-'));
const file = join(folder, 'specs.json');
const two = join(folder, 'two.json');
const written = { now: '2026-11-28T12:00:00.000Z', version: '0.1.0' };

beforeAll(() => {
  writeFileSync(file, specsToJson([cottonBags], written));
  writeFileSync(two, specsToJson([cottonBags, { ...cottonBags, id: 'other' }], written));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'export', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function exported(format: string, ...more: string[]): Buffer {
  const out = join(folder, `out.${format}`);
  const { status, stdout, stderr } = run(file, '--as', format, ...more, '--out', out);
  expect([status, stdout], stderr).toEqual([0, '']);
  return readFileSync(out);
}

describe('writes every format', () => {
  test.each(['docx', 'xlsx', 'zip'])('%s', (format) => {
    expect(exported(format).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  test.each([
    ['csv', '\uFEFFaspect,attribute,'],
    ['md', '# Cotton bags for spring\n'],
    ['txt', 'Cotton bags for spring · Revision B'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
  ])('%s', (format, start) => {
    expect(exported(format).toString('utf8').slice(0, start.length)).toBe(start);
  });

  test('json: for the supplier unless it is for me', () => {
    const forSupplier = specsFromJson(exported('json').toString('utf8'));
    expect(forSupplier.ok && forSupplier.specs[0]?.internal.notes).toBe('');
    const mine = specsFromJson(exported('json', '--audience', 'me').toString('utf8'));
    expect(mine.ok && mine.specs).toEqual([cottonBags]);
  });

  test('in two languages, with the sampling plan of its quantity', () => {
    const text = exported('md', '--language', 'en-zh').toString('utf8');
    expect(text).toContain('**Unit price 单价:** 1.8500 USD');
    expect(text).toContain('| Major 严重 | 2.5 | 200 | 10 | 11 |');
  });
});

test('a pack says which files are not in it, and is made all the same', () => {
  const lacking = join(folder, 'lacking.json');
  const out = join(folder, 'lacking.zip');
  const attachments = [anAttachment('a', { name: 'drawing.pdf' })];
  writeFileSync(lacking, specsToJson([{ ...cottonBags, attachments }], written));
  const { status, stderr } = run(lacking, '--as', 'zip', '--out', out);
  expect([status, stderr.match(/was not found: “drawing.pdf”/g)?.length]).toEqual([0, 1]);
  expect(strFromU8(unzipSync(readFileSync(out))['NOT COMPLETE.txt'] ?? new Uint8Array())).toContain(
    'drawing.pdf',
  );
});

test.each([
  [[], 'export takes one file'],
  [['no-such-file.json', '--as', 'md', '--out', 'x'], 'could not be read'],
  [
    [file, '--as', 'pdf', '--out', 'x'],
    '--as must be one of docx, xlsx, csv, json, md, txt, ics, zip',
  ],
  [[file, '--as', 'md'], '--out is needed'],
  [
    [file, '--as', 'md', '--audience', 'all', '--out', 'x'],
    '--audience must be one of supplier, me',
  ],
  [[file, '--as', 'md', '--out', '/no/such/folder/x.md'], 'could not be written: ENOENT'],
  [
    ['package.json', '--as', 'md', '--out', 'x'],
    'not a file of order specs that Coverline exported',
  ],
  [[two, '--as', 'md', '--out', 'x'], 'choose one with --id: cotton-bags, other'],
  [[two, '--as', 'md', '--id', 'third', '--out', 'x'], 'no spec with the id "third"'],
])('%j is answered in one line, on standard error', (args, words) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(words);
  expect(stderr.trimEnd()).not.toContain('\n');
});
