import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { milStd105e } from '../../lib/rules/aql.ts';
import { badgeRules } from '../../lib/rules/badges.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { colourWords } from '../../lib/rules/colour-words.ts';
import { sharedLimit } from '../../lib/rules/coverage.ts';
import { decisivePointRules } from '../../lib/rules/decisive-points.ts';
import { draftRules } from '../../lib/rules/draft.ts';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { vagueWords } from '../../lib/rules/vague-words.ts';
import { disputeDays } from '../../lib/trade/dispute-days.ts';

const figures = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8');
const { rules, promotions, quotes } = builtInFees;
const fees = [...rules, ...promotions];
const badges = Object.values(badgeRules).flat();
const dispute = disputeDays(clocks, 'enterprise').rules;
const spec = [...draftRules, ...decisivePointRules, milStd105e, vagueWords, colourWords];
const spoken = [...badges, ...sharedLimit, ...dispute, ...spec];

function rowOf(id: string): string | undefined {
  const rows = figures.split('\n').filter((line) => line.startsWith('|'));
  return rows.find((line) => line.includes(`\`${id}\``))?.replace(/ +/g, ' ');
}

test('docs/figures.md explains every rule', () => {
  const all = [...fees, ...quotes, ...spoken];
  expect(all.filter(({ id }) => !figures.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});

test('and gives each rule the date and grade of its source', () => {
  const dated = [
    ...fees.map(({ id, source, grade }) => ({ id, date: source.date, grade })),
    ...spoken.map(({ id, date, grade }) => ({ id, date: date ?? 'undated', grade })),
  ];
  const wrong = dated.filter(
    ({ id, date, grade }) => !rowOf(id)?.endsWith(`| ${date} | ${grade} |`),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
