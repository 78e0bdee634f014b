import { expect, test } from 'vitest';
import { receivedWords } from '../../../components/fees/received-words.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const due = { amount: usd('462.00'), mustArrive: false };

test('nothing is said while all of it arrives', () => {
  expect(receivedWords({ kind: 'exact', amount: usd('462') }, due)).toEqual([]);
});

test('that it is not known is said beside a fee that is', () => {
  expect(receivedWords({ kind: 'unknown' }, due)).toEqual([
    'What banks on the way take is not known in this currency: the supplier may receive less.',
  ]);
});

test('what is left after the banks is its own number', () => {
  const receives = {
    kind: 'range',
    low: usd('437'),
    likely: usd('444.5'),
    high: usd('452'),
  } as const;
  expect(receivedWords(receives, due)).toEqual([
    'The supplier receives US$437.00\u00A0– US$452.00.',
  ]);
});

test('where an amount must arrive and can’t, the nearest above is named', () => {
  const receives = { kind: 'exact', amount: usd('462.01') } as const;
  expect(receivedWords(receives, { ...due, mustArrive: true })).toEqual([
    'No payment makes exactly US$462.00 arrive. The nearest above is US$462.01.',
  ]);
});
