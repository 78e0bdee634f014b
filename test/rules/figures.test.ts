import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badgeRules } from '../../lib/rules/badges.ts';
import { coverageFacts, coverageRules } from '../../lib/rules/coverage.ts';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';

const figures = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8');
const { rules, promotions, quotes } = builtInFees;
const fees = [...rules, ...promotions];

test('docs/figures.md explains every rule', () => {
  const all = [...fees, ...quotes, ...coverageRules, ...coverageFacts, ...badgeRules];
  expect(all.filter(({ id }) => !figures.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});

test('and gives each fee rule the date and grade of its source', () => {
  const wrong = fees.filter(({ id, source, grade }) => {
    const row = figures
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(`\`${id}\``));
    return !row?.replace(/ +/g, ' ').endsWith(`| ${source.date} | ${grade} |`);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
