import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { absent, readingSchema, readValue } from '../../lib/trade/reading.ts';

const source = { via: 'text', at: '.limit', raw: 'US $84,000' } as const;

test('a reading keeps its three answers apart', () => {
  expect(readValue({ state: 'read', value: 0, source })).toBe(0);
  expect(readValue(absent)).toBeNull();
  expect(readValue({ state: 'unreadable', raw: '1.000', reason: 'ambiguous' })).toBeNull();
});

test('a read value without its source is refused', () => {
  const schema = readingSchema(z.number());
  expect(schema.safeParse({ state: 'read', value: 1 }).success).toBe(false);
  expect(schema.safeParse({ state: 'read', value: 1, source }).success).toBe(true);
});
