import { expect, test } from 'vitest';
import {
  type CalculatorEntry,
  calculatorEntrySchema,
  emptyCalculatorEntry,
  readCalculatorEntry,
} from '../../lib/trade/calculator-entry.ts';

const read = (entry: Partial<CalculatorEntry>) =>
  readCalculatorEntry({ ...emptyCalculatorEntry, ...entry }, { today: '2026-11-23', locale: 'en' });

test('an entry left empty: no amount, no deposit, today, no rate, no margin', () => {
  expect(read({})).toEqual({
    amount: { ok: false, error: 'empty' },
    deposit: { ok: true, value: null },
    orderDate: { ok: true, value: '2026-11-23' },
    rate: { ok: true, value: null },
    margin: { ok: true, value: '0' },
  });
});

test.each([
  [{ amount: '0.00' }, 'amount', 'zero'],
  [{ amount: '-5' }, 'amount', 'negative'],
  [{ amount: '1e9' }, 'amount', 'exponent'],
  [{ amount: '1.005' }, 'amount', 'too-many-decimals'],
  [{ deposit: '130' }, 'deposit', 'above-100'],
  [{ orderDate: 'August' }, 'orderDate', 'not-a-day'],
  [{ orderDate: '2026-02-30' }, 'orderDate', 'not-a-day'],
  [{ rate: '0' }, 'rate', 'zero'],
  [{ margin: 'x' }, 'margin', 'not-a-number'],
] as const)('%j is said to be wrong at its field', (entry, field, error) => {
  expect(read(entry)[field]).toEqual({ ok: false, error });
});

test('a deposit is a share of the amount, or money', () => {
  const usd = (amount: string) => ({ ok: true, value: { amount, currency: 'USD' } });
  expect(read({ amount: '462', deposit: '33.33' }).deposit).toEqual(usd('153.98'));
  expect(read({ amount: '462', deposit: '1,00', depositIn: 'money' }).deposit.ok).toBe(false);
  expect(read({ amount: '462', deposit: '462', depositIn: 'money' }).deposit).toEqual(
    usd('462.00'),
  );
  expect(read({ deposit: '30' }).deposit).toEqual({ ok: true, value: null });
  expect(read({ amount: '462', deposit: '', depositIn: 'money' }).deposit).toEqual({
    ok: true,
    value: null,
  });
});

test('a deposit above the amount is wrong, unlike a share of it', () => {
  const above = { ok: false, error: 'above-total' };
  expect(read({ amount: '462', deposit: '462.01', depositIn: 'money' }).deposit).toEqual(above);
});

test('an entry kept before the deposit could be money is in percent', () => {
  const { depositIn: _, ...before } = { ...emptyCalculatorEntry, deposit: '30' };
  expect(calculatorEntrySchema.parse(before)).toEqual({ ...before, depositIn: 'percent' });
});

test('half-finished text is kept as it is', () => {
  const entry = { ...emptyCalculatorEntry, amount: '1,2', deposit: '3o', rate: '.' };
  expect(calculatorEntrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});
