import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { otherFileWords } from '../../lib/files/other-file.ts';
import { specsToJson } from '../../lib/files/spec-json.ts';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { aSpec } from '../support/specs.ts';
import { loadWords } from '../support/words.ts';

loadWords();

const own = {
  zip: new Blob([Uint8Array.from(zipSync({ 'a.txt': new Uint8Array(3) }))]),
  specs: new Blob([specsToJson([aSpec()], { now: '2026-11-29T00:00:00Z', version: '1.0.0' })]),
  rules: new Blob([`\uFEFF${JSON.stringify(builtInFees)}`]),
};
const kinds = ['zip', 'specs', 'rules'] as const;

test('a file of another of our kinds is led to where it is taken in', async () => {
  const places = { zip: '“Backup”', specs: '“Import”', rules: '“Import rules”' };
  for (const wanted of kinds)
    for (const kind of kinds) {
      const words = await otherFileWords(own[kind], wanted);
      if (kind === wanted) expect(words).toBeNull();
      else expect(words).toContain(places[kind]);
    }
});

test('of any other file nothing is said', async () => {
  for (const text of ['', '{}', '{"format": "x"}', 'hello'])
    expect(await otherFileWords(new Blob([text]), 'zip')).toBeNull();
});
