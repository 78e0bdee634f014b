import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRateSchema } from '../../lib/trade/own-rate.ts';
import { readOwnRate } from '../../lib/trade/own-rate-text.ts';

const read = (percent: string, fixed: string, currency = 'USD') =>
  readOwnRate({ method: 'card', percent, fixed, currency }, 'en');
const kept = (rate: object | null) =>
  ownRateSchema.safeParse({ ...rate, typedAt: '2026-11-23T09:00:00.000Z' }).success;

test('a hundred percent may be written with its zeros', () => {
  const { rate } = read('100.00', '');
  expect(rate).toMatchObject({ percent: '100.00', fixed: '0.00' });
  expect(kept(rate)).toBe(true);
});

test.each([
  ['100.01', 'above-100'],
  ['2.99999', 'too-many-decimals'],
])('%s percent is refused: %s', (text, error) => {
  expect(read(text, '')).toMatchObject({ percent: { ok: false, error }, rate: null });
});

test.each([
  ['9999999999999', 'USD', 'too-large'],
  ['1.005', 'USD', 'too-many-decimals'],
  ['1.5', 'JPY', 'too-many-decimals'],
  ['5', 'usd', 'unknown-currency'],
])('an amount of %s %s is refused: %s', (text, currency, error) => {
  expect(read('', text, currency)).toMatchObject({ fixed: { ok: false, error }, rate: null });
});

test('nothing typed is no rate, and not wrong', () => {
  expect(read(' ', '')).toMatchObject({ percent: { ok: true }, fixed: { ok: true }, rate: null });
});

test('whatever is read can be kept', () => {
  const share = fc.stringMatching(/^([0-9]{0,2}|100)([.,][0-9]{0,5})? ?%?$/);
  const amount = fc.stringMatching(/^[0-9]{0,16}([.,][0-9]{0,5})?$/);
  const currency = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF', 'MGA');
  let seen = 0;
  fc.assert(
    fc.property(share, amount, currency, (percent, fixed, code) => {
      const { rate } = read(percent, fixed, code);
      if (rate === null) return;
      seen += 1;
      expect(kept(rate)).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(seen).toBeGreaterThan(50);
});
