import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '../../lib/trade/local-day.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Pacific/Kiritimati', '2026-01-01'],
  ['UTC', '2025-12-31'],
  ['America/Los_Angeles', '2025-12-31'],
])('is the day it is in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date('2025-12-31T12:00:00Z'))).toBe(day);
});
