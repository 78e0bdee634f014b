import { expect, test } from 'vitest';
import { answerOf } from '../../../entrypoints/popup/answer.ts';
import { csvOf, textOf } from '../../../entrypoints/popup/result-text.ts';
import { firstSettings } from '../../../lib/trade/buyer-settings.ts';
import { emptyCalculatorEntry, readCalculatorEntry } from '../../../lib/trade/calculator-entry.ts';
import { today } from '../../support/fee-rules.ts';
import { loadWords } from '../../support/words.ts';

loadWords();

test.each([true, false])('rules that stand in for the buyer’s own say so: %s', (packRefused) => {
  const entry = { ...emptyCalculatorEntry, amount: '462' };
  const figures = readCalculatorEntry(entry, { today, locale: 'en' });
  const answer = answerOf(entry, figures, { ...firstSettings, packRefused });
  if (answer === null) throw new Error('no answer');
  for (const leaving of [textOf(answer), csvOf(answer)])
    expect(leaving.includes('the built-in rules are used')).toBe(packRefused);
});
