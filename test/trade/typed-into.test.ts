import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedInto } from '../../lib/trade/typed-into.ts';

const form = fc.record({
  quantity: fc.string({ maxLength: 3 }),
  limit: fc.record({ from: fc.string({ maxLength: 3 }), amount: fc.string({ maxLength: 3 }) }),
});

test('what is typed in one tab and what in another both stay, where the boxes are others', () => {
  fc.assert(
    fc.property(form, fc.string(), fc.string(), (before, quantity, from) => {
      const here = { ...before, quantity };
      const there = { ...before, limit: { ...before.limit, from } };
      const both = { ...here, limit: there.limit };
      expect(typedInto(there, before, here)).toEqual(both);
      expect(typedInto(here, before, there)).toEqual(both);
    }),
  );
});

test('nothing typed changes nothing; over what stood there before, all that was typed', () => {
  fc.assert(
    fc.property(form, form, form, (kept, before, typed) => {
      expect(typedInto(kept, before, before)).toEqual(kept);
      expect(typedInto(before, before, typed)).toEqual(typed);
      expect(typedInto(typed, before, typed)).toEqual(typed);
    }),
  );
});

test('of what is missing, empty or damaged the typed text is taken whole', () => {
  const before = { quantity: '', days: [] as string[], limit: null as object | null };
  const typed = { ...before, quantity: '7' };
  expect(typedInto<unknown>(null, before, typed)).toEqual(typed);
  expect(typedInto<unknown>({ quantity: 5 }, before, typed)).toEqual(typed);
  expect(typedInto<unknown>('5', before, typed)).toEqual(typed);
  const kept = { ...before, days: ['1'], limit: { amount: '5' } };
  expect(typedInto<unknown>(kept, before, typed)).toEqual({ ...kept, quantity: '7' });
});
