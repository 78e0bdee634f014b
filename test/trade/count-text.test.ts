import { expect, test } from 'vitest';
import { parsePercent, parseQuantity, parseRate } from '../../lib/trade/count-text.ts';

const outcome = (parsed: { ok: true; value: unknown } | { ok: false; error: string }) =>
  parsed.ok ? parsed.value : parsed.error;

test.each([
  ['5,000', 5000],
  ['５０００', 5000],
  ['1 000 000', 1_000_000],
  ['', 'empty'],
  ['0', 'zero'],
  ['-3', 'negative'],
  ['1.5', 'not-whole'],
  ['1.000', 'not-whole'],
  ['1e3', 'exponent'],
  ['1000000000001', 'too-large'],
  ['many', 'not-a-number'],
  ['10²', 'not-a-number'],
  ['1½', 'not-a-number'],
  ['②', 'not-a-number'],
])('a quantity of %s is %s', (text, expected) => {
  expect(outcome(parseQuantity(text, 'en'))).toBe(expected);
});

test.each([
  ['30', '30'],
  ['30 %', '30'],
  ['30%', '30'],
  ['٣٠٪', '30'],
  ['33.3333', '33.3333'],
  ['0', '0'],
  ['100', '100'],
  ['100.01', 'above-100'],
  ['3000', 'above-100'],
  ['33.33333', 'too-many-decimals'],
  ['-1', 'negative'],
  ['%', 'empty'],
  ['3³ %', 'not-a-number'],
])('a percentage of %s is %s', (text, expected) => {
  expect(outcome(parsePercent(text, 'en'))).toBe(expected);
});

test.each([
  ['1.3725', '1.3725'],
  ['24,650.5', '24650.5'],
  ['0', 'zero'],
  ['7²', 'not-a-number'],
  ['0.000', 'zero'],
  ['1.123456789', 'too-many-decimals'],
  ['10000000000', 'too-large'],
])('a rate of %s is %s', (text, expected) => {
  expect(outcome(parseRate(text, 'en'))).toBe(expected);
});
