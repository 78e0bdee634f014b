import { expect, test } from 'vitest';
import { clocks } from '../../lib/rules/clocks.ts';
import { disputeDays } from '../../lib/trade/dispute-days.ts';

test('30 days for every buyer, and no more is reported of the standard tier', () => {
  expect(disputeDays(clocks, 'standard')).toMatchObject({
    days: 30,
    reported: null,
    rules: [{ id: 'dispute-30', grade: 'A' }],
  });
});

test.each(['enterprise', 'enterprise-pro'] as const)('%s: 60 reported, 30 to count on', (tier) => {
  expect(disputeDays(clocks, tier)).toMatchObject({
    days: 30,
    reported: 60,
    rules: [{ id: 'dispute-30' }, { id: 'dispute-60-enterprise', grade: 'D' }],
  });
});
