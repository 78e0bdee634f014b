import { expect, test } from 'vitest';
import { badgeRules } from '../../lib/rules/badges.ts';
import { coverageFacts, coverageRuleOn, coverageRules } from '../../lib/rules/coverage.ts';

test('pre-shipment coverage ended with orders of 8 December 2017', () => {
  expect(coverageRuleOn('2017-12-07').kinds).toEqual(['pre-shipment', 'post-delivery']);
  expect(coverageRuleOn('2017-12-08').kinds).toEqual(['post-delivery']);
  expect(coverageRuleOn('2026-11-23').id).toBe('post-delivery-2017');
});

test('the ages of the coverage rule meet without gap or overlap', () => {
  for (const day of ['2015-01-01', '2017-12-07', '2017-12-08', '2030-01-01']) {
    const holding = coverageRules.filter(
      ({ from, to }) => (from ?? day) <= day && day <= (to ?? day),
    );
    expect(holding).toHaveLength(1);
  }
});

test('every rule and fact names its source, once each', () => {
  const all = [...coverageRules, ...coverageFacts, ...badgeRules];
  expect(all.filter(({ source }) => source.trim() === '')).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
