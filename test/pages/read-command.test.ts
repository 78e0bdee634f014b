import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixture } from './fixtures.ts';

const script = fileURLToPath(new URL('../../scripts/read.ts', import.meta.url));
const { expectedFile, url } = fixture('product-2024--limit-published');
const page = expectedFile.replace('expected.json', 'page.html');

function run(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

test('prints one object', () => {
  const { status, stdout } = run(page, '--url', url);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).listings[0].supplier.coverageLimit.value).toEqual({
    amount: '16000',
    currency: 'USD',
  });
});

test.each([
  [[], 'No file given.'],
  [[page], 'No address given.'],
  [[page, '--url', 'nonsense'], '"nonsense" is not an address.'],
  [['missing.html', '--url', url], 'The file "missing.html" could not be read.'],
  [[page, '--what'], 'Unknown option.'],
])('%j is refused in one sentence', (given, sentence) => {
  const { status, stdout, stderr } = run(...given);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr.split('\n').length).toBe(1);
});
