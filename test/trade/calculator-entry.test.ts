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

test('half-finished text is kept as it is', () => {
  const entry = { ...emptyCalculatorEntry, amount: '1,2', deposit: '3o', rate: '.' };
  expect(calculatorEntrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});
