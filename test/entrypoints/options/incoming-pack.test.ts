import { expect, test } from 'vitest';
import { readIncomingPack } from '../../../entrypoints/options/incoming-pack.ts';
import { builtInFees } from '../../../lib/rules/fees/built-in.ts';
import { loadWords } from '../../support/words.ts';

loadWords();

const read = (text: string) => readIncomingPack(new File([text], 'rules.json'), builtInFees);

test('a file that is no rules at all gets one sentence, not a list of all it lacks', async () => {
  for (const text of ['{"a": 1}', '[]', '3', 'null'])
    expect(await read(text)).toMatchObject({
      problems: [expect.stringContaining('not a file of fee rules')],
    });
  expect(await read('{"format": "coverline-specs"}')).toMatchObject({
    problems: [expect.stringContaining('order specs')],
  });
});

test('rules with a mistake name its place', async () => {
  const wrong = { ...builtInFees, checkedOn: 'soon' };
  expect(await read(JSON.stringify(wrong))).toMatchObject({
    problems: [expect.stringContaining('checkedOn')],
  });
  expect(await read(JSON.stringify(builtInFees))).toMatchObject({ kind: 'ready' });
});
